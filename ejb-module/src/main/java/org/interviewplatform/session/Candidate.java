package org.interviewplatform.session;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.regex.Pattern;
import org.interviewplatform.platform.error.DomainException;

/**
 * Who answers.
 *
 * @param name as the candidate wrote it, 1 to 200 characters
 * @param email as the candidate wrote it, at most 254 characters
 */
@Embeddable
public record Candidate(
    @Column(name = "candidate_name") String name, @Column(name = "candidate_email") String email) {
  private static final Pattern EMAIL = Pattern.compile("[^\\s@\\p{Cntrl}]+@[^\\s@\\p{Cntrl}]+");
  private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

  /**
   * Checks the ranges above.
   *
   * @throws DomainException {@link SessionError#CANDIDATE_INVALID}
   */
  public Candidate {
    name = name.strip();
    email = email.strip();
    require(!name.isEmpty(), "Please give your name.");
    require(name.codePointCount(0, name.length()) <= 200, "The name is too long.");
    require(!CONTROL.matcher(name).find(), "The name contains characters that cannot be shown.");
    require(
        email.length() <= 254 && EMAIL.matcher(email).matches(),
        "Please give an e-mail address such as name@example.org.");
  }

  private static void require(boolean holds, String sentence) {
    if (!holds) {
      throw new DomainException(SessionError.CANDIDATE_INVALID, sentence);
    }
  }
}
