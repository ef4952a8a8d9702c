package org.interviewplatform.organisation;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.interviewplatform.platform.error.DomainException;
import org.interviewplatform.platform.security.Role;

/**
 * Somebody to be let in.
 *
 * @param name as colleagues see it; the address where it is left out
 * @param roles at least one
 */
public record PersonDraft(String email, String name, Set<Role> roles, String language) {
  private static final Pattern EMAIL = Pattern.compile("[^\\s@\\p{Cntrl}]+@[^\\s@\\p{Cntrl}]+");
  private static final Set<String> LANGUAGES = Set.of("en", "ru");
  private static final int LONGEST_EMAIL = 254;
  private static final int LONGEST_NAME = 200;

  /**
   * Checks the ranges.
   *
   * @throws DomainException {@link OrganisationError#PERSON_INVALID}
   */
  public PersonDraft {
    email = User.normalised(email);
    name = name.isBlank() ? email : name.strip();
    require(
        email.length() <= LONGEST_EMAIL && EMAIL.matcher(email).matches(),
        "This is not an e-mail address such as anna@example.org.");
    require(
        name.length() <= LONGEST_NAME && name.chars().noneMatch(Character::isISOControl),
        "A name may have at most 200 characters.");
    roles = checked(roles);
    requireLanguage(language);
  }

  static Set<Role> checked(Set<Role> roles) {
    require(!roles.isEmpty(), "Everybody needs at least one role.");
    return Set.copyOf(roles);
  }

  static String requireLanguage(String language) {
    require(LANGUAGES.contains(language), "The language must be en or ru.");
    return language;
  }

  /** The language of whoever gave none. */
  public static String language(Optional<String> wanted) {
    return wanted.filter(LANGUAGES::contains).orElse("en");
  }

  private static void require(boolean holds, String sentence) {
    if (!holds) {
      throw new DomainException(OrganisationError.PERSON_INVALID, sentence);
    }
  }
}
