package org.interviewplatform.webhook;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Names one endpoint. */
@Embeddable
public record WebhookId(@Column(name = "id") UUID value) implements Serializable {

  /** A new, random id. */
  public static WebhookId create() {
    return new WebhookId(UUID.randomUUID());
  }
}
