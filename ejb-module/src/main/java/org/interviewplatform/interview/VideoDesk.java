package org.interviewplatform.interview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.interviewplatform.media.MediaContent;
import org.interviewplatform.media.MediaFormat;
import org.interviewplatform.media.MediaId;
import org.interviewplatform.media.MediaService;
import org.interviewplatform.platform.error.DomainException;
import org.interviewplatform.platform.security.CurrentCaller;
import org.interviewplatform.platform.security.Permission;

/** The transactional half of {@link VideoService}. */
@ApplicationScoped
@Transactional
public class VideoDesk {
  private final Interviews interviews;
  private final Videos videos;
  private final MediaService media;
  private final LinkConfig links;
  private final Clock clock;

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected VideoDesk() {
    this(null, null, null, null, null);
  }

  @Inject
  VideoDesk(
      Interviews interviews, Videos videos, MediaService media, LinkConfig links, Clock clock) {
    this.interviews = interviews;
    this.videos = videos;
    this.media = media;
    this.links = links;
    this.clock = clock;
  }

  /** Opens the door for a video's bytes. */
  public MediaId begin(InterviewId id, Optional<QuestionId> question, MediaFormat format) {
    changeable(id, question);
    MediaId video = MediaId.create();
    media.begin(video, format);
    return video;
  }

  /** All bytes have arrived: this is the video from now on. */
  public void show(
      InterviewId id, Optional<QuestionId> question, MediaId video, MediaContent content) {
    Interview interview = changeable(id, question);
    find(id, question).ifPresent(videos::remove);
    media.uploaded(video, content);
    videos.add(new InterviewVideo(video, interview, question, clock.instant()));
  }

  /** There is no video there any more. */
  public void remove(InterviewId id, Optional<QuestionId> question) {
    changeable(id, question);
    find(id, question).ifPresent(videos::remove);
  }

  /** Sets the captions in one language. */
  public void caption(
      InterviewId id, Optional<QuestionId> question, String language, WebVtt captions) {
    changeable(id, question);
    InterviewVideo video =
        find(id, question)
            .orElseThrow(
                () ->
                    new DomainException(InterviewError.NO_VIDEO, "There is no video to caption."));
    videos.captions(video.media()).stream()
        .filter(each -> each.language().equals(language))
        .findFirst()
        .ifPresentOrElse(
            known -> known.rewrite(captions),
            () -> videos.add(new VideoCaptions(video, language, captions, links.tokens())));
  }

  /** What all are asked is frozen once the interview is open; its introduction is not. */
  private Interview changeable(InterviewId id, Optional<QuestionId> question) {
    CurrentCaller.require(Permission.WRITE_INTERVIEWS);
    Interview interview =
        interviews
            .find(id)
            .filter(found -> question.flatMap(found::question).isPresent() || question.isEmpty())
            .orElseThrow(
                () ->
                    new DomainException(
                        InterviewError.NOT_FOUND, "There is no such interview or question."));
    if (question.isPresent() && interview.status() != InterviewStatus.DRAFT) {
      throw new DomainException(InterviewError.WRONG_STATE, "Only a draft can be changed.");
    }
    return interview;
  }

  private Optional<InterviewVideo> find(InterviewId id, Optional<QuestionId> question) {
    return videos.of(id).stream().filter(video -> video.question().equals(question)).findFirst();
  }
}
