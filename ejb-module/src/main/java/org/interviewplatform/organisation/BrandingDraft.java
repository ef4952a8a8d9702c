package org.interviewplatform.organisation;

import java.util.Optional;
import java.util.regex.Pattern;
import org.interviewplatform.platform.error.DomainException;

/**
 * How an organisation wishes to show itself.
 *
 * @param welcome what candidates read first, at most 2,000 characters
 * @param contactEmail whom candidates may ask
 */
public record BrandingDraft(
    Optional<BrandColour> colour, Optional<String> welcome, Optional<String> contactEmail) {
  private static final Pattern EMAIL = Pattern.compile("[^\\s@\\p{Cntrl}]+@[^\\s@\\p{Cntrl}]+");
  private static final int LONGEST_WELCOME = 2_000;
  private static final int LONGEST_EMAIL = 254;

  /**
   * Checks the ranges above; what is blank counts as left out.
   *
   * @throws DomainException {@link OrganisationError#BRANDING_INVALID}
   */
  public BrandingDraft {
    welcome = welcome.map(String::strip).filter(text -> !text.isEmpty());
    contactEmail = contactEmail.map(String::strip).filter(text -> !text.isEmpty());
    require(
        welcome.filter(text -> text.codePointCount(0, text.length()) > LONGEST_WELCOME).isEmpty(),
        "The welcome text may have at most 2,000 characters.");
    require(
        contactEmail.filter(text -> !isAddress(text)).isEmpty(),
        "The contact must be an e-mail address such as jobs@example.org.");
  }

  private static boolean isAddress(String text) {
    return text.length() <= LONGEST_EMAIL && EMAIL.matcher(text).matches();
  }

  private static void require(boolean holds, String sentence) {
    if (!holds) {
      throw new DomainException(OrganisationError.BRANDING_INVALID, sentence);
    }
  }
}
