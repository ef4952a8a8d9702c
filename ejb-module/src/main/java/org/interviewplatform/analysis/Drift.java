package org.interviewplatform.analysis;

import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;

/** How far a model's levels are from those that answers are known to have. */
public record Drift(List<Answer> answers) {

  public Drift {
    answers = List.copyOf(answers);
  }

  /**
   * One answer of the set.
   *
   * @param expected absent where there is too little evidence for a level
   * @param given what the model came to
   */
  public record Answer(String name, Optional<Integer> expected, Optional<Integer> given) {
    /** What comes of a model's rating of it, as for any answer. */
    public static Answer of(
        String name, Optional<Integer> expected, ScoringMaterial answer, ModelRating rating) {
      QuoteLocator quotes = new QuoteLocator(answer.spoken(), answer.spoken());
      return new Answer(name, expected, new ScoringPolicy(quotes).score(rating).level());
    }

    /** A level where there is no evidence, or none where there is, is as far as can be. */
    private static final double UTMOST = 4;

    double distance() {
      if (expected.isEmpty() && given.isEmpty()) {
        return 0;
      }
      return expected.isEmpty() || given.isEmpty()
          ? UTMOST
          : Math.abs(expected.get() - given.get());
    }
  }

  /** The most that is admitted. */
  public record Bound(double mean, double worst) {
    /** Whether a model that is so far off may score. */
    public boolean admits(Drift drift) {
      return !drift.answers().isEmpty() && drift.mean() <= mean && drift.worst() <= worst;
    }
  }

  public double mean() {
    return distances().average().orElse(0);
  }

  public double worst() {
    return distances().max().orElse(0);
  }

  private DoubleStream distances() {
    return answers.stream().mapToDouble(Answer::distance);
  }
}
