package org.interviewplatform.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Instant;
import org.interviewplatform.platform.tenant.Tenant;

/**
 * Ends sessions that were never handed in, once late recordings are no longer taken either. The
 * candidate's own deadline counts, else the interview's, else when it was closed or the invitation
 * revoked; while none of these has come, a session stays open. Several nodes may sweep at once: to
 * end twice is to end once.
 */
@ApplicationScoped
public class SessionSweeper {
  private static final Logger LOG = System.getLogger(SessionSweeper.class.getName());
  private static final int BATCH = 100;

  private final SessionExpiry expiry;
  private final SessionLimits limits;
  private final Clock clock;

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected SessionSweeper() {
    this(null, null, null);
  }

  @Inject
  SessionSweeper(SessionExpiry expiry, SessionLimits limits, Clock clock) {
    this.expiry = expiry;
    this.limits = limits;
    this.clock = clock;
  }

  /**
   * One round over all organisations.
   *
   * @return how many sessions have been ended
   */
  public int sweep() {
    Instant since = clock.instant().minus(limits.lateUploads());
    return (int) expiry.overdueSince(since, BATCH).stream().filter(this::isEnded).count();
  }

  private boolean isEnded(OverdueSession overdue) {
    try {
      return Tenant.in(overdue.organisation(), () -> expiry.expire(overdue.session()));
    } catch (RuntimeException e) {
      // One that cannot be ended must not keep the others from it.
      LOG.log(Level.WARNING, "Left to the next round: " + overdue, e);
      return false;
    }
  }
}
