package org.interviewplatform.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.interviewplatform.interview.QuestionId;
import org.interviewplatform.media.MediaContent;
import org.interviewplatform.media.MediaError;
import org.interviewplatform.media.MediaFormat;
import org.interviewplatform.media.MediaId;
import org.interviewplatform.media.MediaReceiver;
import org.interviewplatform.platform.error.DomainException;
import org.interviewplatform.platform.storage.UploadedPart;

/**
 * Takes a candidate's answers. Bytes go to the object storage outside any transaction; an answer
 * counts in one transaction once they are all there. Call within {@link CandidateService#visit}.
 */
@ApplicationScoped
public class AnswerService {
  private final AnswerDesk desk;
  private final MediaReceiver receiver;

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected AnswerService() {
    this(null, null);
  }

  @Inject
  AnswerService(AnswerDesk desk, MediaReceiver receiver) {
    this.desk = desk;
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
      QuestionId question,
      MediaFormat format,
      MediaContent content,
      Optional<String> idempotencyKey,
      InputStream bytes) {
    MediaId upload = idFor(session, idempotencyKey);
    desk.open(session, question, format, upload);
    Optional<AnswerReceipt> before = receiptOf(session, upload, content);
    if (before.isPresent()) {
      return before.get();
    }
    receiver.receive(upload, content, bytes);
    return desk.accept(session, upload, content);
  }

  /**
   * Begins an answer that comes in parts. With the same key again, the upload is the same.
   *
   * @return the upload's id
   * @throws DomainException a {@link SessionError} or {@link MediaError}
   */
  public MediaId begin(
      SessionId session, QuestionId question, MediaFormat format, Optional<String> idempotencyKey) {
    MediaId upload = idFor(session, idempotencyKey);
    if (!desk.open(session, question, format, upload).state().isFinal()
        && desk.receipt(session, upload).isEmpty()) {
      receiver.openParts(upload);
    }
    return upload;
  }

  /** Where to put a part; throws {@link MediaError#NOT_FOUND}, {@link MediaError#WRONG_STATE}. */
  public URI signPart(SessionId session, MediaId upload, int partNumber) {
    desk.upload(session, upload);
    return receiver.signPart(upload, partNumber);
  }

  /** The parts that have arrived; throws as {@link #signPart}. */
  public List<UploadedPart> parts(SessionId session, MediaId upload) {
    desk.upload(session, upload);
    return receiver.parts(upload);
  }

  /**
   * All parts have been put. Said a second time, the receipt is the same.
   *
   * @throws DomainException {@link MediaError#INCOMPLETE} when bytes are missing and the upload may
   *     go on, and other {@link MediaError}s
   */
  public AnswerReceipt complete(SessionId session, MediaId upload, MediaContent content) {
    desk.upload(session, upload);
    Optional<AnswerReceipt> before = receiptOf(session, upload, content);
    if (before.isPresent()) {
      return before.get();
    }
    receiver.completeParts(upload, content);
    return desk.accept(session, upload, content);
  }

  /** Gives an upload up; one that has arrived whole is not undone by this. */
  public void abandon(SessionId session, MediaId upload) {
    desk.upload(session, upload);
    receiver.abandon(upload);
    desk.forget(upload);
  }

  private Optional<AnswerReceipt> receiptOf(
      SessionId session, MediaId upload, MediaContent content) {
    Optional<AnswerReceipt> before = desk.receipt(session, upload);
    if (before.filter(receipt -> !receipt.content().equals(content)).isPresent()) {
      throw new DomainException(
          MediaError.KEY_REUSED, "This upload was finished before with other content.");
    }
    return before;
  }

  private static MediaId idFor(SessionId session, Optional<String> key) {
    return key.map(given -> session.value() + "\n" + given)
        .map(name -> UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)))
        .map(MediaId::new)
        .orElseGet(MediaId::create);
  }
}
