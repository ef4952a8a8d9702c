package org.interviewplatform.notification;

import java.net.URI;
import java.util.UUID;

/**
 * Something to tell.
 *
 * @param eventId the event behind it: told once to each recipient, however often asked
 * @param kind such as {@code interview-completed}
 * @param subject one line
 * @param body plain text
 * @param link where to read on
 */
public record News(UUID eventId, String kind, String subject, String body, URI link) {}
