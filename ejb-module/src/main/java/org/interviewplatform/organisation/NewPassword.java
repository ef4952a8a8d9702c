package org.interviewplatform.organisation;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.interviewplatform.platform.error.DomainException;

/**
 * A password somebody wishes to have: long instead of colourful (NIST SP 800-63B), and neither
 * common nor what is known of the person or the product.
 */
record NewPassword(String text) {
  static final int SHORTEST = 12;
  static final int LONGEST = 200;

  /** What comes after these makes it only harder to guess, and measuring it would take seconds. */
  private static final int MEASURED = 64;

  /**
   * So many guesses withstand whoever tries online, even unthrottled ("somewhat guessable" in D. L.
   * Wheeler, zxcvbn, USENIX Security 2016), and sign-in is throttled.
   */
  private static final double LEAST_GUESSES = 1e6;

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
        !text.toLowerCase(Locale.ROOT).contains(email) && guesses(email) >= LEAST_GUESSES,
        "This password is too easy to guess.");
    return PasswordHash.of(text);
  }

  /**
   * How many guesses it takes somebody who tries the commonest passwords, words, names, dates, rows
   * of the keyboard and what is known of the person first, in all usual disguises.
   */
  private double guesses(String email) {
    String start = text.substring(0, Math.min(MEASURED, text.length()));
    List<String> known = new ArrayList<>(List.of("interview", "platform", "interviewplatform"));
    known.addAll(List.of(email.split("[@._-]")));
    return Guesser.INSTANCE.measure(start, known).getGuesses();
  }

  @Override
  public String toString() {
    return "NewPassword[secret]";
  }

  /** Reads its lists when somebody first chooses a password. */
  private static final class Guesser {
    static final Zxcvbn INSTANCE = new Zxcvbn();
  }

  private static void require(boolean holds, String sentence) {
    if (!holds) {
      throw new DomainException(OrganisationError.PASSWORD_WEAK, sentence);
    }
  }
}
