package org.interviewplatform.review;

import java.util.List;

/**
 * What a model proposes for one competency of a candidate, over all answers that it found evidence
 * in.
 *
 * @param level the median of the answers' levels; the lower one of two in the middle
 * @param lowest the lowest level of any run
 * @param highest the highest level of any run
 * @param unstable whether the runs of an answer differed too much to rely on
 * @param answers how many answers have a level
 */
public record AiLevel(int level, int lowest, int highest, boolean unstable, int answers) {

  /** The level of one answer. */
  public record OfAnswer(int level, int lowest, int highest, boolean unstable) {}

  /** Over one answer at least. */
  static AiLevel over(List<OfAnswer> answers) {
    int[] levels = answers.stream().mapToInt(OfAnswer::level).sorted().toArray();
    return new AiLevel(
        levels[(levels.length - 1) / 2],
        answers.stream().mapToInt(OfAnswer::lowest).min().orElseThrow(),
        answers.stream().mapToInt(OfAnswer::highest).max().orElseThrow(),
        answers.stream().anyMatch(OfAnswer::unstable),
        levels.length);
  }
}
