package org.interviewplatform.interview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.interviewplatform.platform.event.DomainEvents;

/** Writes to people again: the transactional half of {@link ReminderSweeper}. */
@ApplicationScoped
@Transactional
public class ReminderDesk {
  /** Nobody is written to again before. */
  static final Duration PAUSE = Duration.ofHours(24);

  private final Invitations invitations;
  private final ReminderConfig config;
  private final DomainEvents events;
  private final Clock clock;

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected ReminderDesk() {
    this(null, null, null, null);
  }

  @Inject
  ReminderDesk(Invitations invitations, ReminderConfig config, DomainEvents events, Clock clock) {
    this.invitations = invitations;
    this.config = config;
    this.events = events;
    this.clock = clock;
  }

  /** Whose deadline is near; asked outside of any organisation. */
  public List<DueReminder> due(int most) {
    Instant now = clock.instant();
    return invitations.toRemind(now, now.plus(config.lead()), now.minus(PAUSE), most);
  }

  /** Reminds one person, unless that was done before. */
  public boolean remindOnce(PublicLinkId id) {
    Invitation invitation = invitations.lock(id).orElseThrow();
    if (invitation.isReminded()) {
      return false;
    }
    remind(invitation);
    return true;
  }

  /** Writes to a person again; within a transaction. */
  public void remind(Invitation invitation) {
    invitation.reminded(clock.instant());
    events.publish(
        new CandidateReminded(invitation.id().value(), invitation.interviewId().value()));
  }
}
