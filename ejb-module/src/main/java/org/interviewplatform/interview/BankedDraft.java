package org.interviewplatform.interview;

import java.util.List;

/**
 * A question to keep.
 *
 * @param competencies what it lets people show, at most 12
 */
public record BankedDraft(QuestionDraft question, List<CompetencyDraft> competencies) {

  public BankedDraft {
    Rules.range("The number of competencies", competencies.size(), 0, 12);
    competencies = List.copyOf(competencies);
  }
}
