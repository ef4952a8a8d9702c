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
import org.interviewplatform.platform.sql.NewestFirst;
import org.interviewplatform.platform.tenant.OrganisationId;

/** {@link Notifications} in the database. */
@ApplicationScoped
class JpaNotifications implements Notifications {
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
    String conditions = status.isPresent() ? "e.status = :status" : "true = true";
    TypedQuery<Notification> read =
        NewestFirst.BY_VALUE.query(entities, Notification.class, conditions, after, most);
    status.ifPresent(given -> read.setParameter("status", given));
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
