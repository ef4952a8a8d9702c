package org.interviewplatform.analysis;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A {@link ModelCheck} to read. */
public record ModelCheckDetails(
    UUID id,
    String model,
    String promptHash,
    String answerSet,
    double meanDrift,
    double worstDrift,
    boolean passed,
    List<Drift.Answer> answers,
    Instant checkedAt,
    Optional<ModelAcceptance> acceptance) {

  public ModelCheckDetails {
    answers = List.copyOf(answers);
  }

  /** Whether it may score by this bound, or because somebody accepted it. */
  public boolean mayScore(Drift.Bound bound) {
    return bound.admits(drift()) || acceptance.isPresent();
  }

  /** How far off it was. */
  public Drift drift() {
    return new Drift(answers);
  }
}
