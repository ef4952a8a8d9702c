/** Rows of the interview feature. */
@org.jspecify.annotations.NullMarked
package org.interviewplatform.interview.internal;
