package org.interviewplatform.webhook;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.interviewplatform.platform.tenant.Tenant;
import org.jspecify.annotations.Nullable;

/** One attempt at a delivery, as it went. */
@Entity
@Table(name = "webhook_attempt")
public class DeliveryAttempt {
  @Id private UUID id;

  @TenantId
  @Column(name = "organisation_id")
  private UUID organisationId;

  @Column(name = "delivery_id")
  private UUID deliveryId;

  @Column(name = "at")
  private Instant at;

  @Column(name = "took_millis")
  private long tookMillis;

  @Column private @Nullable Integer status;
  @Column private String excerpt;
  @Column private @Nullable String failure;

  /** For the persistence provider. */
  protected DeliveryAttempt() {}

  DeliveryAttempt(DeliveryId delivery, AttemptResult result) {
    this.id = UUID.randomUUID();
    this.organisationId = Tenant.current().value();
    this.deliveryId = delivery.value();
    this.at = result.at();
    this.tookMillis = result.took().toMillis();
    this.status = result.status().orElse(null);
    this.excerpt = result.excerpt();
    this.failure = result.failure().orElse(null);
  }

  /** Of which delivery. */
  public DeliveryId delivery() {
    return new DeliveryId(deliveryId);
  }

  AttemptResult result() {
    return new AttemptResult(
        at,
        Duration.ofMillis(tookMillis),
        Optional.ofNullable(status),
        excerpt,
        Optional.ofNullable(failure));
  }
}
