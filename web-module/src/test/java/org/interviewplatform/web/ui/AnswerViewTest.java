package org.interviewplatform.web.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.interviewplatform.analysis.AnalysisStatus;
import org.interviewplatform.analysis.Segment;
import org.interviewplatform.analysis.TranscriptQuality;
import org.interviewplatform.media.MediaDetails;
import org.interviewplatform.media.MediaLinks;
import org.interviewplatform.media.MediaState;
import org.interviewplatform.review.AnswerReview;
import org.junit.jupiter.api.Test;

class AnswerViewTest {
  private static class NoLinks extends MediaLinks {
    @Override
    public Optional<java.net.URI> playable(MediaDetails media) {
      return Optional.empty();
    }

    @Override
    public Optional<java.net.URI> thumbnail(MediaDetails media) {
      return Optional.empty();
    }
  }

  private static AnswerView view(AnswerReview review, boolean agreed) {
    return new AnswerView(review, agreed, List.of(Samples.CARE), new NoLinks());
  }

  private static TextStage text(AnswerReview review) {
    return view(review, true).getTextStage();
  }

  @Test
  void aQuestionWithoutAnswerWaitsForNothing() {
    AnswerView view =
        view(new AnswerReview(Samples.QUESTION, Optional.empty(), Optional.empty()), true);

    assertThat(view.getStage()).isEqualTo(AnswerStage.UNANSWERED);
    assertThat(view.getTextStage()).isEqualTo(TextStage.NONE);
    assertThat(view.isUnderWay()).isFalse();
  }

  @Test
  void aFreshUploadIsProcessedAndWillBeTranscribed() {
    AnswerView view = view(Samples.answer(MediaState.UPLOADED, false), true);

    assertThat(view.getStatus()).isEqualTo("PROCESSING");
    assertThat(view.getTextStage()).isEqualTo(TextStage.WAITING);
    assertThat(view.isUnderWay()).isTrue();
  }

  @Test
  void aVideoToWatchMayStillBeTranscribed() {
    AnswerView view = view(Samples.answer(MediaState.READY, true), true);

    assertThat(view.getStatus()).isEqualTo("WAITING");
  }

  @Test
  void withoutConsentNothingIsWaitedFor() {
    AnswerView view = view(Samples.answer(MediaState.READY, true), false);

    assertThat(view.getTextStage()).isEqualTo(TextStage.DECLINED);
    assertThat(view.isUnderWay()).isFalse();
  }

  @Test
  void aRecordingWithoutSoundIsNotTranscribed() {
    assertThat(text(Samples.answer(MediaState.READY, false))).isEqualTo(TextStage.NO_SOUND);
  }

  @Test
  void aRejectedFileHasNoText() {
    AnswerView view = view(Samples.answer(MediaState.REJECTED, false), true);

    assertThat(view.getStatus()).isEqualTo("REJECTED");
    assertThat(view.getTextStage()).isEqualTo(TextStage.NONE);
  }

  @Test
  void whereThePictureFailedTheTextIsShownAllTheSame() {
    AnswerReview review =
        Samples.answer(
            MediaState.FAILED, Samples.analysis(AnalysisStatus.COMPLETED, TranscriptQuality.GOOD));

    assertThat(text(review)).isEqualTo(TextStage.COMPLETED);
  }

  @Test
  void theTranscriptIsShownWhileEvidenceIsLookedFor() {
    AnswerReview review =
        Samples.answer(
            MediaState.READY, Samples.analysis(AnalysisStatus.PENDING, TranscriptQuality.GOOD));

    assertThat(text(review)).isEqualTo(TextStage.SEARCHING);
    assertThat(view(review, true).getSegments()).hasSize(1);
  }

  @Test
  void aDoubtfulTranscriptIsCalledDoubtful() {
    assertThat(
            text(
                Samples.answer(
                    MediaState.READY,
                    Samples.analysis(AnalysisStatus.COMPLETED, TranscriptQuality.DOUBTFUL))))
        .isEqualTo(TextStage.DOUBTFUL);
  }

  @Test
  void anAnalysisThatCouldNotBeDoneIsNamed() {
    assertThat(text(Samples.answer(MediaState.READY, Samples.analysis(AnalysisStatus.UNAVAILABLE))))
        .isEqualTo(TextStage.UNAVAILABLE);
  }

  @Test
  void evidenceIsListedPerCompetencyAndMarkedInTheText() {
    AnswerView view =
        view(
            Samples.answer(
                MediaState.READY,
                Samples.analysis(AnalysisStatus.COMPLETED, TranscriptQuality.GOOD)),
            true);

    assertThat(view.getEvidence())
        .singleElement()
        .satisfies(found -> assertThat(found.competency()).isEqualTo(Samples.CARE))
        .satisfies(
            found ->
                assertThat(found.quotes())
                    .containsExactly(new EvidenceView.Quote("very well", new Timecode(600))));
    assertThat(view.getSegments().get(0).words())
        .extracting(WordView::evidence)
        .containsExactly(false, true, true);
    assertThat(view.getTranscriber()).isEqualTo("moonshine");
    assertThat(view.getFinder()).isEqualTo("MiniLM");
  }

  @Test
  void aSegmentWithoutTimesOfWordsIsOnePieceToJumpTo() {
    Segment segment = new Segment(3, 2000, 4000, "all very well", Optional.empty(), List.of());

    assertThat(SegmentView.of(segment, List.of()).words())
        .containsExactly(new WordView("all very well", new Timecode(2000), false));
  }

  @Test
  void versionsChangeWithWhatIsShown() {
    AnswerView before = view(Samples.answer(MediaState.AUDIO_READY, true), true);
    AnswerView after = view(Samples.answer(MediaState.READY, true), true);

    assertThat(after.getMediaVersion()).isNotEqualTo(before.getMediaVersion());
    assertThat(after.getTextVersion()).isEqualTo(before.getTextVersion());
  }
}
