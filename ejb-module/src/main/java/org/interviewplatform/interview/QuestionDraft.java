package org.interviewplatform.interview;

/**
 * A question as HR writes it.
 *
 * @param text what is asked, 1 to 2,000 characters
 * @param kind how it wants to be answered
 * @param thinkSeconds time to think before the recording starts, 0 to 600
 * @param answerSeconds longest answer, 10 to 900
 * @param retakes how often the answer may be given anew, 0 to 10
 */
public record QuestionDraft(
    String text, QuestionKind kind, int thinkSeconds, int answerSeconds, int retakes) {

  /**
   * Checks the ranges above.
   *
   * @throws org.interviewplatform.platform.error.DomainException {@link InterviewError#INVALID}
   */
  public QuestionDraft {
    text = Rules.text("A question's text", text, 2_000);
    Rules.range("A question's thinkSeconds", thinkSeconds, 0, 600);
    Rules.range("A question's answerSeconds", answerSeconds, 10, 900);
    Rules.range("A question's retakes", retakes, 0, 10);
  }
}
