package org.interviewplatform.review;

import java.util.List;
import java.util.Optional;

/**
 * How a candidate is judged, as the current caller may see it.
 *
 * @param blindFirst whether reviewers rate before they see the level of a model
 * @param trust how far levels of a model agree with those of people in this interview
 * @param open whether ratings and decisions are taken: the candidate has finished
 * @param decisions oldest first
 */
public record SessionJudgement(
    boolean blindFirst,
    AiTrust trust,
    boolean open,
    List<CompetencyJudgement> competencies,
    List<Decision> decisions) {

  public SessionJudgement {
    competencies = List.copyOf(competencies);
    decisions = List.copyOf(decisions);
  }

  /** Where the candidate stands; empty while nobody has decided. */
  public Optional<Decision> newest() {
    return decisions.isEmpty()
        ? Optional.empty()
        : Optional.of(decisions.get(decisions.size() - 1));
  }
}
