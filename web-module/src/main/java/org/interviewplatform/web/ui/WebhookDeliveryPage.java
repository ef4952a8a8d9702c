package org.interviewplatform.web.ui;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.interviewplatform.platform.error.DomainException;
import org.interviewplatform.webhook.DeliveryDetails;
import org.interviewplatform.webhook.DeliveryId;
import org.interviewplatform.webhook.DeliveryLog;
import org.interviewplatform.webhook.WebhookError;
import org.jspecify.annotations.Nullable;

/** Behind webhook-delivery.xhtml: one message to a webhook and what came of it. */
@Named
@RequestScoped
public class WebhookDeliveryPage {
  private final DeliveryLog log;
  private final Feedback feedback;

  private String id = "";
  private @Nullable DeliveryDetails delivery;

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected WebhookDeliveryPage() {
    this(null, null);
  }

  @Inject
  WebhookDeliveryPage(DeliveryLog log, Feedback feedback) {
    this.log = log;
    this.feedback = feedback;
  }

  /** Reads the delivery. */
  public void load() {
    delivery = log.get(requested());
  }

  /** Sends the message again. */
  public String replay() {
    feedback.of(() -> log.replay(requested()), "webhook.replayed");
    return "webhook-delivery?faces-redirect=true&id=" + id;
  }

  /** The delivery, once loaded. */
  public @Nullable DeliveryDetails getDelivery() {
    return delivery;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  private DeliveryId requested() {
    return RequestedId.parse(id)
        .map(DeliveryId::new)
        .orElseThrow(
            () -> new DomainException(WebhookError.DELIVERY_NOT_FOUND, "No such delivery."));
  }
}
