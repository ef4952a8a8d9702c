package org.interviewplatform.interview;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.interviewplatform.media.MediaContent;
import org.interviewplatform.media.MediaFileUploaded;
import org.interviewplatform.media.MediaFormat;
import org.interviewplatform.media.MediaId;
import org.interviewplatform.media.MediaState;
import org.interviewplatform.platform.error.ErrorCode;
import org.interviewplatform.testing.Drafts;
import org.interviewplatform.testing.TestPlatform;
import org.junit.jupiter.api.Test;

/** Videos of interviews and their captions, over a real PostgreSQL. */
class VideoIT {
  private static final MediaContent CONTENT = new MediaContent(5, "ab".repeat(32));
  private static final byte[] CAPTIONS = "WEBVTT\n\n00:01.000 --> 00:02.000\nHi\n".getBytes(UTF_8);

  private final TestPlatform platform = new TestPlatform();
  private final InterviewService interviews = platform.get(InterviewService.class);
  private final VideoDesk desk = platform.get(VideoDesk.class);
  private final VideoReader reader = platform.get(VideoReader.class);
  private final InterviewDetails draft =
      platform.asAdmin(() -> interviews.create(Drafts.supportEngineer()));
  private final Optional<QuestionId> question = Optional.of(draft.questions().get(0).id());

  @Test
  void aVideoIsProcessedLikeEveryRecording() {
    MediaId video = show(Optional.empty());

    assertThat(platform.events()).contains(new MediaFileUploaded(video.value()));
    assertThat(videos())
        .singleElement()
        .returns(Optional.empty(), Video::question)
        .returns(MediaState.UPLOADED, shown -> shown.media().state());
  }

  @Test
  void anotherVideoTakesThePlaceOfTheFirstAndItsCaptions() {
    show(question);
    caption(question, "en");
    show(Optional.empty());

    MediaId second = show(question);

    assertThat(videos()).hasSize(2);
    assertThat(videos())
        .filteredOn(video -> video.question().equals(question))
        .singleElement()
        .returns(second, video -> video.media().id())
        .returns(List.of(), Video::captions);
  }

  @Test
  void captionsAreFetchedByTheirAddress() {
    show(question);
    caption(question, "ru");
    caption(question, "en");
    caption(question, "en");

    List<Video.Captions> captions = videos().get(0).captions();
    assertThat(captions).extracting(Video.Captions::language).containsExactly("en", "ru");
    String path = captions.get(0).address().getPath();
    String token = path.substring(path.lastIndexOf('/') + 1);
    assertThat(reader.organisationOfCaptions(token)).isPresent();
    assertThat(platform.asJob(() -> reader.captions(token))).contains(new String(CAPTIONS, UTF_8));
    assertThat(reader.organisationOfCaptions("nobody's")).isEmpty();
  }

  @Test
  void aVideoStaysWithItsQuestionUntilThatIsAskedInOtherWords() {
    show(Optional.empty());
    show(question);

    platform.asAdmin(() -> interviews.rewrite(draft.id(), reversed(Drafts.supportEngineer())));
    assertThat(videos()).extracting(Video::question).contains(question, Optional.empty());
    assertThat(platform.asAdmin(() -> interviews.get(draft.id())).questions())
        .extracting(QuestionDetails::text)
        .containsExactlyElementsOf(
            reversed(Drafts.supportEngineer()).questions().stream()
                .map(QuestionDraft::text)
                .toList());

    platform.asAdmin(
        () ->
            interviews.rewrite(
                draft.id(),
                new InterviewDraft(
                    "Support", "", "en", List.of(Drafts.question("Another?")), List.of())));
    assertThat(videos()).singleElement().returns(Optional.empty(), Video::question);
  }

  private static InterviewDraft reversed(InterviewDraft draft) {
    List<QuestionDraft> questions = new ArrayList<>(draft.questions());
    Collections.reverse(questions);
    return new InterviewDraft(
        draft.title(), draft.description(), draft.language(), questions, draft.competencies());
  }

  @Test
  void whatAllAreAskedIsFrozenAndTheIntroductionIsNot() {
    platform.asAdmin(() -> interviews.publish(draft.id()));

    refused(InterviewError.WRONG_STATE, () -> show(question));
    assertThat(show(Optional.empty())).isNotNull();
  }

  @Test
  void anotherOrganisationFindsNothingToShowAVideoIn() {
    TestPlatform other = new TestPlatform();
    refused(
        InterviewError.NOT_FOUND,
        () ->
            other.asAdmin(
                () ->
                    other
                        .get(VideoDesk.class)
                        .begin(draft.id(), Optional.empty(), MediaFormat.VIDEO_WEBM)));
    refused(InterviewError.NO_VIDEO, () -> caption(question, "en"));
  }

  private MediaId show(Optional<QuestionId> asking) {
    return platform.asAdmin(
        () -> {
          MediaId video = desk.begin(draft.id(), asking, MediaFormat.VIDEO_WEBM);
          desk.show(draft.id(), asking, video, CONTENT);
          return video;
        });
  }

  private void caption(Optional<QuestionId> asking, String language) {
    platform.asAdmin(
        () -> {
          desk.caption(draft.id(), asking, language, WebVtt.read(CAPTIONS));
          return Boolean.TRUE;
        });
  }

  private List<Video> videos() {
    return platform.asJob(() -> reader.of(draft.id()));
  }

  private static void refused(ErrorCode code, ThrowingCallable call) {
    assertThatThrownBy(call).hasFieldOrPropertyWithValue("code", code);
  }
}
