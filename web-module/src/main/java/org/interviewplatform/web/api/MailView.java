package org.interviewplatform.web.api;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.interviewplatform.notification.NotificationDetails;
import org.interviewplatform.notification.NotificationStatus;
import org.jspecify.annotations.Nullable;

/**
 * What became of an e-mail.
 *
 * @param failure why it was given up
 * @param sentAt when the mail server took it
 */
@Schema(name = "EMail")
public record MailView(
    UUID id,
    @Schema(examples = "interview-completed") String kind,
    @Schema(examples = "hr@example.com") String recipient,
    @Schema(examples = "Maria Keller has completed \"Support engineer\"") String subject,
    NotificationStatus status,
    @Nullable String failure,
    Instant createdAt,
    @Nullable Instant sentAt) {
  static MailView of(NotificationDetails mail) {
    return new MailView(
        mail.id().value(),
        mail.kind(),
        mail.recipient(),
        mail.subject(),
        mail.status(),
        mail.failure().orElse(null),
        mail.createdAt(),
        mail.sentAt().orElse(null));
  }
}
