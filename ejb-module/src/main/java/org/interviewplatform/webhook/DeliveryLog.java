package org.interviewplatform.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.interviewplatform.platform.audit.AuditAction;
import org.interviewplatform.platform.audit.Audited;
import org.interviewplatform.platform.error.DomainException;
import org.interviewplatform.platform.job.JobRequests;
import org.interviewplatform.platform.paging.Position;
import org.interviewplatform.platform.paging.Slice;
import org.interviewplatform.platform.security.CurrentCaller;
import org.interviewplatform.platform.security.Permission;

/** What was sent and what came of it. Every method asks whether the current caller may. */
@ApplicationScoped
@Transactional
public class DeliveryLog {
  private final Webhooks webhooks;
  private final Deliveries deliveries;
  private final JobRequests jobs;
  private final Clock clock;

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected DeliveryLog() {
    this(null, null, null, null);
  }

  @Inject
  DeliveryLog(Webhooks webhooks, Deliveries deliveries, JobRequests jobs, Clock clock) {
    this.webhooks = webhooks;
    this.deliveries = deliveries;
    this.jobs = jobs;
    this.clock = clock;
  }

  /**
   * What was sent to an endpoint, newest first.
   *
   * @param limit 1 to 100
   * @throws DomainException {@link WebhookError#NOT_FOUND}
   */
  public Slice<DeliveryDetails> to(WebhookId endpoint, Optional<Position> after, int limit) {
    CurrentCaller.require(Permission.MANAGE_ORGANISATION);
    WebhookId known = webhooks.find(endpoint).orElseThrow(WebhookService::none).id();
    List<Delivery> read = deliveries.to(known, after, limit + 1);
    Map<DeliveryId, List<DeliveryAttempt>> attempts =
        deliveries.attempts(read.stream().map(Delivery::id).toList());
    return Slice.of(
        read.stream()
            .map(delivery -> delivery.details(attempts.getOrDefault(delivery.id(), List.of())))
            .toList(),
        limit,
        DeliveryDetails::position);
  }

  /** Reads one; throws {@link WebhookError#DELIVERY_NOT_FOUND}. */
  public DeliveryDetails get(DeliveryId id) {
    CurrentCaller.require(Permission.MANAGE_ORGANISATION);
    return details(find(id));
  }

  /** As {@link #get(DeliveryId)}; one that was sent to another endpoint is not found either. */
  public DeliveryDetails get(WebhookId endpoint, DeliveryId id) {
    CurrentCaller.require(Permission.MANAGE_ORGANISATION);
    return details(find(endpoint, id));
  }

  /**
   * Sends a message again, under its old id.
   *
   * @throws DomainException as {@link #get}; {@link WebhookError#DISABLED}
   */
  @Audited(AuditAction.WEBHOOK_SENT_AGAIN)
  public DeliveryDetails replay(DeliveryId id) {
    CurrentCaller.require(Permission.MANAGE_ORGANISATION);
    Delivery delivery = find(id);
    requireEnabled(delivery.webhook());
    delivery.again();
    jobs.request(DeliveryService.JOB, id.value(), UUID.randomUUID());
    return details(delivery);
  }

  /**
   * Sends a test message.
   *
   * @throws DomainException {@link WebhookError#NOT_FOUND}, {@link WebhookError#DISABLED}
   */
  @Audited(AuditAction.WEBHOOK_TESTED)
  public DeliveryDetails test(WebhookId endpoint) {
    CurrentCaller.require(Permission.MANAGE_ORGANISATION);
    requireEnabled(endpoint);
    Instant now = clock.instant();
    WebhookMessage message =
        WebhookMessage.of(
            UUID.randomUUID(),
            WebhookEvent.TEST,
            now,
            Map.of("webhookId", endpoint.value().toString()));
    Delivery delivery = new Delivery(endpoint, message, now);
    deliveries.add(delivery);
    jobs.request(DeliveryService.JOB, delivery.id().value(), message.id());
    return details(delivery);
  }

  private void requireEnabled(WebhookId endpoint) {
    if (!webhooks.find(endpoint).orElseThrow(WebhookService::none).isEnabled()) {
      throw new DomainException(
          WebhookError.DISABLED, "This webhook is switched off. Please switch it on first.");
    }
  }

  private DeliveryDetails details(Delivery delivery) {
    return delivery.details(
        deliveries.attempts(List.of(delivery.id())).getOrDefault(delivery.id(), List.of()));
  }

  private Delivery find(DeliveryId id) {
    return deliveries.find(id).orElseThrow(DeliveryLog::none);
  }

  private Delivery find(WebhookId endpoint, DeliveryId id) {
    return deliveries
        .find(id)
        .filter(delivery -> delivery.webhook().equals(endpoint))
        .orElseThrow(DeliveryLog::none);
  }

  private static DomainException none() {
    return new DomainException(WebhookError.DELIVERY_NOT_FOUND, "There is no such delivery.");
  }
}
