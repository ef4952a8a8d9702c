package org.interviewplatform.web.ui;

import java.util.List;
import org.interviewplatform.analysis.CompetencyEvidence;
import org.interviewplatform.analysis.Passage;
import org.interviewplatform.interview.CompetencyDetails;

/**
 * What an answer holds for one competency.
 *
 * @param quotes most relevant first; empty when nothing was found
 */
public record EvidenceView(CompetencyDetails competency, List<Quote> quotes) {

  /** A passage and where to hear it. */
  public record Quote(String text, Timecode start) {
    static Quote of(Passage passage) {
      return new Quote(passage.quote(), new Timecode(passage.startMillis()));
    }
  }

  static EvidenceView of(CompetencyDetails competency, List<CompetencyEvidence> found) {
    return new EvidenceView(
        competency,
        found.stream()
            .filter(each -> each.competency().equals(competency.id()))
            .flatMap(each -> each.passages().stream())
            .map(Quote::of)
            .toList());
  }
}
