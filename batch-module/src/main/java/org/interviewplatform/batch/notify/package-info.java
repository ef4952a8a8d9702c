/**
 * Sends notifications by e-mail, over SMTP or by Resend. Knows notifications, and how links are
 * written out.
 */
@org.jspecify.annotations.NullMarked
package org.interviewplatform.batch.notify;
