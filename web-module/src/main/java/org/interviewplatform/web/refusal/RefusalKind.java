package org.interviewplatform.web.refusal;

import java.util.Optional;
import java.util.Set;
import org.interviewplatform.organisation.OrganisationError;
import org.interviewplatform.platform.error.ErrorCode;

/** What a refusal tells of whoever was refused. */
enum RefusalKind {
  /** A password, a code or the word of a provider that let nobody in. */
  SIGN_IN_FAILED("sign-in-failed"),
  /** No good token, no permission, or nothing there for this caller. */
  ACCESS_REFUSED("access-refused"),
  /** What was sent has another form, kind or size than is taken. */
  INPUT_REFUSED("input-refused"),
  /** A step that the plan or the state of things does not allow. */
  STEP_REFUSED("step-refused"),
  /** Once too often. */
  LIMIT_MET("limit-met");

  private static final int FIRST_OF_OURS = 500;
  private static final Set<ErrorCode> FAILED_SIGN_INS =
      Set.of(
          OrganisationError.SIGN_IN_REFUSED,
          OrganisationError.SECOND_FACTOR_NEEDED,
          OrganisationError.SECOND_FACTOR_REFUSED,
          OrganisationError.SECOND_FACTOR_MISSING,
          OrganisationError.PASSWORD_TO_CHOOSE,
          OrganisationError.SIGN_IN_OVER);

  private final String word;

  RefusalKind(String word) {
    this.word = word;
  }

  /** As the log and the metric call it. */
  String word() {
    return word;
  }

  /** The kind of a code; empty when it is no refusal. */
  static Optional<RefusalKind> of(ErrorCode code) {
    return FAILED_SIGN_INS.contains(code) ? Optional.of(SIGN_IN_FAILED) : of(code.status());
  }

  /** The kind of an answer; empty when it is no refusal. */
  static Optional<RefusalKind> of(int status) {
    return switch (status) {
      case 401, 403, 404, 410 -> Optional.of(ACCESS_REFUSED);
      case 402, 409 -> Optional.of(STEP_REFUSED);
      case 429 -> Optional.of(LIMIT_MET);
      // somebody else was faster
      case 412 -> Optional.empty();
      default ->
          status >= 400 && status < FIRST_OF_OURS ? Optional.of(INPUT_REFUSED) : Optional.empty();
    };
  }
}
