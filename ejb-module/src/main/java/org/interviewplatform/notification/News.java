package org.interviewplatform.notification;

import java.net.URI;
import java.util.UUID;

/**
 * Something to tell.
 *
 * @param eventId the event behind it: told once to each recipient, however often asked
 * @param kind such as {@code interview-completed}
 * @param language a BCP 47 tag: what it is written in
 * @param subject one line
 * @param body plain text
 * @param action what the link is called
 * @param link where to read on; where that is a secret, {@code invitation:}, {@code session:} or
 *     {@code account:} and an id, of which the address is made when the mail is sent
 */
public record News(
    UUID eventId,
    String kind,
    String language,
    String subject,
    String body,
    String action,
    URI link) {}
