package org.interviewplatform.web.ui;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.interviewplatform.analysis.AnswerAnalysis;
import org.interviewplatform.analysis.CompetencyEvidence;
import org.interviewplatform.analysis.DeliveryFacts;
import org.interviewplatform.analysis.Passage;
import org.interviewplatform.analysis.Scoring;
import org.interviewplatform.analysis.ScoringStatus;
import org.interviewplatform.analysis.TranscriptDoubt;
import org.interviewplatform.analysis.TranscriptText;
import org.interviewplatform.interview.CompetencyDetails;
import org.interviewplatform.media.MediaDetails;
import org.interviewplatform.media.MediaFacts;
import org.interviewplatform.media.MediaLinks;
import org.interviewplatform.media.Rendition;
import org.interviewplatform.review.AnswerReview;
import org.interviewplatform.session.AnswerState;
import org.jspecify.annotations.Nullable;

/** One question and its answer on the page of a session. */
public class AnswerView {
  private final AnswerReview review;
  private final AnswerStage stage;
  private final TextStage textStage;
  private final @Nullable URI playable;
  private final @Nullable URI poster;
  private final List<SegmentView> segments;
  private final List<EvidenceView> evidence;

  AnswerView(
      AnswerReview review, boolean agreed, List<CompetencyDetails> rubric, MediaLinks links) {
    this.review = review;
    this.stage = AnswerStage.of(review.answer());
    this.textStage = TextStage.of(review, agreed);
    this.playable = media().flatMap(links::playable).orElse(null);
    this.poster = media().flatMap(links::thumbnail).orElse(null);
    List<CompetencyEvidence> found =
        review.analysis().map(AnswerAnalysis::evidence).orElse(List.of());
    this.segments = segments(review, found);
    this.evidence =
        rubric.stream().map(competency -> EvidenceView.of(competency, review.analysis())).toList();
  }

  private static List<SegmentView> segments(AnswerReview review, List<CompetencyEvidence> found) {
    List<Passage> passages = found.stream().flatMap(each -> each.passages().stream()).toList();
    return review.analysis().flatMap(AnswerAnalysis::transcript).stream()
        .flatMap(transcript -> transcript.segments().stream())
        .map(segment -> SegmentView.of(segment, passages))
        .toList();
  }

  public UUID getQuestionId() {
    return review.question().id().value();
  }

  public String getQuestion() {
    return review.question().text();
  }

  public AnswerStage getStage() {
    return stage;
  }

  public TextStage getTextStage() {
    return textStage;
  }

  /** What the pill says: the recording first, then the text. */
  public String getStatus() {
    return stage == AnswerStage.READY && textStage.isUnderWay() ? textStage.name() : stage.name();
  }

  /** Changes whenever the page must show the recording anew. */
  public String getMediaVersion() {
    return stage + media().map(media -> "-" + media.id().value()).orElse("") + getMissing().size();
  }

  /** Changes whenever the page must show the text anew. */
  public String getTextVersion() {
    return textStage + "-" + segments.size() + "-" + getMode();
  }

  boolean isUnderWay() {
    return stage.isUnderWay() || textStage.isUnderWay() || isScoring(ScoringStatus.POSTPONED);
  }

  boolean isScoring(ScoringStatus status) {
    return getScoring().status() == status;
  }

  /** Whether asking the model again may bring levels that were withheld. */
  boolean isAskedAgain() {
    return isScoring(ScoringStatus.WITHHELD) && getScoring().mayBeAskedAgain();
  }

  /** What the player plays; absent until there is something. */
  public @Nullable URI getPlayable() {
    return playable;
  }

  /** A still picture; absent without one. */
  public @Nullable URI getPoster() {
    return poster;
  }

  /** Whether it is to be read instead of played. */
  public boolean isWritten() {
    return media().filter(media -> media.format().isText()).isPresent();
  }

  public boolean isSoundOnly() {
    return media()
        .flatMap(MediaDetails::rendition)
        .map(Rendition::contentType)
        .filter(type -> type.startsWith("audio/"))
        .isPresent();
  }

  /** How long it is; absent until measured. */
  public @Nullable Timecode getDuration() {
    return media()
        .flatMap(MediaDetails::facts)
        .map(MediaFacts::durationMillis)
        .map(Timecode::new)
        .orElse(null);
  }

  /** Why there is no recording, or no text; empty when nothing failed. */
  public String getReason() {
    return media()
        .flatMap(MediaDetails::failureReason)
        .or(() -> review.analysis().flatMap(AnswerAnalysis::failureReason))
        .orElse("");
  }

  /** What of the recording did not make it into the answer. */
  public List<MissingPart> getMissing() {
    return MissingPart.among(review.answer().map(AnswerState::segments).orElse(List.of()));
  }

  public List<SegmentView> getSegments() {
    return segments;
  }

  public List<EvidenceView> getEvidence() {
    return evidence;
  }

  /** EVIDENCE_ONLY, SCORED, WITHHELD or POSTPONED: which mode produced what is shown. */
  public String getMode() {
    return getScoring().status().name();
  }

  /** How scoring went, and why no level is proposed where it is so. */
  public Scoring getScoring() {
    return review.analysis().map(AnswerAnalysis::scoring).orElseGet(Scoring::evidenceOnly);
  }

  /** What was said to the model instead of to people. */
  public List<EvidenceView.Quote> getInstructions() {
    return review.analysis().map(AnswerAnalysis::instructions).orElse(List.of()).stream()
        .map(EvidenceView.Quote::of)
        .toList();
  }

  /** What speaks against relying on the transcript. */
  public List<TranscriptDoubt> getDoubts() {
    return review
        .analysis()
        .flatMap(AnswerAnalysis::transcript)
        .map(TranscriptText::doubts)
        .orElse(List.of());
  }

  /** Countable facts of the delivery; absent until counted. */
  public @Nullable DeliveryFacts getDelivery() {
    return review.analysis().flatMap(AnswerAnalysis::delivery).orElse(null);
  }

  /** What produced what is shown. */
  public Provenance getProvenance() {
    return Provenance.of(review.analysis());
  }

  private Optional<MediaDetails> media() {
    return review.answer().map(AnswerState::media);
  }
}
