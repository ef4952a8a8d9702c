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
  /** How the codes of reasons begin that lie in what was said, and not in the model. */
  public static final String OF_TRANSCRIPT = "transcript.";

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

  /** No level yet, and why. */
  public static Scoring postponed(String code, String reason) {
    return new Scoring(ScoringStatus.POSTPONED, Optional.of(code), Optional.of(reason));
  }

  /** Whether levels may come where a person asks for them: the answer itself is fit for them. */
  public boolean mayBeAskedAgain() {
    return status == ScoringStatus.EVIDENCE_ONLY
        || (status == ScoringStatus.WITHHELD
            && code.filter(each -> each.startsWith(OF_TRANSCRIPT)).isEmpty());
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
