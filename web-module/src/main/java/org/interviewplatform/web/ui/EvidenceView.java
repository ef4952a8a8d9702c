package org.interviewplatform.web.ui;

import java.util.List;
import java.util.Optional;
import org.interviewplatform.analysis.AnswerAnalysis;
import org.interviewplatform.analysis.CompetencyScore;
import org.interviewplatform.analysis.Passage;
import org.interviewplatform.interview.CompetencyDetails;
import org.jspecify.annotations.Nullable;

/**
 * What an answer holds for one competency.
 *
 * @param quotes those a level rests on, or else the nearest passages; empty when nothing was found
 * @param score absent where no model scored it, or where it may not be seen
 */
public record EvidenceView(
    CompetencyDetails competency, List<Quote> quotes, @Nullable ScoreView score) {

  /** A passage and where to hear it. */
  public record Quote(String text, Timecode start) {
    static Quote of(Passage passage) {
      return new Quote(passage.quote(), new Timecode(passage.startMillis()));
    }
  }

  static EvidenceView of(CompetencyDetails competency, Optional<AnswerAnalysis> analysis) {
    ScoreView score =
        analysis
            .flatMap(found -> found.score(competency.id()))
            .map(found -> score(found, analysis))
            .orElse(null);
    List<Quote> nearest =
        analysis.stream()
            .flatMap(found -> found.evidence().stream())
            .filter(each -> each.competency().equals(competency.id()))
            .flatMap(each -> each.passages().stream())
            .map(Quote::of)
            .toList();
    return new EvidenceView(
        competency, score == null || score.quotes().isEmpty() ? nearest : score.quotes(), score);
  }

  private static ScoreView score(CompetencyScore found, Optional<AnswerAnalysis> analysis) {
    return ScoreView.of(found, analysis.flatMap(all -> all.scoreAsSpoken(found.competency())));
  }
}
