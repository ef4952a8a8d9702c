package org.interviewplatform.interview;

import java.util.Optional;

/**
 * A question as HR writes it.
 *
 * @param text what is asked, 1 to 2,000 characters
 * @param kind how it wants to be answered
 * @param thinkSeconds time to think before the recording starts, 0 to 600
 * @param answerSeconds longest answer, 10 to 900
 * @param retakes how often the answer may be given anew, 0 to 10
 * @param maxCharacters the longest written answer, 50 to 20,000; 2,000 where a written answer is
 *     asked for and nothing is said, and nothing where it is not
 */
public record QuestionDraft(
    String text,
    QuestionKind kind,
    int thinkSeconds,
    int answerSeconds,
    int retakes,
    Optional<Integer> maxCharacters) {
  private static final int USUAL_CHARACTERS = 2_000;

  /** A question with the usual room for a written answer, where one is asked for. */
  public QuestionDraft(
      String text, QuestionKind kind, int thinkSeconds, int answerSeconds, int retakes) {
    this(text, kind, thinkSeconds, answerSeconds, retakes, Optional.empty());
  }

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
    maxCharacters.ifPresent(
        characters -> Rules.range("A question's maxCharacters", characters, 50, 20_000));
    maxCharacters =
        kind == QuestionKind.TEXT
            ? maxCharacters.or(() -> Optional.of(USUAL_CHARACTERS))
            : Optional.empty();
  }
}
