package org.interviewplatform.webhook.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import org.interviewplatform.platform.paging.Position;
import org.interviewplatform.webhook.Webhook;
import org.interviewplatform.webhook.WebhookId;
import org.interviewplatform.webhook.Webhooks;

/** {@link Webhooks} in the database. */
@ApplicationScoped
class JpaWebhooks implements Webhooks {
  private static final String BEHIND =
      " where w.createdAt < :at or (w.createdAt = :at and w.id.value < :id)";

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
    TypedQuery<Webhook> read =
        entities
            .createQuery(
                "select w from Webhook w"
                    + after.map(position -> BEHIND).orElse("")
                    + " order by w.createdAt desc, w.id.value desc",
                Webhook.class)
            .setMaxResults(most);
    after.ifPresent(
        position ->
            read.setParameter("at", position.createdAt()).setParameter("id", position.id()));
    return read.getResultList();
  }

  @Override
  public void remove(WebhookId id) {
    entities
        .createQuery("delete from Webhook w where w.id.value = :id")
        .setParameter("id", id.value())
        .executeUpdate();
  }
}
