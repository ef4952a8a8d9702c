package org.interviewplatform.web.security;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What a person signs in with. */
public record Credentials(
    @NotBlank @Size(max = 254) String email, @NotBlank @Size(max = 200) String password) {
  /** Says nothing of the password. */
  @Override
  public String toString() {
    return "Credentials[" + email + "]";
  }
}
