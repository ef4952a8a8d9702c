package org.interviewplatform.notification;

import java.util.Optional;
import org.interviewplatform.platform.tenant.OrganisationId;

/** Addresses the current organisation writes to no more. */
public interface SuppressedAddresses {
  /** From now on; said again, the first reason stays. */
  void suppress(String address, Reason reason);

  /** Why nothing goes there; empty for an address that may be written to. */
  Optional<Reason> reasonFor(String address);

  /** Who sent that notification; asked before the organisation is known. */
  Optional<OrganisationId> organisationOf(NotificationId notification);

  /** Why. */
  enum Reason {
    /** There is no such mailbox. */
    BOUNCED,
    /** The reader called it spam. */
    COMPLAINED
  }
}
