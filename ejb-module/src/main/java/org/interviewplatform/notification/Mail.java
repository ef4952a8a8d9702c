package org.interviewplatform.notification;

import java.net.URI;

/**
 * An e-mail to send.
 *
 * @param id names the message, so that a second sending can be recognised by its Message-ID
 * @param recipient one address
 * @param link where the text leads to
 */
public record Mail(NotificationId id, String recipient, String subject, String body, URI link) {}
