/** Texts of mails and reports in the languages there are. */
@org.jspecify.annotations.NullMarked
package org.interviewplatform.batch.words;
