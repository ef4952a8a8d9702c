package org.interviewplatform.review;

import java.util.Optional;

/**
 * What a reviewer is shown of a model's level.
 *
 * @param level present only where it is shown
 */
public record AiOpinion(Visibility visibility, Optional<AiLevel> level) {

  /** Whether a model's level is shown, and if not, why. */
  public enum Visibility {
    /** It is shown. */
    SHOWN,
    /** There is none. */
    NONE,
    /** The reviewer has to rate first; whether there is one is not told either. */
    RATE_FIRST,
    /** Levels of this interview agree too little with those of people. */
    WEAK
  }

  static AiOpinion hidden(Visibility reason) {
    return new AiOpinion(reason, Optional.empty());
  }

  static AiOpinion of(Optional<AiLevel> level) {
    return new AiOpinion(level.isPresent() ? Visibility.SHOWN : Visibility.NONE, level);
  }
}
