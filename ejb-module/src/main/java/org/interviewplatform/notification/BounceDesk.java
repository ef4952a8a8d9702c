package org.interviewplatform.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.interviewplatform.notification.SuppressedAddresses.Reason;
import org.interviewplatform.platform.tenant.OrganisationId;

/** The transactional half of {@link BounceWebhook}. */
@ApplicationScoped
@Transactional
public class BounceDesk {
  private final Notifications notifications;
  private final SuppressedAddresses addresses;

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected BounceDesk() {
    this(null, null);
  }

  @Inject
  BounceDesk(Notifications notifications, SuppressedAddresses addresses) {
    this.notifications = notifications;
    this.addresses = addresses;
  }

  public Optional<OrganisationId> organisationOf(NotificationId id) {
    return addresses.organisationOf(id);
  }

  /** The address the notification went to is written to no more, and the notification says why. */
  public void suppress(NotificationId id, Reason reason) {
    notifications
        .find(id)
        .ifPresent(
            notification -> {
              addresses.suppress(notification.recipient(), reason);
              notification.failed(NotificationService.words(reason));
            });
  }
}
