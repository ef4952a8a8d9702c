package org.interviewplatform.notification;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.interviewplatform.notification.SuppressedAddresses.Reason;
import org.interviewplatform.platform.error.DomainException;
import org.interviewplatform.platform.json.Json;
import org.interviewplatform.platform.tenant.Tenant;

/**
 * Where Resend tells of mails that came back or were called spam. The notification is found by the
 * tag we gave it; the address is the one we wrote to, not the one the news claims.
 */
@ApplicationScoped
public class BounceWebhook {
  private final ResendSignature signature;
  private final BounceDesk desk;

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected BounceWebhook() {
    this(null, null);
  }

  @Inject
  BounceWebhook(ResendSignature signature, BounceDesk desk) {
    this.signature = signature;
    this.desk = desk;
  }

  /**
   * Takes one piece of news. Said again, it changes nothing.
   *
   * @throws DomainException {@link NotificationError#NOT_GENUINE}
   */
  public void take(String id, String time, String signatures, String payload) {
    signature.require(id, time, signatures, payload);
    JsonNode news = Json.read(payload, JsonNode.class);
    Optional<NotificationId> about = notification(news);
    reason(news)
        .ifPresent(
            reason ->
                about.ifPresent(
                    notification ->
                        desk.organisationOf(notification)
                            .ifPresent(
                                organisation ->
                                    Tenant.in(
                                        organisation, () -> desk.suppress(notification, reason)))));
  }

  /** A full mailbox may be empty tomorrow; only what is permanent ends it. */
  private static Optional<Reason> reason(JsonNode news) {
    return switch (news.path("type").asText()) {
      case "email.complained" -> Optional.of(Reason.COMPLAINED);
      case "email.bounced" ->
          Optional.of(Reason.BOUNCED)
              .filter(r -> news.at("/data/bounce/type").asText().equals("Permanent"));
      default -> Optional.empty();
    };
  }

  private static Optional<NotificationId> notification(JsonNode news) {
    try {
      String tag = news.at("/data/tags/notification").asText();
      return Optional.of(new NotificationId(UUID.fromString(tag)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
