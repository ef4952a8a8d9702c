package org.interviewplatform.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.interviewplatform.interview.QuestionId;
import org.interviewplatform.media.MediaContent;
import org.interviewplatform.media.MediaId;
import org.interviewplatform.media.MediaService;
import org.interviewplatform.media.MediaUploads;
import org.interviewplatform.media.OriginalDetails;
import org.interviewplatform.media.OriginalId;
import org.interviewplatform.platform.error.DomainException;

/**
 * Turns what has arrived into answers: the transactional half of {@link AnswerService}. The session
 * is locked meanwhile, so that answering on two devices, and finishing, exclude each other.
 */
@ApplicationScoped
@Transactional
public class AnswerDesk {
  private final CandidateSessions sessions;
  private final Attempts attempts;
  private final UploadDesk desk;
  private final MediaService media;
  private final MediaUploads uploads;
  private final Clock clock;

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected AnswerDesk() {
    this(null, null, null, null, null, null);
  }

  @Inject
  AnswerDesk(
      CandidateSessions sessions,
      Attempts attempts,
      UploadDesk desk,
      MediaService media,
      MediaUploads uploads,
      Clock clock) {
    this.sessions = sessions;
    this.attempts = attempts;
    this.desk = desk;
    this.media = media;
    this.uploads = uploads;
    this.clock = clock;
  }

  /** The receipt of an upload that has arrived whole before, if it has. */
  public Optional<AnswerReceipt> receipt(SessionId id, OriginalId upload) {
    OriginalDetails known = desk.owned(id, upload).upload();
    return known
        .content()
        .map(content -> new AnswerReceipt(responseOf(id, known), known.media(), content));
  }

  /** All bytes of a segment have arrived; it waits for the answer it will be part of. */
  public AnswerReceipt acceptSegment(SessionId id, OriginalId upload, MediaContent content) {
    uploads.stored(upload, content);
    return receipt(id, upload).orElseThrow();
  }

  /** All bytes of a whole answer have arrived. Said a second time, the receipt is the same. */
  public AnswerReceipt acceptWhole(SessionId id, OriginalId upload, MediaContent content) {
    CandidateSession session = sessions.lock(id).orElseThrow();
    OwnUpload own = desk.owned(id, upload);
    Optional<AnswerReceipt> before =
        receipt(id, upload).filter(receipt -> receipt.response().isPresent());
    if (before.isPresent()) {
      return before.get();
    }
    session.requireStarted();
    own.pending().ifPresent(pending -> desk.requireMayAnswer(session, pending.questionId()));
    uploads.stored(upload, content);
    Attempt attempt = own.attempt().orElseGet(() -> arrived(session, own));
    settle(session, attempt, List.of(upload));
    own.pending().ifPresent(sessions::remove);
    return receipt(id, upload).orElseThrow();
  }

  /**
   * The stored segments become the answer, in this order. Said a second time, the receipt is the
   * same.
   *
   * @throws DomainException {@link SessionError#ATTEMPT_UNKNOWN}, {@link
   *     SessionError#SEGMENTS_MISSING}, {@link SessionError#ATTEMPT_ANSWERED} with other segments
   */
  public AnswerReceipt answer(SessionId id, AttemptId attemptId, List<OriginalId> segments) {
    CandidateSession session = sessions.lock(id).orElseThrow();
    Attempt attempt = desk.attempt(id, attemptId);
    if (attempt.answeredAt().isPresent()) {
      requireSame(attempt, segments);
    } else {
      session.requireStarted();
      desk.requireTakesRecording(session, attempt);
      requireStored(attempt, segments);
      settle(session, attempt, segments);
    }
    MediaContent content = media.get(attempt.mediaId()).content().orElseThrow();
    return new AnswerReceipt(
        response(id, attempt.questionId()).map(Response::id), attempt.mediaId(), content);
  }

  /** The candidate gave the upload up; its parts have been freed. */
  public void forget(OriginalId upload) {
    sessions.pending(new MediaId(upload.value())).ifPresent(sessions::remove);
  }

  /** The stored segments become the answer, whoever says so and when. */
  public void settle(CandidateSession session, Attempt attempt, List<OriginalId> segments) {
    Instant now = clock.instant();
    media.uploaded(attempt.mediaId(), segments);
    attempt.answered(now);
    response(session.id(), attempt.questionId())
        .ifPresentOrElse(
            response -> response.retake(attempt, now),
            () -> sessions.add(new Response(session, attempt, now)));
  }

  private Attempt arrived(CandidateSession session, OwnUpload own) {
    QuestionId question = own.pending().orElseThrow().questionId();
    int number = attempts.of(session.id(), question).size() + 1;
    Attempt attempt =
        Attempt.arrived(session, question, number, own.upload().media(), clock.instant());
    attempts.add(attempt);
    return attempt;
  }

  private Optional<Response> response(SessionId id, QuestionId question) {
    return sessions.response(id, question);
  }

  private Optional<ResponseId> responseOf(SessionId id, OriginalDetails upload) {
    return upload
        .place()
        .flatMap(place -> attempts.withMedia(upload.media()))
        .flatMap(attempt -> response(id, attempt.questionId()))
        .map(Response::id);
  }

  private void requireStored(Attempt attempt, List<OriginalId> segments) {
    List<OriginalId> stored =
        uploads.of(List.of(attempt.mediaId())).stream()
            .filter(OriginalDetails::isStored)
            .map(OriginalDetails::id)
            .toList();
    List<String> missing =
        segments.stream()
            .filter(segment -> !stored.contains(segment))
            .map(segment -> segment.value().toString())
            .toList();
    if (segments.isEmpty() || !missing.isEmpty()) {
      throw new DomainException(
          SessionError.SEGMENTS_MISSING,
          "Not stored yet: " + (missing.isEmpty() ? "any segment" : String.join(", ", missing)));
    }
  }

  private void requireSame(Attempt attempt, List<OriginalId> segments) {
    List<OriginalId> used = media.orderOf(attempt.mediaId());
    if (!used.equals(segments)) {
      throw new DomainException(
          SessionError.ATTEMPT_ANSWERED, "This attempt has been answered with other segments.");
    }
  }
}
