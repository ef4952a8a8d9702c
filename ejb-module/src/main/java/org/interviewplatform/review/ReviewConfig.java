package org.interviewplatform.review;

import java.util.OptionalDouble;
import org.interviewplatform.platform.config.ConfigKey;
import org.interviewplatform.platform.config.Settings;

/**
 * When a model's levels are shown.
 *
 * @param leastAgreement the lowest quadratic weighted kappa with people. 0.70 is what Williamson,
 *     Xi and Breyer (2012), "A Framework for Evaluation and Use of Automated Scoring", Educational
 *     Measurement: Issues and Practice 31(1), ask of automated scoring.
 * @param leastRated how many ratings it takes to judge that
 */
public record ReviewConfig(double leastAgreement, int leastRated) {
  public static final ConfigKey<Double> LEAST_AGREEMENT =
      ConfigKey.of(
          "interview-platform.review.least-agreement",
          Double.class,
          "0.70",
          "Quadratic weighted kappa between a model's levels and people's, below which an"
              + " interview's levels of the model are hidden.");
  public static final ConfigKey<Integer> LEAST_RATED =
      ConfigKey.of(
          "interview-platform.review.least-rated",
          Integer.class,
          "30",
          "How many levels both a person and the model must have given before that is judged;"
              + " with fewer, levels are shown with a warning.");

  /** Reads the settings. */
  public static ReviewConfig from(Settings settings) {
    return new ReviewConfig(settings.get(LEAST_AGREEMENT), settings.get(LEAST_RATED));
  }

  AiTrust judge(int rated, OptionalDouble kappa) {
    if (rated < leastRated || kappa.isEmpty()) {
      return new AiTrust(AiTrust.State.UNTESTED, rated, kappa);
    }
    boolean enough = kappa.getAsDouble() >= leastAgreement;
    return new AiTrust(enough ? AiTrust.State.TRUSTED : AiTrust.State.WEAK, rated, kappa);
  }
}
