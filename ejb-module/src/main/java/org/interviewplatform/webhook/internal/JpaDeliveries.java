package org.interviewplatform.webhook.internal;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.interviewplatform.platform.paging.Position;
import org.interviewplatform.platform.sql.NewestFirst;
import org.interviewplatform.webhook.Deliveries;
import org.interviewplatform.webhook.Delivery;
import org.interviewplatform.webhook.DeliveryAttempt;
import org.interviewplatform.webhook.DeliveryId;
import org.interviewplatform.webhook.WebhookId;

/** {@link Deliveries} in the database. */
@ApplicationScoped
class JpaDeliveries implements Deliveries {
  @PersistenceContext private EntityManager entities;

  @Override
  public void add(Delivery delivery) {
    entities.persist(delivery);
  }

  @Override
  public Optional<Delivery> find(DeliveryId id) {
    return Optional.ofNullable(entities.find(Delivery.class, id));
  }

  @Override
  public Optional<Delivery> find(WebhookId endpoint, UUID messageId) {
    return entities
        .createQuery(
            "select d from Delivery d where d.webhookId.value = :endpoint"
                + " and d.messageId = :message",
            Delivery.class)
        .setParameter("endpoint", endpoint.value())
        .setParameter("message", messageId)
        .getResultStream()
        .findFirst();
  }

  @Override
  public List<Delivery> to(WebhookId endpoint, Optional<Position> after, int most) {
    String conditions = "e.webhookId.value = :endpoint";
    return NewestFirst.BY_VALUE
        .query(entities, Delivery.class, conditions, after, most)
        .setParameter("endpoint", endpoint.value())
        .getResultList();
  }

  @Override
  public void add(DeliveryAttempt attempt) {
    entities.persist(attempt);
  }

  @Override
  public Map<DeliveryId, List<DeliveryAttempt>> attempts(Collection<DeliveryId> deliveries) {
    return entities
        .createQuery(
            "select a from DeliveryAttempt a where a.deliveryId in :deliveries order by a.at",
            DeliveryAttempt.class)
        .setParameter("deliveries", deliveries.stream().map(DeliveryId::value).toList())
        .getResultStream()
        .collect(groupingBy(DeliveryAttempt::delivery));
  }

  @Override
  public void forget(WebhookId endpoint, Instant before) {
    entities
        .createQuery(
            "delete from Delivery d where d.webhookId.value = :endpoint and d.createdAt < :before")
        .setParameter("endpoint", endpoint.value())
        .setParameter("before", before)
        .executeUpdate();
  }
}
