package org.interviewplatform.webhook;

import java.util.List;
import java.util.Optional;
import org.interviewplatform.platform.paging.Position;

/** The endpoints of the current organisation. */
public interface Webhooks {
  void add(Webhook endpoint);

  Optional<Webhook> find(WebhookId id);

  /** As {@link #find}, and nobody else changes it until the transaction ends. */
  Optional<Webhook> lock(WebhookId id);

  /** All of them, the oldest first. */
  List<Webhook> all();

  /** Newest first. */
  List<Webhook> newest(Optional<Position> after, int most);

  /** Deletes it with its deliveries. */
  void remove(WebhookId id);
}
