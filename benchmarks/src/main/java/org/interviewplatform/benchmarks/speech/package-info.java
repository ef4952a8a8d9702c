/**
 * Measures local-ai on real speech: word errors, speed on one core, memory, and what it does with
 * silence and with what is not English. Knows local-ai only by its jar and its HTTP interface.
 */
@NullMarked
package org.interviewplatform.benchmarks.speech;

import org.jspecify.annotations.NullMarked;
