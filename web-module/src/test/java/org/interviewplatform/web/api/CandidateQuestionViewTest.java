package org.interviewplatform.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.interviewplatform.interview.QuestionDetails;
import org.interviewplatform.interview.QuestionId;
import org.interviewplatform.interview.QuestionKind;
import org.interviewplatform.interview.Video;
import org.interviewplatform.media.MediaDetails;
import org.interviewplatform.media.MediaFormat;
import org.interviewplatform.media.MediaId;
import org.interviewplatform.media.MediaLinks;
import org.interviewplatform.media.MediaState;
import org.interviewplatform.media.Rendition;
import org.interviewplatform.platform.storage.ObjectKey;
import org.interviewplatform.session.QuestionClock;
import org.interviewplatform.session.QuestionState;
import org.junit.jupiter.api.Test;

class CandidateQuestionViewTest {
  private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
  private static final URI WATCH = URI.create("https://s3.example/video");
  private static final ObjectKey KEY = new ObjectKey(UUID.randomUUID() + "/media/video.mp4");
  private static final QuestionDetails QUESTION =
      new QuestionDetails(QuestionId.create(), "What is DNS?", QuestionKind.VIDEO, 30, 120, 1);

  @Test
  void whatIsAskedIsNotToldBeforeTheQuestionIsOpened() {
    CandidateQuestionView view =
        CandidateQuestionView.of(new QuestionState(QUESTION, Optional.empty()), videos());

    assertThat(view.text()).isNull();
    assertThat(view.video()).isNull();
    assertThat(view.clock()).isNull();
    assertThat(view.answerSeconds()).isEqualTo(120);
  }

  @Test
  void whatIsAskedIsToldOnceItIsOpened() {
    QuestionClock clock = new QuestionClock(NOON, NOON.plusSeconds(30), 0, 2, List.of());

    CandidateQuestionView view =
        CandidateQuestionView.of(new QuestionState(QUESTION, Optional.of(clock)), videos());

    assertThat(view.text()).isEqualTo("What is DNS?");
    assertThat(view.video())
        .isEqualTo(
            new VideoView(
                WATCH, "video/mp4", List.of(new VideoView.Captions("en", URI.create("/c")))));
    assertThat(view.clock())
        .isEqualTo(
            new CandidateQuestionView.Clock(NOON, NOON.plusSeconds(30), 0, 2, null, List.of()));
  }

  /** One that asks the question, and is ready to be watched. */
  private static WatchableVideos videos() {
    MediaDetails media =
        new MediaDetails(
            MediaId.create(),
            MediaState.READY,
            MediaFormat.VIDEO_WEBM,
            Optional.empty(),
            Optional.empty(),
            false,
            Optional.of(new Rendition(KEY, "video/mp4", Optional.empty())),
            Optional.empty());
    Video video =
        new Video(
            Optional.of(QUESTION.id()), media, List.of(new Video.Captions("en", URI.create("/c"))));
    return new WatchableVideos(List.of(video), new OneAddress());
  }

  private static final class OneAddress extends MediaLinks {
    @Override
    public Optional<URI> playable(MediaDetails media) {
      return Optional.of(WATCH);
    }
  }
}
