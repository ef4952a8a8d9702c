package org.interviewplatform.web.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.interviewplatform.interview.InterviewError;
import org.interviewplatform.interview.InterviewId;
import org.interviewplatform.interview.InterviewService;
import org.interviewplatform.interview.QuestionId;
import org.interviewplatform.interview.VideoService;
import org.interviewplatform.media.MediaContent;
import org.interviewplatform.media.MediaFormat;
import org.interviewplatform.platform.error.DomainException;
import org.jspecify.annotations.Nullable;

/** What the addresses of an introduction and of a question's video have in common. */
@ApplicationScoped
class VideoCounter {
  private static final int LARGEST_CAPTIONS = 256 * 1024;

  private final InterviewService interviews;
  private final VideoService videos;
  private final VideoShelf shelf;

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected VideoCounter() {
    this(null, null, null);
  }

  @Inject
  VideoCounter(InterviewService interviews, VideoService videos, VideoShelf shelf) {
    this.interviews = interviews;
    this.videos = videos;
    this.shelf = shelf;
  }

  VideoStateView get(InterviewId interview, Optional<QuestionId> question) {
    WatchableVideos all = shelf.of(interviews.get(interview).id());
    return all.videos().stream()
        .filter(video -> video.question().equals(question))
        .findFirst()
        .map(video -> VideoStateView.of(video, all.find(question)))
        .orElseThrow(() -> new DomainException(InterviewError.NO_VIDEO, "There is no video here."));
  }

  VideoStateView put(
      InterviewId interview,
      Optional<QuestionId> question,
      @Nullable String type,
      @Nullable String length,
      @Nullable String digest,
      InputStream body) {
    MediaFormat format = MediaFormat.of(type == null ? "" : type);
    if (!format.isVideo()) {
      throw new DomainException(ApiError.UNSUPPORTED_TYPE, "Please send video/webm or video/mp4.");
    }
    MediaContent content = new MediaContent(Given.length(length), ContentDigest.sha256(digest));
    videos.show(interview, question, format, content, body);
    return get(interview, question);
  }

  void remove(InterviewId interview, Optional<QuestionId> question) {
    videos.remove(interview, question);
  }

  VideoStateView caption(
      InterviewId interview,
      Optional<QuestionId> question,
      @Nullable String language,
      InputStream body)
      throws IOException {
    byte[] captions = new BoundedStream(body, LARGEST_CAPTIONS).readAllBytes();
    videos.caption(interview, question, Given.required("language", language), captions);
    return get(interview, question);
  }
}
