package org.interviewplatform.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.interviewplatform.platform.job.JobRequests;

/** Plans deliveries and keeps account of them, in the current organisation; the job sends. */
@ApplicationScoped
@Transactional
public class DeliveryService {
  /** The job that sends; the subject is the delivery. */
  public static final String JOB = "deliver-webhook";

  private final Webhooks webhooks;
  private final Deliveries deliveries;
  private final JobRequests jobs;
  private final WebhookConfig config;
  private final Clock clock;

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected DeliveryService() {
    this(null, null, null, null, null);
  }

  @Inject
  DeliveryService(
      Webhooks webhooks,
      Deliveries deliveries,
      JobRequests jobs,
      WebhookConfig config,
      Clock clock) {
    this.webhooks = webhooks;
    this.deliveries = deliveries;
    this.jobs = jobs;
    this.config = config;
    this.clock = clock;
  }

  /** Has a message sent to everyone who wants it; told twice, once. */
  public void plan(WebhookMessage message) {
    webhooks.all().stream()
        .filter(endpoint -> endpoint.wants(message.event()))
        .filter(endpoint -> deliveries.find(endpoint.id(), message.id()).isEmpty())
        .forEach(endpoint -> plan(endpoint, message));
  }

  private void plan(Webhook endpoint, WebhookMessage message) {
    deliveries.forget(endpoint.id(), clock.instant().minus(config.keep()));
    Delivery delivery = new Delivery(endpoint.id(), message, clock.instant());
    deliveries.add(delivery);
    jobs.request(JOB, delivery.id().value(), message.id());
  }

  /** What to send; empty when gone, taken or given up. */
  public Optional<OutgoingMessage> toSend(DeliveryId id) {
    return deliveries.find(id).filter(Delivery::isToSend).flatMap(this::outgoing);
  }

  private Optional<OutgoingMessage> outgoing(Delivery delivery) {
    Optional<Webhook> endpoint = webhooks.find(delivery.webhook()).filter(Webhook::isEnabled);
    if (endpoint.isEmpty()) {
      delivery.failed("The webhook is switched off.");
    }
    return endpoint.map(
        to -> delivery.outgoing(to.url(), to.secrets(config.secrets(), clock.instant())));
  }

  /**
   * An attempt was made.
   *
   * @return the endpoint, if this attempt was the one that switched it off
   */
  public Optional<WebhookDetails> attempted(DeliveryId id, AttemptResult result) {
    Optional<Delivery> found = deliveries.find(id);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    deliveries.add(new DeliveryAttempt(id, result));
    Optional<Webhook> endpoint = webhooks.lock(found.get().webhook());
    if (result.isTaken()) {
      found.get().taken();
      endpoint.ifPresent(Webhook::succeeded);
      return Optional.empty();
    }
    return endpoint.filter(to -> endsBy(to, found.get(), result)).map(this::details);
  }

  private boolean endsBy(Webhook endpoint, Delivery delivery, AttemptResult result) {
    boolean tooLong = endpoint.failed(clock.instant(), config.patience());
    boolean ends = endpoint.isEnabled() && (result.isGone() || tooLong);
    if (ends) {
      endpoint.disable(result.isGone() ? DisabledReason.GONE : DisabledReason.FAILING);
    }
    if (result.isGone() || ends) {
      delivery.failed(result.reason());
    }
    return ends;
  }

  /** There will be no further attempt. */
  public void gaveUp(DeliveryId id, String reason) {
    deliveries.find(id).filter(Delivery::isToSend).ifPresent(delivery -> delivery.failed(reason));
  }

  private WebhookDetails details(Webhook endpoint) {
    return endpoint.details(clock.instant());
  }
}
