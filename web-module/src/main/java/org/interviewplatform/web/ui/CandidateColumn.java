package org.interviewplatform.web.ui;

import java.util.List;
import java.util.UUID;
import org.interviewplatform.analysis.AnswerAnalysis;
import org.interviewplatform.analysis.TranscriptText;
import org.interviewplatform.review.AnswerReview;
import org.interviewplatform.review.Comparison;
import org.interviewplatform.review.Decision;

/** One candidate beside others: answers in the order asked, competencies in that of the rubric. */
public class CandidateColumn {
  private final Comparison.Column column;

  CandidateColumn(Comparison.Column column) {
    this.column = column;
  }

  public UUID getSession() {
    return column.review().session().id().value();
  }

  public String getName() {
    return column.review().session().candidate().name();
  }

  /** UNDECIDED, or the newest decision's outcome. */
  public String getStanding() {
    return column.judgement().newest().map(Decision::outcome).map(Enum::name).orElse("UNDECIDED");
  }

  public List<JudgementView> getCompetencies() {
    return column.judgement().competencies().stream().map(JudgementView::new).toList();
  }

  /** What was said to each question; empty where nothing is known. */
  public List<String> getAnswers() {
    return column.review().answers().stream().map(CandidateColumn::said).toList();
  }

  private static String said(AnswerReview answer) {
    return answer
        .analysis()
        .flatMap(AnswerAnalysis::transcript)
        .map(TranscriptText::text)
        .orElse("");
  }
}
