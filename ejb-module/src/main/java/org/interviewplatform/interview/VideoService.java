package org.interviewplatform.interview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.Optional;
import org.interviewplatform.media.MediaContent;
import org.interviewplatform.media.MediaFormat;
import org.interviewplatform.media.MediaId;
import org.interviewplatform.media.MediaReceiver;
import org.interviewplatform.platform.audit.AuditAction;
import org.interviewplatform.platform.audit.Audited;

/**
 * Takes the videos of interviews; bytes go to the object storage outside any transaction. A
 * question is named, or left out for the video that introduces the interview. Every method asks
 * whether the current caller may.
 */
@ApplicationScoped
public class VideoService {
  private final VideoDesk desk;
  private final MediaReceiver receiver;

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected VideoService() {
    this(null, null);
  }

  @Inject
  VideoService(VideoDesk desk, MediaReceiver receiver) {
    this.desk = desk;
    this.receiver = receiver;
  }

  /**
   * Shows this video from now on, once it has been processed.
   *
   * @throws org.interviewplatform.platform.error.DomainException {@link InterviewError#NOT_FOUND},
   *     {@link InterviewError#WRONG_STATE} for a question's after publishing, or a {@link
   *     org.interviewplatform.media.MediaError}
   */
  @Audited(AuditAction.INTERVIEW_CHANGED)
  public void show(
      InterviewId interview,
      Optional<QuestionId> question,
      MediaFormat format,
      MediaContent content,
      InputStream bytes) {
    MediaId video = desk.begin(interview, question, format);
    receiver.receive(video, content, bytes);
    desk.show(interview, question, video, content);
  }

  /** Shows no video there any more; throws as {@link #show}. */
  @Audited(AuditAction.INTERVIEW_CHANGED)
  public void remove(InterviewId interview, Optional<QuestionId> question) {
    desk.remove(interview, question);
  }

  /**
   * Sets what is said in a video, in one language.
   *
   * @param captions WebVTT, at most 256 KiB
   * @throws org.interviewplatform.platform.error.DomainException as {@link #show}, {@link
   *     InterviewError#NO_VIDEO}, {@link InterviewError#INVALID} with the line to mend
   */
  @Audited(AuditAction.INTERVIEW_CHANGED)
  public void caption(
      InterviewId interview, Optional<QuestionId> question, String language, byte[] captions) {
    Rules.language(language);
    desk.caption(interview, question, language, WebVtt.read(captions));
  }
}
