package org.interviewplatform.analysis;

import java.util.List;
import java.util.Optional;

/**
 * What the job found in an answer.
 *
 * @param evidence passages nearest to each competency
 */
public record Findings(
    Optional<DeliveryFacts> delivery, List<CompetencyEvidence> evidence, Scoring.Result scoring) {

  public Findings {
    evidence = List.copyOf(evidence);
  }

  /** Nothing, since there was nothing to rely on. */
  public static Findings none(Scoring scoring) {
    return new Findings(Optional.empty(), List.of(), Scoring.Result.without(scoring));
  }
}
