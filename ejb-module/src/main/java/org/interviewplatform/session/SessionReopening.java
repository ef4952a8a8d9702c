package org.interviewplatform.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.interviewplatform.interview.InterviewId;

/**
 * Lets candidates go on whose time was over and is no longer. Answers that were taken when it was
 * over stay answers.
 */
@ApplicationScoped
@Transactional
public class SessionReopening {
  private final CandidateSessions sessions;
  private final Clock clock;

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected SessionReopening() {
    this(null, null);
  }

  @Inject
  SessionReopening(CandidateSessions sessions, Clock clock) {
    this.sessions = sessions;
    this.clock = clock;
  }

  /** Opens what has time again. Said a second time, it changes nothing. */
  public void reopen(InterviewId interview) {
    sessions
        .expiredWithTimeLeft(interview, clock.instant())
        .forEach(id -> sessions.lock(id).ifPresent(CandidateSession::reopen));
  }
}
