package org.interviewplatform.webhook;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Names one message on its way to one endpoint. */
@Embeddable
public record DeliveryId(@Column(name = "id") UUID value) implements Serializable {

  /** A new, random id. */
  public static DeliveryId create() {
    return new DeliveryId(UUID.randomUUID());
  }
}
