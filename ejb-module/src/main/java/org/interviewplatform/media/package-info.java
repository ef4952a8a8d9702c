/**
 * Recorded files and what became of them, from the first byte received to a file every browser
 * plays. Knows no interview.
 */
@org.jspecify.annotations.NullMarked
package org.interviewplatform.media;
