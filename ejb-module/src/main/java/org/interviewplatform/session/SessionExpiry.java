package org.interviewplatform.session;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.interviewplatform.interview.QuestionId;
import org.interviewplatform.media.MediaUploads;
import org.interviewplatform.media.OriginalDetails;
import org.interviewplatform.media.OriginalId;
import org.interviewplatform.platform.event.DomainEvents;

/**
 * Ends sessions whose candidates went away: the transactional half of {@link SessionSweeper}. What
 * was recorded in time and has arrived is an answer, also where the browser never came back to say
 * so.
 */
@ApplicationScoped
@Transactional
public class SessionExpiry {
  private final CandidateSessions sessions;
  private final Attempts attempts;
  private final MediaUploads uploads;
  private final AnswerDesk answers;
  private final DomainEvents events;
  private final Clock clock;

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected SessionExpiry() {
    this(null, null, null, null, null, null);
  }

  @Inject
  SessionExpiry(
      CandidateSessions sessions,
      Attempts attempts,
      MediaUploads uploads,
      AnswerDesk answers,
      DomainEvents events,
      Clock clock) {
    this.sessions = sessions;
    this.attempts = attempts;
    this.uploads = uploads;
    this.answers = answers;
    this.events = events;
    this.clock = clock;
  }

  /** Sessions that nobody handed in before that; asked outside of any organisation. */
  public List<OverdueSession> overdueSince(Instant since, int most) {
    return sessions.overdueSince(since, most);
  }

  /**
   * Ends the session. Said a second time, of one that was handed in, or of one that has been given
   * more time since it was asked for, it changes nothing.
   */
  public boolean expire(SessionId id) {
    CandidateSession session = sessions.lock(id).orElseThrow();
    if (session.status() != SessionStatus.STARTED || !sessions.isOver(id, clock.instant())) {
      return false;
    }
    attempts.of(id).stream()
        .collect(groupingBy(Attempt::questionId))
        .forEach((question, tried) -> rescue(session, question, tried));
    session.expire();
    events.publish(new SessionExpired(id.value()));
    return true;
  }

  /**
   * The newest attempt that broke off and left something behind answers a question that has no
   * answer. One that the candidate gave up does not: that was a choice.
   */
  private void rescue(CandidateSession session, QuestionId question, List<Attempt> tried) {
    if (sessions.response(session.id(), question).isEmpty()) {
      tried.stream()
          .filter(attempt -> attempt.stageAt(clock.instant()) == AttemptStage.INTERRUPTED)
          .filter(attempt -> !stored(attempt).isEmpty())
          .reduce((earlier, later) -> later)
          .ifPresent(attempt -> answers.settle(session, attempt, stored(attempt)));
    }
  }

  private List<OriginalId> stored(Attempt attempt) {
    return uploads.of(List.of(attempt.mediaId())).stream()
        .filter(OriginalDetails::isStored)
        .map(OriginalDetails::id)
        .toList();
  }
}
