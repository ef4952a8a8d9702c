package org.interviewplatform.notification;

import java.net.URI;

/**
 * An e-mail to send.
 *
 * @param id names the message, so that a second sending can be recognised by its Message-ID
 * @param recipient one address
 * @param language a BCP 47 tag: what it is written in
 * @param action what the link is called
 * @param link where the text leads to; see {@link News}
 */
public record Mail(
    NotificationId id,
    String recipient,
    String language,
    String subject,
    String body,
    String action,
    URI link) {

  /** The same mail with its link written out. */
  public Mail leadingTo(URI address) {
    return new Mail(id, recipient, language, subject, body, action, address);
  }
}
