package org.interviewplatform.interview;

import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Whom HR invites, and on which terms.
 *
 * @param name 1 to 200 characters
 * @param email where the link is sent
 * @param language a BCP 47 tag: what this person is written to in
 * @param deadline this person's own, or the interview's
 */
public record InvitationDraft(
    String name,
    String email,
    String language,
    TimeMultiplier timeMultiplier,
    Optional<Instant> deadline) {
  private static final Pattern EMAIL = Pattern.compile("[^\\s@\\p{Cntrl}]+@[^\\s@\\p{Cntrl}]+");
  private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");
  private static final int LONGEST_EMAIL = 254;

  /**
   * Checks the ranges above.
   *
   * @throws org.interviewplatform.platform.error.DomainException {@link InterviewError#INVALID}
   */
  public InvitationDraft {
    name = name(name);
    email = address(email);
    Rules.language(language);
  }

  static String name(String name) {
    String shown = Rules.text("The name", name, 200);
    Rules.require(
        !CONTROL.matcher(shown).find(), "The name contains characters that cannot be shown.");
    return shown;
  }

  static String address(String email) {
    String address = email.strip();
    Rules.require(
        address.length() <= LONGEST_EMAIL && EMAIL.matcher(address).matches(),
        "The e-mail address must be one such as name@example.org.");
    return address;
  }
}
