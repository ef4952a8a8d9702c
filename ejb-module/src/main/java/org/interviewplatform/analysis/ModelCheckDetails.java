package org.interviewplatform.analysis;

import java.time.Instant;
import java.util.List;

/** A {@link ModelCheck} to read. */
public record ModelCheckDetails(
    String model,
    String promptHash,
    String answerSet,
    double meanDrift,
    double worstDrift,
    boolean passed,
    List<Drift.Answer> answers,
    Instant checkedAt) {

  public ModelCheckDetails {
    answers = List.copyOf(answers);
  }

  /** How far off it was. */
  public Drift drift() {
    return new Drift(answers);
  }
}
