package org.interviewplatform.web.security;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a person signs in with. */
public record Credentials(
    @Schema(examples = "hr@example.com") @NotBlank @Size(max = 254) String email,
    @Schema(examples = "a long password") @NotBlank @Size(max = 200) String password,
    @Schema(
            description =
                "A code of the second factor, or a recovery code; for who has one, and needed then",
            examples = "123456")
        @Size(max = 60)
        @Nullable String code) {
  /** The code, or nothing. */
  String given() {
    return code == null ? "" : code;
  }

  /** Says nothing of the password. */
  @Override
  public String toString() {
    return "Credentials[" + email + "]";
  }
}
