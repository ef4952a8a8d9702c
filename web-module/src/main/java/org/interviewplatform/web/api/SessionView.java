package org.interviewplatform.web.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.interviewplatform.media.MediaLinks;
import org.interviewplatform.review.AnswerReview;
import org.interviewplatform.review.SessionReview;
import org.interviewplatform.session.AnswerState;
import org.interviewplatform.session.SessionDetails;
import org.jspecify.annotations.Nullable;

/**
 * All that may be seen of a candidate's session.
 *
 * @param aiAnalysis whether the candidate agreed to it
 * @param answers one for each question, in the order asked
 */
@Schema(name = "Session")
public record SessionView(
    UUID id,
    UUID interviewId,
    String interviewTitle,
    CandidateView candidate,
    String language,
    @Schema(enumeration = {"STARTED", "SUBMITTED", "CONCLUDED", "EXPIRED"}) String status,
    boolean aiAnalysis,
    Instant startedAt,
    @Nullable Instant submittedAt,
    @Nullable Instant concludedAt,
    List<CompetencyView> competencies,
    List<AnswerView> answers,
    ReportView report) {
  static SessionView of(SessionReview review, ReportView report, MediaLinks links) {
    SessionDetails session = review.session();
    return new SessionView(
        session.id().value(),
        review.interview().id().value(),
        review.interview().title(),
        CandidateView.of(session.candidate()),
        session.language(),
        session.status().name(),
        session.aiAnalysis(),
        session.startedAt(),
        session.submittedAt().orElse(null),
        session.concludedAt().orElse(null),
        review.interview().competencies().stream().map(CompetencyView::of).toList(),
        review.answers().stream().map(answer -> AnswerView.of(answer, links)).toList(),
        report);
  }

  /**
   * A question with what became of its answer; media and analysis are absent before.
   *
   * @param segments the files the recording came as
   */
  @Schema(name = "Answer")
  public record AnswerView(
      QuestionView question,
      @Nullable UUID responseId,
      @Nullable Integer attempt,
      @Nullable Instant receivedAt,
      @Nullable MediaView media,
      List<RecordedSegmentView> segments,
      @Nullable AnalysisView analysis) {
    static AnswerView of(AnswerReview review, MediaLinks links) {
      return new AnswerView(
          QuestionView.of(review.question()),
          review.answer().map(answer -> answer.id().value()).orElse(null),
          review.answer().map(AnswerState::attempt).orElse(null),
          review.answer().map(AnswerState::receivedAt).orElse(null),
          review.answer().map(answer -> MediaView.of(answer.media(), links)).orElse(null),
          review.answer().map(AnswerState::segments).orElse(List.of()).stream()
              .map(RecordedSegmentView::of)
              .toList(),
          review.analysis().map(AnalysisView::of).orElse(null));
    }
  }
}
