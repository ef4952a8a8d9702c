package org.interviewplatform.notification.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.interviewplatform.notification.Notification;
import org.interviewplatform.notification.NotificationId;
import org.interviewplatform.notification.Notifications;

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
}
