package org.interviewplatform.interview;

import java.util.Optional;

/**
 * A {@link Question} to read; times in seconds.
 *
 * @param maxCharacters the longest written answer; only where that is what is asked for
 */
public record QuestionDetails(
    QuestionId id,
    String text,
    QuestionKind kind,
    int thinkSeconds,
    int answerSeconds,
    int retakes,
    Optional<Integer> maxCharacters) {

  /** A question that is answered by speaking. */
  public QuestionDetails(
      QuestionId id,
      String text,
      QuestionKind kind,
      int thinkSeconds,
      int answerSeconds,
      int retakes) {
    this(id, text, kind, thinkSeconds, answerSeconds, retakes, Optional.empty());
  }

  /** The same question with a candidate's own times. */
  public QuestionDetails stretched(TimeMultiplier multiplier) {
    return new QuestionDetails(
        id,
        text,
        kind,
        multiplier.of(thinkSeconds),
        multiplier.of(answerSeconds),
        retakes,
        maxCharacters);
  }

  static QuestionDetails of(Question question) {
    return new QuestionDetails(
        question.id(),
        question.text(),
        question.kind(),
        question.thinkSeconds(),
        question.answerSeconds(),
        question.retakes(),
        question.maxCharacters());
  }
}
