package org.interviewplatform.notification;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The notifications of the current organisation. */
public interface Notifications {
  void add(Notification notification);

  Optional<Notification> find(NotificationId id);

  List<Notification> of(UUID eventId);
}
