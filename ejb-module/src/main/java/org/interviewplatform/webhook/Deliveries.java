package org.interviewplatform.webhook;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.interviewplatform.platform.paging.Position;

/** The deliveries of the current organisation. */
public interface Deliveries {
  void add(Delivery delivery);

  Optional<Delivery> find(DeliveryId id);

  /** The delivery of a message to an endpoint, if it was planned before. */
  Optional<Delivery> find(WebhookId endpoint, UUID messageId);

  /** Newest first. */
  List<Delivery> to(WebhookId endpoint, Optional<Position> after, int most);

  void add(DeliveryAttempt attempt);

  /** The attempts at each of some deliveries, the oldest first. */
  Map<DeliveryId, List<DeliveryAttempt>> attempts(Collection<DeliveryId> deliveries);

  /** Deletes what was planned before then. */
  void forget(WebhookId endpoint, Instant before);
}
