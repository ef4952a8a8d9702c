package org.interviewplatform.notification;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.interviewplatform.platform.paging.Position;
import org.interviewplatform.platform.tenant.OrganisationId;

/** The notifications of the current organisation. */
public interface Notifications {
  void add(Notification notification);

  Optional<Notification> find(NotificationId id);

  List<Notification> of(UUID eventId);

  /** What waits for digests, the oldest first. */
  List<Notification> held();

  /** The newest first; of one status, or of all. */
  List<Notification> newest(
      Optional<NotificationStatus> status, Optional<Position> after, int most);

  /** Where something has been held since then; asked before the organisation is known. */
  List<OrganisationId> organisationsWithHeld(Instant before);
}
