package org.interviewplatform.web.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Consent taken back.
 *
 * @param granted false: consent cannot be given here, only taken back
 */
@Schema(name = "Withdrawal")
public record WithdrawalBody(
    @Schema(required = true, enumeration = "false") @Nullable Boolean granted) {
  void require() {
    if (!Boolean.FALSE.equals(granted)) {
      throw Given.invalid("granted must be false: consent is only taken back here.");
    }
  }
}
