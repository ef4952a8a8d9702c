package org.interviewplatform.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import org.interviewplatform.interview.QuestionId;
import org.interviewplatform.platform.audit.AuditAction;
import org.interviewplatform.platform.audit.Audited;
import org.interviewplatform.platform.error.DomainException;
import org.interviewplatform.platform.event.DomainEvents;
import org.interviewplatform.platform.security.CurrentCaller;
import org.interviewplatform.platform.security.Permission;

/**
 * Lets somebody answer one question anew, for example whose microphone failed. What was recorded
 * stays, and stays the answer until there is another.
 */
@ApplicationScoped
@Transactional
public class SecondChance {
  private final CandidateSessions sessions;
  private final Attempts attempts;
  private final SeenInterviews interviews;
  private final DomainEvents events;
  private final Clock clock;

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected SecondChance() {
    this(null, null, null, null, null);
  }

  @Inject
  SecondChance(
      CandidateSessions sessions,
      Attempts attempts,
      SeenInterviews interviews,
      DomainEvents events,
      Clock clock) {
    this.sessions = sessions;
    this.attempts = attempts;
    this.interviews = interviews;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Gives all attempts at a question back and opens the session again. The candidate is told by
   * e-mail.
   *
   * @throws DomainException {@link SessionError#NOT_FOUND}, {@link SessionError#QUESTION_UNKNOWN},
   *     the deadline's where it has passed
   */
  @Audited(AuditAction.QUESTION_REOPENED)
  public void give(SessionId id, QuestionId question) {
    CurrentCaller.require(Permission.INVITE_CANDIDATES);
    CandidateSession session =
        sessions
            .lock(id)
            .orElseThrow(
                () -> new DomainException(SessionError.NOT_FOUND, "There is no such session."));
    SeenInterview seen = interviews.by(session);
    seen.question(question);
    seen.requireInTime();
    Instant now = clock.instant();
    attempts.of(id, question).forEach(attempt -> attempt.excuse(now));
    session.goOn();
    events.publish(new QuestionReopened(id.value(), question.value()));
  }
}
