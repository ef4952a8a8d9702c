package org.interviewplatform.review;

import org.interviewplatform.platform.error.DomainException;

/** Checks what reviewers write, and says in a sentence what to mend. */
final class ReviewRules {
  private static final int LONGEST = 2_000;

  private ReviewRules() {}

  static void level(int level) {
    require(level >= 1 && level <= 5, "The level must be from 1 to 5.");
  }

  static String note(String note) {
    return text("The note", note);
  }

  static String reason(String reason) {
    String given = text("The reason", reason);
    require(!given.isEmpty(), "Please give a reason for the decision.");
    return given;
  }

  static String comment(String comment) {
    String given = text("The comment", comment);
    require(!given.isEmpty(), "Please write a comment.");
    return given;
  }

  private static String text(String name, String value) {
    String stripped = value.strip();
    require(stripped.indexOf('\0') < 0, name + " must not contain the NUL character.");
    require(
        stripped.codePointCount(0, stripped.length()) <= LONGEST,
        name + " must have at most 2,000 characters.");
    return stripped;
  }

  private static void require(boolean holds, String sentence) {
    if (!holds) {
      throw new DomainException(ReviewError.INVALID, sentence);
    }
  }
}
