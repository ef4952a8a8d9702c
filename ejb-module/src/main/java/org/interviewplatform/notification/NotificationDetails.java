package org.interviewplatform.notification;

import java.time.Instant;
import java.util.Optional;
import org.interviewplatform.platform.paging.Position;

/**
 * What became of an e-mail; not what it says, which may be secret.
 *
 * @param kind such as {@code interview-completed}
 * @param failure why it was given up
 * @param sentAt when the mail server took it
 */
public record NotificationDetails(
    NotificationId id,
    String kind,
    String recipient,
    String subject,
    NotificationStatus status,
    Optional<String> failure,
    Instant createdAt,
    Optional<Instant> sentAt) {
  Position position() {
    return new Position(createdAt, id.value());
  }
}
