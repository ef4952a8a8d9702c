package org.interviewplatform.review;

import java.util.List;
import java.util.Optional;
import org.interviewplatform.interview.CompetencyDetails;

/**
 * One competency of a candidate as the current caller may see it.
 *
 * @param own the caller's newest rating
 * @param others the newest rating of everybody else; empty while the caller has to rate first
 */
public record CompetencyJudgement(
    CompetencyDetails competency, Optional<Rating> own, List<Rating> others, AiOpinion ai) {

  public CompetencyJudgement {
    others = List.copyOf(others);
  }
}
