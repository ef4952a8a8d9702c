package org.interviewplatform.interview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/** Learns how invitations are used; within a transaction. */
@ApplicationScoped
public class InvitationDoor {
  private final Invitations invitations;
  private final Clock clock;

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected InvitationDoor() {
    this(null, null);
  }

  @Inject
  InvitationDoor(Invitations invitations, Clock clock) {
    this.invitations = invitations;
    this.clock = clock;
  }

  /** Lets devices that come by one personal link at the same moment in one after the other. */
  public void queue(PublicLinkId link) {
    invitations.lock(link);
  }

  /** The interview has been begun through this link, which may be anybody's. */
  public void begun(PublicLinkId link) {
    invitations.find(link).ifPresent(invitation -> invitation.begun(clock.instant()));
  }
}
