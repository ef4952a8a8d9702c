/** Turns samples into words with times and confidence. Knows models, not HTTP. */
@NullMarked
package org.interviewplatform.localai.speech;

import org.jspecify.annotations.NullMarked;
