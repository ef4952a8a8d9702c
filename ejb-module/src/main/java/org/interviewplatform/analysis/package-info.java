/**
 * Transcripts of answers and the evidence found in them. AI never decides: this feature holds
 * quotes and times, not verdicts.
 */
@org.jspecify.annotations.NullMarked
package org.interviewplatform.analysis;
