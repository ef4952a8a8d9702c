package org.interviewplatform.interview;

import org.interviewplatform.platform.error.DomainException;

/** Checks what people write into an interview, and says in a sentence what to mend. */
final class Rules {
  private Rules() {}

  /** The text without surrounding space, if it has between 1 and {@code longest} characters. */
  static String text(String name, String value, int longest) {
    String stripped = value.strip();
    require(!stripped.isEmpty(), name + " must not be empty.");
    return optionalText(name, stripped, longest);
  }

  /** The text without surrounding space, if it has at most {@code longest} characters. */
  static String optionalText(String name, String value, int longest) {
    String stripped = value.strip();
    require(stripped.indexOf('\0') < 0, name + " must not contain the NUL character.");
    require(
        stripped.codePointCount(0, stripped.length()) <= longest,
        name + " must have at most " + longest + " characters.");
    return stripped;
  }

  static int range(String name, int value, int lowest, int highest) {
    require(
        lowest <= value && value <= highest,
        name + " must be between " + lowest + " and " + highest + ".");
    return value;
  }

  static void require(boolean holds, String sentence) {
    if (!holds) {
      throw new DomainException(InterviewError.INVALID, sentence);
    }
  }
}
