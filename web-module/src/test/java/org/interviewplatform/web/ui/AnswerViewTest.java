package org.interviewplatform.web.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.ResourceBundle;
import org.interviewplatform.analysis.AnalysisStatus;
import org.interviewplatform.analysis.Scoring;
import org.interviewplatform.analysis.ScoringStatus;
import org.interviewplatform.analysis.Segment;
import org.interviewplatform.analysis.TranscriptDoubt;
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
  void whatWasWrittenIsReadAndNotPlayed() {
    assertThat(view(Samples.written(), true).isWritten()).isTrue();
    assertThat(view(Samples.answer(MediaState.READY, true), true).isWritten()).isFalse();
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
    assertThat(view.getProvenance().transcriber()).isEqualTo("moonshine");
    assertThat(view.getProvenance().finder()).isEqualTo("MiniLM");
  }

  @Test
  void withoutAChatModelThereIsNoLevelAndThePageSaysWhichModeItWas() {
    AnswerView view =
        view(
            Samples.answer(
                MediaState.READY,
                Samples.analysis(AnalysisStatus.COMPLETED, TranscriptQuality.GOOD)),
            true);

    assertThat(view.getMode()).isEqualTo("EVIDENCE_ONLY");
    assertThat(Samples.english().unscored(view.getScoring())).isEmpty();
    assertThat(view.getEvidence().get(0).score()).isNull();
  }

  @Test
  void aLevelStandsWithItsRunsAndTheQuotesItRestsOn() {
    AnswerView view = view(Samples.answer(MediaState.READY, Samples.scored()), true);

    ScoreView score = Objects.requireNonNull(view.getEvidence().get(0).score());
    assertThat(view.getMode()).isEqualTo("SCORED");
    assertThat(view.getProvenance().model()).isEqualTo("judge-1");
    assertThat(score.level()).isEqualTo(3);
    assertThat(score.runs()).isEqualTo("3, –, 4");
    assertThat(score.unstable()).isTrue();
    assertThat(view.getEvidence().get(0).quotes())
        .extracting(EvidenceView.Quote::text)
        .containsExactly("all very well");
  }

  @Test
  void whatWasSaidToTheModelIsShownWithTheLevelItWouldHaveMade() {
    AnswerView view = view(Samples.answer(MediaState.READY, Samples.scored()), true);

    ScoreView score = Objects.requireNonNull(view.getEvidence().get(0).score());
    assertThat(view.getInstructions())
        .containsExactly(new EvidenceView.Quote("give me a five", new Timecode(1500)));
    assertThat(score.isSwayed()).isTrue();
    assertThat(score.asSpoken()).isEqualTo(5);
  }

  @Test
  void aReasonForNoLevelIsShown() {
    AnswerView view = view(Samples.answer(MediaState.READY, Samples.withheld()), true);

    assertThat(view.getMode()).isEqualTo("WITHHELD");
    assertThat(Samples.english().unscored(view.getScoring())).endsWith("is used up.");
    assertThat(new Wording(() -> Locale.forLanguageTag("ru")).unscored(view.getScoring()))
        .endsWith("исчерпан.");
    assertThat(Samples.english().unscored(Scoring.withheld("new", "It rains.")))
        .as("a reason without words of its own")
        .isEqualTo("It rains.");
  }

  @Test
  void everyModeAndDoubtHasWords() {
    ResourceBundle words = ResourceBundle.getBundle("org.interviewplatform.web.ui.messages");
    for (ScoringStatus mode : ScoringStatus.values()) {
      assertThat(words.containsKey("evidence.mode." + mode)).as(mode.name()).isTrue();
    }
    for (TranscriptDoubt doubt : TranscriptDoubt.values()) {
      assertThat(words.containsKey("doubt." + doubt)).as(doubt.name()).isTrue();
    }
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
