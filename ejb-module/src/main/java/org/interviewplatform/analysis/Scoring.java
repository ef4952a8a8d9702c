package org.interviewplatform.analysis;

import java.util.List;
import java.util.Optional;

/**
 * How the scoring of an answer ended.
 *
 * @param code the name of the reason, where levels were withheld
 * @param reason that reason, a sentence for HR
 */
public record Scoring(ScoringStatus status, Optional<String> code, Optional<String> reason) {

  /** Nobody was to score. */
  public static Scoring evidenceOnly() {
    return new Scoring(ScoringStatus.EVIDENCE_ONLY, Optional.empty(), Optional.empty());
  }

  /** Levels were proposed. */
  public static Scoring scored() {
    return new Scoring(ScoringStatus.SCORED, Optional.empty(), Optional.empty());
  }

  /** No level, and why. */
  public static Scoring withheld(String code, String reason) {
    return new Scoring(ScoringStatus.WITHHELD, Optional.of(code), Optional.of(reason));
  }

  /** What the job hands back: how scoring ended, and what the model said. */
  public record Result(Scoring scoring, List<ModelRating> ratings) {
    public Result {
      ratings = List.copyOf(ratings);
    }

    /** No ratings at all. */
    public static Result without(Scoring scoring) {
      return new Result(scoring, List.of());
    }
  }
}
