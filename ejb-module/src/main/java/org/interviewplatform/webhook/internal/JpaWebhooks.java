package org.interviewplatform.webhook.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.interviewplatform.platform.paging.Position;
import org.interviewplatform.platform.sql.NewestFirst;
import org.interviewplatform.webhook.Webhook;
import org.interviewplatform.webhook.WebhookId;
import org.interviewplatform.webhook.Webhooks;

/** {@link Webhooks} in the database. */
@ApplicationScoped
class JpaWebhooks implements Webhooks {
  @PersistenceContext private EntityManager entities;

  @Override
  public void add(Webhook endpoint) {
    entities.persist(endpoint);
  }

  @Override
  public Optional<Webhook> find(WebhookId id) {
    return Optional.ofNullable(entities.find(Webhook.class, id));
  }

  @Override
  public Optional<Webhook> lock(WebhookId id) {
    return Optional.ofNullable(entities.find(Webhook.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  @Override
  public List<Webhook> all() {
    return entities
        .createQuery("select w from Webhook w order by w.createdAt, w.id.value", Webhook.class)
        .getResultList();
  }

  @Override
  public List<Webhook> newest(Optional<Position> after, int most) {
    return NewestFirst.BY_VALUE.query(entities, Webhook.class, after, most).getResultList();
  }

  @Override
  public void remove(WebhookId id) {
    entities
        .createQuery("delete from Webhook w where w.id.value = :id")
        .setParameter("id", id.value())
        .executeUpdate();
  }
}
