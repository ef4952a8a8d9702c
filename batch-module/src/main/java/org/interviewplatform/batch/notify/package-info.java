/** Sends notifications by e-mail over SMTP. Knows the notification feature alone. */
@org.jspecify.annotations.NullMarked
package org.interviewplatform.batch.notify;
