package org.interviewplatform.review;

import java.util.Optional;
import java.util.OptionalDouble;
import org.interviewplatform.review.statistics.Bootstrap;

/**
 * How far raters of one interview agree.
 *
 * @param people reviewers with one another
 * @param model a model with what reviewers say in the middle
 * @param trust what follows for showing the model's levels
 */
public record Agreement(Comparison people, Comparison model, AiTrust trust) {

  /**
   * Everything measured between some raters.
   *
   * @param raters how many
   * @param units how many competencies of candidates at least two of them rated
   * @param completeRaters over how many raters the intraclass correlations are taken
   * @param completeUnits over how many competencies, rated by all of these
   */
  public record Comparison(
      int raters,
      int units,
      Estimate kappa,
      Estimate single,
      Estimate average,
      Estimate alpha,
      int completeRaters,
      int completeUnits) {}

  /**
   * A statistic with its bootstrap interval.
   *
   * @param value absent where it cannot be computed
   */
  public record Estimate(OptionalDouble value, Optional<Bootstrap.Interval> interval) {}
}
