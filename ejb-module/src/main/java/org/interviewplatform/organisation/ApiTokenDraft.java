package org.interviewplatform.organisation;

import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import org.interviewplatform.platform.error.DomainException;
import org.interviewplatform.platform.security.Permission;

/**
 * A token somebody wishes to give to a program.
 *
 * @param scopes what it may be used for, within what its maker may do
 * @param validity one day to a year
 */
public record ApiTokenDraft(String name, Set<Permission> scopes, Duration validity) {
  private static final int LONGEST_NAME = 100;
  private static final Duration LONGEST = Duration.ofDays(366);

  /**
   * Checks the ranges.
   *
   * @throws DomainException {@link OrganisationError#TOKEN_INVALID}
   */
  public ApiTokenDraft {
    name = name.strip();
    require(
        !name.isEmpty()
            && name.length() <= LONGEST_NAME
            && name.chars().noneMatch(Character::isISOControl),
        "A name of 1 to 100 characters says what the token is for.");
    require(
        !scopes.isEmpty() && possible().containsAll(scopes),
        "Choose at least one scope; a token cannot manage tokens.");
    require(
        validity.compareTo(Duration.ofDays(1)) >= 0 && validity.compareTo(LONGEST) <= 0,
        "A token lasts from a day to a year.");
    scopes = Set.copyOf(scopes);
  }

  /**
   * What a token may be for: not to make tokens; which interviews it sees, its maker's role says.
   */
  public static Set<Permission> possible() {
    return EnumSet.complementOf(
        EnumSet.of(Permission.MANAGE_API_TOKENS, Permission.SEE_ALL_INTERVIEWS));
  }

  private static void require(boolean holds, String sentence) {
    if (!holds) {
      throw new DomainException(OrganisationError.TOKEN_INVALID, sentence);
    }
  }
}
