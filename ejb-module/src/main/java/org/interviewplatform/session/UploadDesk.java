package org.interviewplatform.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.interviewplatform.interview.QuestionDetails;
import org.interviewplatform.interview.QuestionId;
import org.interviewplatform.interview.QuestionKind;
import org.interviewplatform.media.MediaError;
import org.interviewplatform.media.MediaFormat;
import org.interviewplatform.media.MediaId;
import org.interviewplatform.media.MediaUploads;
import org.interviewplatform.media.OriginalDetails;
import org.interviewplatform.media.OriginalId;
import org.interviewplatform.platform.error.DomainException;

/** Lets uploads begin and knows whose they are. */
@ApplicationScoped
@Transactional
public class UploadDesk {
  private final CandidateSessions sessions;
  private final Attempts attempts;
  private final SeenInterviews interviews;
  private final QuestionReader reader;
  private final MediaUploads uploads;
  private final UploadAllowance allowance;

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected UploadDesk() {
    this(null, null, null, null, null, null);
  }

  @Inject
  UploadDesk(
      CandidateSessions sessions,
      Attempts attempts,
      SeenInterviews interviews,
      QuestionReader reader,
      MediaUploads uploads,
      UploadAllowance allowance) {
    this.sessions = sessions;
    this.attempts = attempts;
    this.interviews = interviews;
    this.reader = reader;
    this.uploads = uploads;
    this.allowance = allowance;
  }

  /**
   * Opens the door for one file, or finds it open already.
   *
   * @throws DomainException a {@link SessionError}, {@link MediaError} or the deadline's
   */
  public OriginalDetails open(SessionId id, UploadWish wish, OriginalId as) {
    CandidateSession session = sessions.lock(id).orElseThrow();
    if (uploads.find(as).isPresent()) {
      return known(id, wish, as);
    }
    session.requireStarted();
    allowance.require(id);
    return wish.attempt()
        .map(attempt -> segment(session, wish, attempt(id, attempt), as))
        .orElseGet(() -> whole(session, wish, as));
  }

  /**
   * An upload of this session.
   *
   * @throws DomainException {@link MediaError#NOT_FOUND}, also for somebody else's
   */
  public OwnUpload owned(SessionId id, OriginalId upload) {
    return uploads
        .find(upload)
        .map(known -> own(id, known))
        .filter(own -> own.attempt().isPresent() || own.pending().isPresent())
        .orElseThrow(() -> new DomainException(MediaError.NOT_FOUND, "There is no such upload."));
  }

  /** How many bytes the other files of the same recording have. */
  public long othersOf(OriginalDetails upload) {
    return uploads.of(List.of(upload.media())).stream()
        .filter(other -> !other.id().equals(upload.id()))
        .flatMap(other -> other.content().stream())
        .mapToLong(content -> content.size())
        .sum();
  }

  /** The longest written answer to a question. */
  public int mostCharacters(SessionId id, QuestionId question) {
    return interviews
        .by(sessions.find(id).orElseThrow())
        .question(question)
        .maxCharacters()
        .orElse(0);
  }

  /**
   * An attempt of this session.
   *
   * @throws DomainException {@link SessionError#ATTEMPT_UNKNOWN}, also for somebody else's
   */
  public Attempt attempt(SessionId session, AttemptId id) {
    return attempts
        .find(id)
        .filter(attempt -> attempt.isOf(session))
        .orElseThrow(
            () -> new DomainException(SessionError.ATTEMPT_UNKNOWN, "There is no such attempt."));
  }

  /** What was recorded in time may come late, but not for ever. */
  public void requireTakesRecording(CandidateSession session, Attempt attempt) {
    interviews.by(session).requireTakesRecording(attempt.endsAt());
  }

  /** An answer without an attempt counts when it arrives, if there is one left then. */
  public void requireMayAnswer(CandidateSession session, QuestionId question) {
    QuestionDetails asked = interviews.by(session).question(question);
    if (!reader.tally(attempts.of(session.id(), question), asked).allowsAnswer()) {
      throw exhausted();
    }
  }

  private OriginalDetails known(SessionId id, UploadWish wish, OriginalId as) {
    OwnUpload own = owned(id, as);
    if (!own.isFor(wish)) {
      throw new DomainException(
          SessionError.KEY_REUSED, "This Idempotency-Key was used for another answer.");
    }
    return uploads.begin(own.upload().media(), as, wish.segment(), wish.format());
  }

  private OriginalDetails whole(CandidateSession session, UploadWish wish, OriginalId as) {
    SeenInterview seen = interviews.by(session);
    QuestionDetails asked = seen.question(wish.question());
    requireKind(asked, wish.format());
    seen.requireInTime();
    if (!reader.tally(attempts.of(session.id(), asked.id()), asked).allowsAnother()) {
      throw exhausted();
    }
    MediaId media = new MediaId(as.value());
    OriginalDetails begun = uploads.begin(media, as, wish.segment(), wish.format());
    sessions.add(new PendingAnswer(media, session, asked.id(), seen.now()));
    return begun;
  }

  private OriginalDetails segment(
      CandidateSession session, UploadWish wish, Attempt attempt, OriginalId as) {
    QuestionDetails asked = interviews.by(session).question(wish.question());
    if (!attempt.isAt(asked.id())) {
      throw new DomainException(SessionError.ATTEMPT_UNKNOWN, "There is no such attempt.");
    }
    requireKind(asked, wish.format());
    requireTakesRecording(session, attempt);
    requireUnanswered(attempt);
    allowance.requireSegment(attempt);
    return uploads.begin(attempt.mediaId(), as, wish.segment(), wish.format());
  }

  private OwnUpload own(SessionId id, OriginalDetails known) {
    return new OwnUpload(
        known,
        attempts.withMedia(known.media()).filter(attempt -> attempt.isOf(id)),
        sessions.pending(known.media()).filter(pending -> pending.isOf(id)));
  }

  private static void requireUnanswered(Attempt attempt) {
    if (attempt.answeredAt().isPresent()) {
      throw new DomainException(
          SessionError.ATTEMPT_ANSWERED, "This attempt has been answered already.");
    }
  }

  private static void requireKind(QuestionDetails asked, MediaFormat format) {
    if (format.isText() != (asked.kind() == QuestionKind.TEXT)) {
      throw new DomainException(
          MediaError.UNSUPPORTED_TYPE,
          format.isText()
              ? "This question wants a recording."
              : "This question wants a written answer.");
    }
  }

  private static DomainException exhausted() {
    return new DomainException(
        SessionError.ATTEMPTS_EXHAUSTED, "This question has been answered as often as allowed.");
  }
}
