package org.interviewplatform.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.function.BiConsumer;
import org.interviewplatform.platform.error.DomainException;

/**
 * Stops the answer clock while a candidate looks for another camera or microphone. Call within
 * {@link CandidateService#visit}.
 */
@ApplicationScoped
@Transactional
public class PauseDesk {
  private final CandidateSessions sessions;
  private final UploadDesk uploads;
  private final QuestionReader reader;
  private final Clock clock;

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected PauseDesk() {
    this(null, null, null, null);
  }

  @Inject
  PauseDesk(CandidateSessions sessions, UploadDesk uploads, QuestionReader reader, Clock clock) {
    this.sessions = sessions;
    this.uploads = uploads;
    this.reader = reader;
    this.clock = clock;
  }

  /**
   * Stops the clock of an attempt, if it still may be; else it runs on, as is told.
   *
   * @throws DomainException {@link SessionError#ATTEMPT_UNKNOWN}, {@link
   *     SessionError#ALREADY_SUBMITTED}, {@link SessionError#EXPIRED}
   */
  public AttemptState pause(SessionId session, AttemptId attempt) {
    return change(session, attempt, Attempt::pause);
  }

  /** Lets it run again; throws as {@link #pause}. */
  public AttemptState goOn(SessionId session, AttemptId attempt) {
    return change(session, attempt, Attempt::goOn);
  }

  private AttemptState change(
      SessionId session, AttemptId id, BiConsumer<Attempt, Instant> change) {
    sessions.lock(session).orElseThrow().requireStarted();
    Attempt attempt = uploads.attempt(session, id);
    change.accept(attempt, clock.instant());
    return reader.state(attempt);
  }
}
