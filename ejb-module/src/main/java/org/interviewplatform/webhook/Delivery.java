package org.interviewplatform.webhook;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.interviewplatform.platform.tenant.Tenant;
import org.jspecify.annotations.Nullable;

/**
 * A message on its way to one endpoint. Planned once per event and endpoint, sent by a job until
 * the receiver takes it or nobody waits any longer; people may have it sent again at any time,
 * under the same message id, so that a receiver knows it for the same.
 */
@Entity
@Table(name = "webhook_delivery")
public class Delivery {
  @EmbeddedId private DeliveryId id;

  @TenantId
  @Column(name = "organisation_id")
  private UUID organisationId;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "webhook_id"))
  private WebhookId webhookId;

  @Column(name = "message_id")
  private UUID messageId;

  @Enumerated(EnumType.STRING)
  private WebhookEvent event;

  @Column private String payload;

  @Enumerated(EnumType.STRING)
  private DeliveryStatus status;

  @Column(name = "failure_reason")
  private @Nullable String failureReason;

  @Column(name = "created_at")
  private Instant createdAt;

  @Version private int version;

  /** For the persistence provider. */
  protected Delivery() {}

  Delivery(WebhookId endpoint, WebhookMessage message, Instant now) {
    this.id = DeliveryId.create();
    this.organisationId = Tenant.current().value();
    this.webhookId = endpoint;
    this.messageId = message.id();
    this.event = message.event();
    this.payload = message.payload();
    this.status = DeliveryStatus.PENDING;
    this.createdAt = now;
  }

  void taken() {
    status = DeliveryStatus.DELIVERED;
    failureReason = null;
  }

  void failed(String reason) {
    status = DeliveryStatus.FAILED;
    failureReason = reason;
  }

  void again() {
    status = DeliveryStatus.PENDING;
    failureReason = null;
  }

  boolean isToSend() {
    return status == DeliveryStatus.PENDING;
  }

  DeliveryDetails details(List<DeliveryAttempt> attempts) {
    return new DeliveryDetails(
        id,
        webhookId,
        messageId,
        event,
        payload,
        status,
        Optional.ofNullable(failureReason),
        createdAt,
        attempts.stream().map(DeliveryAttempt::result).toList());
  }

  OutgoingMessage outgoing(String url, List<String> secrets) {
    return new OutgoingMessage(id, messageId.toString(), url, secrets, payload);
  }

  public DeliveryId id() {
    return id;
  }

  public WebhookId webhook() {
    return webhookId;
  }
}
