package org.interviewplatform.interview;

import java.time.Instant;
import java.util.Optional;
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

  static void language(String tag) {
    require(
        tag.matches("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*"),
        "The language must be a BCP 47 tag such as en or pt-BR.");
  }

  static void future(String name, Optional<Instant> time, Instant now) {
    require(time.filter(end -> !end.isAfter(now)).isEmpty(), name + " has passed already.");
  }

  static void require(boolean holds, String sentence) {
    if (!holds) {
      throw invalid(sentence);
    }
  }

  static DomainException invalid(String sentence) {
    return new DomainException(InterviewError.INVALID, sentence);
  }
}
