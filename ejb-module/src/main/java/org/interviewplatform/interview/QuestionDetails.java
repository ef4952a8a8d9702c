package org.interviewplatform.interview;

/** A {@link Question} to read; times in seconds. */
public record QuestionDetails(
    QuestionId id,
    String text,
    QuestionKind kind,
    int thinkSeconds,
    int answerSeconds,
    int retakes) {

  static QuestionDetails of(Question question) {
    return new QuestionDetails(
        question.id(),
        question.text(),
        question.kind(),
        question.thinkSeconds(),
        question.answerSeconds(),
        question.retakes());
  }
}
