package org.interviewplatform.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.interviewplatform.media.MediaContent;
import org.interviewplatform.media.MediaError;
import org.interviewplatform.media.MediaReceiver;
import org.interviewplatform.media.OriginalDetails;
import org.interviewplatform.media.OriginalId;
import org.interviewplatform.media.OriginalState;
import org.interviewplatform.platform.error.DomainException;
import org.interviewplatform.platform.storage.UploadedPart;

/**
 * Takes a candidate's answers. Bytes go to the object storage outside any transaction; an answer
 * counts in one transaction once they are all there. Call within {@link CandidateService#visit}.
 */
@ApplicationScoped
public class AnswerService {
  private final UploadDesk uploads;
  private final AnswerDesk answers;
  private final MediaReceiver receiver;

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected AnswerService() {
    this(null, null, null);
  }

  @Inject
  AnswerService(UploadDesk uploads, AnswerDesk answers, MediaReceiver receiver) {
    this.uploads = uploads;
    this.answers = answers;
    this.receiver = receiver;
  }

  /**
   * Takes a whole answer in one stream. With the same key and content again, the receipt is the
   * same.
   *
   * @param idempotencyKey the client's own name for this answer
   * @throws DomainException a {@link SessionError} or {@link MediaError}
   */
  public AnswerReceipt receive(
      SessionId session,
      UploadWish wish,
      MediaContent content,
      Optional<String> idempotencyKey,
      InputStream bytes) {
    OriginalId upload = idFor(session, idempotencyKey);
    uploads.open(session, wish, upload);
    if (receiptOf(session, upload, content).isEmpty()) {
      receiver.receive(upload, content, checked(session, wish, content, bytes));
    }
    return answers.acceptWhole(session, upload, content);
  }

  /**
   * Begins a file that comes in parts. With the same key again, the upload is the same.
   *
   * @return the upload's id
   * @throws DomainException a {@link SessionError} or {@link MediaError}
   */
  public OriginalId begin(SessionId session, UploadWish wish, Optional<String> idempotencyKey) {
    OriginalId upload = idFor(session, idempotencyKey);
    if (uploads.open(session, wish, upload).state() == OriginalState.RECEIVING) {
      receiver.openParts(upload);
    }
    return upload;
  }

  /** Where to put parts; throws {@link MediaError#NOT_FOUND}, {@link MediaError#WRONG_STATE}. */
  public List<URI> signParts(SessionId session, OriginalId upload, List<Integer> partNumbers) {
    uploads.owned(session, upload);
    return receiver.signParts(upload, partNumbers);
  }

  /** The parts that have arrived; throws as {@link #signParts}. */
  public List<UploadedPart> parts(SessionId session, OriginalId upload) {
    uploads.owned(session, upload);
    return receiver.parts(upload);
  }

  /**
   * All parts have been put: a segment is kept for its answer, a whole answer counts. Said a second
   * time, the receipt is the same.
   *
   * @throws DomainException {@link MediaError#INCOMPLETE} when bytes are missing and the upload may
   *     go on, and other {@link MediaError}s
   */
  public AnswerReceipt complete(SessionId session, OriginalId upload, MediaContent content) {
    OwnUpload own = uploads.owned(session, upload);
    Optional<AnswerReceipt> before = receiptOf(session, upload, content);
    if (before.isPresent()) {
      return before.get();
    }
    receiver.completeParts(upload, content, uploads.othersOf(own.upload()));
    return own.pending().isPresent()
        ? answers.acceptWhole(session, upload, content)
        : answers.acceptSegment(session, upload, content);
  }

  /** The stored segments become the answer; throws as {@link AnswerDesk#answer}. */
  public AnswerReceipt answer(SessionId session, AttemptId attempt, List<OriginalId> segments) {
    return answers.answer(session, attempt, segments);
  }

  /** Gives an upload up; one that has arrived whole is not undone by this. */
  public void abandon(SessionId session, OriginalId upload) {
    uploads.owned(session, upload);
    receiver.abandon(upload);
    answers.forget(upload);
  }

  private InputStream checked(
      SessionId session, UploadWish wish, MediaContent content, InputStream bytes) {
    return wish.format().isText()
        ? new WrittenAnswer(uploads.mostCharacters(session, wish.question()))
            .checked(content.size(), bytes)
        : bytes;
  }

  private Optional<AnswerReceipt> receiptOf(
      SessionId session, OriginalId upload, MediaContent content) {
    OriginalDetails known = uploads.owned(session, upload).upload();
    if (known.content().filter(before -> !before.equals(content)).isPresent()) {
      throw new DomainException(
          MediaError.KEY_REUSED, "This upload was finished before with other content.");
    }
    return answers.receipt(session, upload);
  }

  private static OriginalId idFor(SessionId session, Optional<String> key) {
    return key.map(given -> session.value() + "\n" + given)
        .map(name -> UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)))
        .map(OriginalId::new)
        .orElseGet(OriginalId::create);
  }
}
