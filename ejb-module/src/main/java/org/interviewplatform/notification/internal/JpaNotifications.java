package org.interviewplatform.notification.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.interviewplatform.notification.Notification;
import org.interviewplatform.notification.NotificationId;
import org.interviewplatform.notification.NotificationStatus;
import org.interviewplatform.notification.Notifications;
import org.interviewplatform.platform.paging.Position;
import org.interviewplatform.platform.tenant.OrganisationId;

/** {@link Notifications} in the database. */
@ApplicationScoped
class JpaNotifications implements Notifications {
  private static final String BEHIND =
      " and (n.createdAt < :at or (n.createdAt = :at and n.id.value < :id))";

  @PersistenceContext private EntityManager entities;

  @Override
  public void add(Notification notification) {
    entities.persist(notification);
  }

  @Override
  public Optional<Notification> find(NotificationId id) {
    return Optional.ofNullable(entities.find(Notification.class, id));
  }

  @Override
  public List<Notification> of(UUID eventId) {
    return entities
        .createQuery("select n from Notification n where n.eventId = :event", Notification.class)
        .setParameter("event", eventId)
        .getResultList();
  }

  @Override
  public List<Notification> held() {
    return entities
        .createQuery(
            "select n from Notification n where n.status = :held order by n.createdAt, n.id.value",
            Notification.class)
        .setParameter("held", NotificationStatus.HELD)
        .getResultList();
  }

  @Override
  public List<Notification> newest(
      Optional<NotificationStatus> status, Optional<Position> after, int most) {
    TypedQuery<Notification> read =
        entities
            .createQuery(
                "select n from Notification n where 1 = 1"
                    + status.map(given -> " and n.status = :status").orElse("")
                    + after.map(given -> BEHIND).orElse("")
                    + " order by n.createdAt desc, n.id.value desc",
                Notification.class)
            .setMaxResults(most);
    status.ifPresent(given -> read.setParameter("status", given));
    after.ifPresent(
        given -> read.setParameter("at", given.createdAt()).setParameter("id", given.id()));
    return read.getResultList();
  }

  @Override
  public List<OrganisationId> organisationsWithHeld(Instant before) {
    List<?> found =
        entities
            .createNativeQuery(
                "select interview_platform.organisations_with_held_news(:before)", UUID.class)
            .setParameter("before", before)
            .getResultList();
    return found.stream().map(each -> new OrganisationId((UUID) each)).toList();
  }
}
