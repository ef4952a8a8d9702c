package org.interviewplatform.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.interviewplatform.platform.security.Caller;
import org.interviewplatform.platform.security.CurrentCaller;
import org.interviewplatform.platform.security.Permission;
import org.interviewplatform.review.WaitingSessions.Direction;
import org.interviewplatform.session.SessionId;

/** Leads reviewers from candidate to candidate: to those of the interview that still need them. */
@ApplicationScoped
@Transactional
public class ReviewQueue {
  private final WaitingSessions waiting;

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected ReviewQueue() {
    this(null);
  }

  @Inject
  ReviewQueue(WaitingSessions waiting) {
    this.waiting = waiting;
  }

  /** The two candidates beside one; each empty when no other needs the caller. */
  public record Beside(Optional<SessionId> previous, Optional<SessionId> next) {}

  /** Who comes before and after a candidate. */
  public Beside beside(SessionId session) {
    Caller caller = CurrentCaller.require(Permission.READ_SESSIONS);
    return new Beside(
        nearest(session, Direction.BACK, caller), nearest(session, Direction.ONWARD, caller));
  }

  private Optional<SessionId> nearest(SessionId from, Direction direction, Caller caller) {
    return waiting.nearest(from, direction, caller.userId(), caller.may(Permission.DECIDE));
  }
}
