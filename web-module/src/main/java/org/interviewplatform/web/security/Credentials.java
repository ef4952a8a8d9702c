package org.interviewplatform.web.security;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a person signs in with. */
public record Credentials(
    @Schema(examples = "hr@example.com") @NotBlank @Size(max = 254) String email,
    @Schema(examples = "a long password") @NotBlank @Size(max = 200) String password) {
  /** Says nothing of the password. */
  @Override
  public String toString() {
    return "Credentials[" + email + "]";
  }
}
