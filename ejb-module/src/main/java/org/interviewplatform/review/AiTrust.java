package org.interviewplatform.review;

import java.util.OptionalDouble;

/**
 * Whether a model's levels agree with those of people in one interview.
 *
 * @param rated how many levels of people have one of a model beside them
 * @param kappa quadratic weighted kappa between the two; absent where it cannot be computed
 */
public record AiTrust(State state, int rated, OptionalDouble kappa) {

  /** What follows from it. */
  public enum State {
    /** Too few are rated by both to say. */
    UNTESTED,
    /** They agree well enough. */
    TRUSTED,
    /** They do not, so they are not shown. */
    WEAK
  }
}
