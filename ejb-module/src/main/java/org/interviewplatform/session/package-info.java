/**
 * A candidate's way through an interview: consent, answers, submission. Knows interviews and media;
 * knows nothing of analysis.
 */
@org.jspecify.annotations.NullMarked
package org.interviewplatform.session;
