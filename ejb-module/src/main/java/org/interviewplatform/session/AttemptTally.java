package org.interviewplatform.session;

import java.util.Collection;

/**
 * How attempts at one question are counted. Answering uses an attempt, and so does beginning again
 * by choice; an interruption does not, as long as there are few.
 *
 * @param answered with a recording that could be used
 * @param givenUp by choice
 * @param interrupted by whatever it was
 * @param running whose answer may still come
 * @param allowed as HR set it: the first one and the retakes
 */
record AttemptTally(int answered, int givenUp, int interrupted, int running, int allowed) {
  /** Interruptions of one question that cost nothing. */
  static final int FORGIVEN = 2;

  /**
   * Counts.
   *
   * @param stages of all attempts but those whose recording turned out to be none
   */
  static AttemptTally of(Collection<AttemptStage> stages, int retakes) {
    return new AttemptTally(
        count(stages, AttemptStage.ANSWERED),
        count(stages, AttemptStage.GIVEN_UP),
        count(stages, AttemptStage.INTERRUPTED),
        count(stages, AttemptStage.RUNNING),
        retakes + 1);
  }

  int used() {
    return answered + givenUp + Math.max(0, interrupted - FORGIVEN);
  }

  /** Whether one more may begin, what is running being counted as used. */
  boolean allowsAnother() {
    return used() + running < allowed;
  }

  /** Whether an answer that has come without an attempt counts. */
  boolean allowsAnswer() {
    return used() < allowed;
  }

  private static int count(Collection<AttemptStage> stages, AttemptStage wanted) {
    return (int) stages.stream().filter(wanted::equals).count();
  }
}
