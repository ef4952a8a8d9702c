package org.interviewplatform.batch.notify;

import org.interviewplatform.notification.Mail;
import org.interviewplatform.platform.error.DomainException;

/** Hands mails to whoever delivers them. */
interface MailTransport {
  /**
   * Sends one mail. Sent again, it bears the same name, so that whoever takes it can tell.
   *
   * @throws DomainException {@link NotifyError#ADDRESS} when the address is none, {@link
   *     NotifyError#MAIL_SERVER} when another attempt may succeed
   */
  void send(Mail mail);
}
