package org.interviewplatform.organisation;

import java.util.Locale;
import org.interviewplatform.platform.error.DomainException;

/**
 * A password somebody wishes to have: long instead of colourful (NIST SP 800-63B), and nothing that
 * is known of the person or the product.
 */
record NewPassword(String text) {
  static final int SHORTEST = 12;
  static final int LONGEST = 200;
  private static final int LEAST_DIFFERENT = 5;

  /**
   * Checks it for a person.
   *
   * @throws DomainException {@link OrganisationError#PASSWORD_WEAK}
   */
  PasswordHash hashFor(String email) {
    int length = text.codePointCount(0, text.length());
    require(
        length >= SHORTEST && length <= LONGEST,
        "A password must have between 12 and 200 characters.");
    require(
        text.codePoints().distinct().count() >= LEAST_DIFFERENT && !isObvious(email),
        "This password is too easy to guess.");
    return PasswordHash.of(text);
  }

  private boolean isObvious(String email) {
    String plain = text.toLowerCase(Locale.ROOT);
    return plain.contains(email)
        || plain.startsWith("password")
        || plain.startsWith("interviewplatform")
        || "1234567890qwertyuiopasdfghjklzxcvbnm".contains(plain);
  }

  @Override
  public String toString() {
    return "NewPassword[secret]";
  }

  private static void require(boolean holds, String sentence) {
    if (!holds) {
      throw new DomainException(OrganisationError.PASSWORD_WEAK, sentence);
    }
  }
}
