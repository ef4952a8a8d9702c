package org.interviewplatform.batch.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.interviewplatform.platform.event.CloudEvent;

/** Follows an event in one transaction of its organisation, which the caller has entered. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class EventHandler {
  @Inject EventRoutes routes;
  @Inject WebhookNews webhooks;

  /** Follows it; an event without a route is refused. */
  public void handle(CloudEvent event) {
    routes.of(event).orElseThrow(() -> new UnknownEventException(event.type())).follow(event);
    webhooks.tell(event);
  }
}
