package org.interviewplatform.web.api;

import java.util.OptionalDouble;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.interviewplatform.review.Agreement;
import org.interviewplatform.review.AiTrust;
import org.interviewplatform.review.statistics.Bootstrap;
import org.jspecify.annotations.Nullable;

/**
 * How far raters of one interview agree; each reviewer's first rating counts.
 *
 * @param reviewers with one another
 * @param ai a model with what reviewers say in the middle
 */
@Schema(name = "Agreement")
public record AgreementView(ComparisonView reviewers, ComparisonView ai, TrustView trust) {
  static AgreementView of(Agreement agreement) {
    return new AgreementView(
        ComparisonView.of(agreement.people()),
        ComparisonView.of(agreement.model()),
        TrustView.of(agreement.trust()));
  }

  /** All that is measured between some raters. */
  @Schema(name = "AgreementComparison")
  public record ComparisonView(
      int raters,
      int rated,
      EstimateView quadraticWeightedKappa,
      EstimateView icc21,
      EstimateView icc2k,
      EstimateView krippendorffAlpha,
      int iccRaters,
      int iccRated) {
    static ComparisonView of(Agreement.Comparison comparison) {
      return new ComparisonView(
          comparison.raters(),
          comparison.units(),
          EstimateView.of(comparison.kappa()),
          EstimateView.of(comparison.single()),
          EstimateView.of(comparison.average()),
          EstimateView.of(comparison.alpha()),
          comparison.completeRaters(),
          comparison.completeUnits());
    }
  }

  /** A value with its 95 % bootstrap interval; absent where it cannot be computed. */
  @Schema(name = "AgreementEstimate")
  public record EstimateView(
      @Nullable Double value,
      @Nullable Double low,
      @Nullable Double high,
      @Nullable Integer replicates) {
    static EstimateView of(Agreement.Estimate estimate) {
      return new EstimateView(
          boxed(estimate.value()),
          estimate.interval().map(Bootstrap.Interval::low).orElse(null),
          estimate.interval().map(Bootstrap.Interval::high).orElse(null),
          estimate.interval().map(Bootstrap.Interval::replicates).orElse(null));
    }
  }

  /** What follows for showing the model's levels. */
  @Schema(name = "AiTrust")
  public record TrustView(
      @Schema(enumeration = {"UNTESTED", "TRUSTED", "WEAK"}) String state,
      int rated,
      @Nullable Double kappa) {
    static TrustView of(AiTrust trust) {
      return new TrustView(trust.state().name(), trust.rated(), boxed(trust.kappa()));
    }
  }

  private static @Nullable Double boxed(OptionalDouble value) {
    return value.isPresent() ? value.getAsDouble() : null;
  }
}
