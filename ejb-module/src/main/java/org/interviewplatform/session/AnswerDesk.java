package org.interviewplatform.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.interviewplatform.interview.InterviewReader;
import org.interviewplatform.interview.QuestionDetails;
import org.interviewplatform.interview.QuestionId;
import org.interviewplatform.media.MediaContent;
import org.interviewplatform.media.MediaDetails;
import org.interviewplatform.media.MediaError;
import org.interviewplatform.media.MediaFormat;
import org.interviewplatform.media.MediaId;
import org.interviewplatform.media.MediaService;
import org.interviewplatform.media.MediaState;
import org.interviewplatform.platform.error.DomainException;

/** Lets answers in and counts them: the transactional half of {@link AnswerService}. */
@ApplicationScoped
@Transactional
public class AnswerDesk {
  private final CandidateSessions sessions;
  private final InterviewReader interviews;
  private final MediaService media;
  private final Clock clock;

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected AnswerDesk() {
    this(null, null, null, null);
  }

  @Inject
  AnswerDesk(
      CandidateSessions sessions, InterviewReader interviews, MediaService media, Clock clock) {
    this.sessions = sessions;
    this.interviews = interviews;
    this.media = media;
    this.clock = clock;
  }

  /** Opens the door for one answer, or finds it open already. */
  public MediaDetails open(SessionId id, QuestionId question, MediaFormat format, MediaId as) {
    CandidateSession session = sessions.find(id).orElseThrow();
    Optional<PendingAnswer> begun = sessions.pending(as);
    if (begun.isEmpty() && sessions.responseWith(as).isEmpty()) {
      session.requireStarted();
      requireAttemptLeft(session, question);
      MediaDetails opened = media.begin(as, format);
      sessions.add(new PendingAnswer(as, session, question, clock.instant()));
      return opened;
    }
    requireSameAnswer(begun, as, id, question);
    return media.begin(as, format);
  }

  /** The recording of an upload of this session. */
  public MediaDetails upload(SessionId id, MediaId upload) {
    boolean pending = sessions.pending(upload).filter(begun -> begun.isOf(id)).isPresent();
    if (!pending && answered(id, upload).isEmpty()) {
      throw new DomainException(MediaError.NOT_FOUND, "There is no such upload.");
    }
    return media.get(upload);
  }

  /** The receipt of an answer that has arrived whole before, if it has. */
  public Optional<AnswerReceipt> receipt(SessionId id, MediaId upload) {
    return answered(id, upload)
        .map(
            response ->
                new AnswerReceipt(
                    response.id(), upload, media.get(upload).content().orElseThrow()));
  }

  /** All bytes have arrived: the recording becomes the answer. */
  public AnswerReceipt accept(SessionId id, MediaId upload, MediaContent content) {
    CandidateSession session = sessions.lock(id).orElseThrow();
    session.requireStarted();
    PendingAnswer pending = sessions.pending(upload).orElseThrow(AnswerDesk::gone);
    requireAttemptLeft(session, pending.questionId());
    media.uploaded(upload, content);
    Response response = answer(session, pending.questionId(), upload);
    sessions.remove(pending);
    return new AnswerReceipt(response.id(), upload, content);
  }

  /** The candidate gave the upload up; its parts have been freed. */
  public void forget(MediaId upload) {
    sessions.pending(upload).ifPresent(sessions::remove);
  }

  private Response answer(CandidateSession session, QuestionId question, MediaId upload) {
    Instant now = clock.instant();
    Optional<Response> before = sessions.response(session.id(), question);
    before.ifPresent(response -> response.retake(upload, now));
    return before.orElseGet(
        () -> {
          Response first = new Response(session, question, upload, now);
          sessions.add(first);
          return first;
        });
  }

  private void requireAttemptLeft(CandidateSession session, QuestionId id) {
    QuestionDetails question =
        interviews.read(session.interviewId()).questions().stream()
            .filter(each -> each.id().equals(id))
            .findFirst()
            .orElseThrow(
                () ->
                    new DomainException(
                        SessionError.QUESTION_UNKNOWN, "This interview has no such question."));
    sessions
        .response(session.id(), id)
        .filter(given -> given.attempt() > question.retakes() && !wasRejected(given))
        .ifPresent(AnswerDesk::exhausted);
  }

  /** A file that was no recording costs no attempt: the candidate must be able to answer. */
  private boolean wasRejected(Response given) {
    return media.get(given.mediaId()).state() == MediaState.REJECTED;
  }

  private static void exhausted(Response given) {
    throw new DomainException(
        SessionError.ATTEMPTS_EXHAUSTED, "This question has been answered as often as allowed.");
  }

  private Optional<Response> answered(SessionId id, MediaId upload) {
    return sessions.responseWith(upload).filter(response -> response.sessionId().equals(id));
  }

  private void requireSameAnswer(
      Optional<PendingAnswer> begun, MediaId upload, SessionId id, QuestionId question) {
    boolean same =
        begun
            .map(pending -> pending.answers(id, question))
            .orElseGet(
                () ->
                    answered(id, upload)
                        .filter(response -> response.questionId().equals(question))
                        .isPresent());
    if (!same) {
      throw new DomainException(
          SessionError.KEY_REUSED, "This Idempotency-Key was used for another answer.");
    }
  }

  private static DomainException gone() {
    return new DomainException(MediaError.WRONG_STATE, "This upload is no longer under way.");
  }
}
