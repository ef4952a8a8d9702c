package org.interviewplatform.organisation;

import org.interviewplatform.platform.error.ErrorCategory;
import org.interviewplatform.platform.error.ErrorCode;

/** What may go wrong with organisations and their people. */
public enum OrganisationError implements ErrorCode {
  /**
   * The e-mail address and the password do not belong together; which of them is wrong is not told.
   */
  SIGN_IN_REFUSED("organisation.sign-in-refused", 401),
  /** The password is right, and a code of the second factor has to come with it. */
  SECOND_FACTOR_NEEDED("organisation.second-factor-needed", 401),
  /** The password is right, and the organisation requires a second factor to be set up first. */
  SECOND_FACTOR_MISSING("organisation.second-factor-missing", 401),
  /** The code is none of the second factor's, is too old, or was used before. */
  SECOND_FACTOR_REFUSED("organisation.second-factor-refused", 401),
  /** The code came too late after the password, or was wrong too often. */
  SIGN_IN_OVER("organisation.sign-in-over", 410),
  /** There is no such person in the caller's organisation. */
  USER_NOT_FOUND("organisation.user-not-found", 404),
  /** Somebody has this address already, here or elsewhere. */
  ADDRESS_TAKEN("organisation.address-taken", 409),
  /** What was asked for does not make a person; the detail names what to mend. */
  PERSON_INVALID("organisation.person-invalid", 400),
  /** The password is too short, too long or too easy to guess. */
  PASSWORD_WEAK("organisation.password-weak", 422),
  /** The password is the one that was to be replaced. */
  PASSWORD_SAME("organisation.password-same", 422),
  /** The password is right, and another has to be chosen first. */
  PASSWORD_TO_CHOOSE("organisation.password-to-choose", 401),
  /** The link to choose a password is no good any more, or never was. */
  LINK_GONE("organisation.link-gone", 410),
  /** Nobody would be left to run the organisation. */
  LAST_ADMIN("organisation.last-admin", 409),
  /** The person or token is in a state that does not allow this. */
  WRONG_STATE("organisation.wrong-state", 409),
  /** The person has no such session, or it is over. */
  SESSION_NOT_FOUND("organisation.session-not-found", 404),
  /** There is no such token in the caller's organisation. */
  TOKEN_NOT_FOUND("organisation.token-not-found", 404),
  /** What was asked for does not make a token; the detail names what to mend. */
  TOKEN_INVALID("organisation.token-invalid", 400),
  /** The organisation cannot be shown like this; the detail names what to mend. */
  BRANDING_INVALID("organisation.branding-invalid", 400),
  /** The logo is larger than taken. */
  LOGO_TOO_LARGE("organisation.logo-too-large", 413),
  /** The logo is no image of the kinds taken. */
  LOGO_NOT_AN_IMAGE("organisation.logo-not-an-image", 415),
  /** There is no logo. */
  NO_LOGO("organisation.no-logo", 404);

  private final String code;
  private final int status;

  OrganisationError(String code, int status) {
    this.code = code;
    this.status = status;
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public ErrorCategory category() {
    return ErrorCategory.USER;
  }

  @Override
  public int status() {
    return status;
  }
}
