package org.interviewplatform.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.interviewplatform.interview.PublicInterview;
import org.interviewplatform.interview.QuestionDetails;
import org.interviewplatform.interview.QuestionId;
import org.interviewplatform.platform.error.DomainException;

/**
 * Asks the questions and starts the clocks. The session is locked meanwhile, so that of two devices
 * one begins an attempt and the other finds it begun. Call within {@link CandidateService#visit}.
 */
@ApplicationScoped
@Transactional
public class QuestionDesk {
  private final CandidateSessions sessions;
  private final Attempts attempts;
  private final SeenInterviews interviews;
  private final QuestionReader reader;
  private final Clock clock;

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected QuestionDesk() {
    this(null, null, null, null, null);
  }

  @Inject
  QuestionDesk(
      CandidateSessions sessions,
      Attempts attempts,
      SeenInterviews interviews,
      QuestionReader reader,
      Clock clock) {
    this.sessions = sessions;
    this.attempts = attempts;
    this.interviews = interviews;
    this.reader = reader;
    this.clock = clock;
  }

  /** The interview with this candidate's times. */
  public PublicInterview interview(SessionId id) {
    return interviews.by(sessions.find(id).orElseThrow()).interview();
  }

  /** How every question stands, in the order asked. */
  public List<QuestionState> questions(SessionId id) {
    return reader.states(id, interview(id).questions());
  }

  /**
   * Shows a question: from now on there is so much time to think. Said a second time, it changes
   * nothing.
   *
   * @throws DomainException {@link SessionError#QUESTION_UNKNOWN}, {@link
   *     SessionError#ALREADY_SUBMITTED}, the deadline's
   */
  public QuestionState open(SessionId id, QuestionId question) {
    CandidateSession session = sessions.lock(id).orElseThrow();
    SeenInterview seen = interviews.by(session);
    QuestionDetails asked = seen.question(question);
    open(session, seen, asked);
    return reader.states(id, List.of(asked)).get(0);
  }

  /**
   * Starts the answer clock, or finds it started.
   *
   * @param again whether to begin anew although there has been an attempt
   * @param idempotencyKey the client's own name for this wish: the same again begins nothing
   * @throws DomainException as {@link #open}; {@link SessionError#NO_RETAKES_LEFT}
   */
  public BegunAttempt begin(
      SessionId id, QuestionId question, boolean again, Optional<String> idempotencyKey) {
    CandidateSession session = sessions.lock(id).orElseThrow();
    SeenInterview seen = interviews.by(session);
    QuestionDetails asked = seen.question(question);
    List<Attempt> before = attempts.of(id, question);
    AttemptId wanted = idFor(id, question, idempotencyKey);
    return known(before, wanted, again)
        .map(attempt -> new BegunAttempt(reader.state(attempt), false))
        .orElseGet(() -> begun(session, seen, asked, before, wanted));
  }

  private BegunAttempt begun(
      CandidateSession session,
      SeenInterview seen,
      QuestionDetails asked,
      List<Attempt> before,
      AttemptId id) {
    open(session, seen, asked);
    session.requireStarted();
    Instant now = clock.instant();
    seen.requireInTime();
    if (!reader.tally(before, asked).allowsAnother()) {
      throw new DomainException(
          SessionError.NO_RETAKES_LEFT, "This question has been answered as often as allowed.");
    }
    before.stream()
        .filter(attempt -> attempt.stageAt(now) == AttemptStage.RUNNING)
        .forEach(attempt -> attempt.giveUp(now));
    Attempt attempt =
        Attempt.begun(
            id,
            session,
            asked.id(),
            before.size() + 1,
            now,
            AnswerClock.endOf(now, asked.answerSeconds()));
    attempts.add(attempt);
    return new BegunAttempt(reader.state(attempt), true);
  }

  private void open(CandidateSession session, SeenInterview seen, QuestionDetails asked) {
    if (attempts.opened(session.id()).stream().noneMatch(each -> each.isOf(asked.id()))) {
      session.requireStarted();
      Instant now = clock.instant();
      seen.requireInTime();
      attempts.add(
          new OpenedQuestion(
              session, asked.id(), now, AnswerClock.endOf(now, asked.thinkSeconds())));
    }
  }

  /** Without wanting to begin again, the newest attempt is the answer, however it stands. */
  private static Optional<Attempt> known(List<Attempt> before, AttemptId wanted, boolean again) {
    Optional<Attempt> same =
        before.stream().filter(attempt -> attempt.id().equals(wanted)).findFirst();
    return again || before.isEmpty() ? same : Optional.of(before.get(before.size() - 1));
  }

  private static AttemptId idFor(SessionId session, QuestionId question, Optional<String> key) {
    return key.map(name -> session.value() + "\nattempt " + question.value() + "\n" + name)
        .map(name -> UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)))
        .map(AttemptId::new)
        .orElseGet(AttemptId::create);
  }
}
