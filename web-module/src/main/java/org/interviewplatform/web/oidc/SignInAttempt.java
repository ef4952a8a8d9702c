package org.interviewplatform.web.oidc;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.interviewplatform.platform.security.Tokens;

/**
 * What a browser remembers between leaving for the provider and coming back.
 *
 * @param state comes back in the address, and only to the browser that left
 * @param nonce comes back in the ID token
 * @param verifier proves to the provider that who left is who came back (RFC 7636)
 * @param from the page that was wanted
 */
record SignInAttempt(String state, String nonce, String verifier, String from) {
  private static final String BETWEEN = "\n";
  private static final int PARTS = 4;

  static SignInAttempt to(String from) {
    // a verifier has at least 43 characters
    return new SignInAttempt(
        Tokens.create(), Tokens.create(), Tokens.create() + Tokens.create(), from);
  }

  String encoded() {
    String parts = String.join(BETWEEN, List.of(state, nonce, verifier, from));
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(parts.getBytes(StandardCharsets.UTF_8));
  }

  static Optional<SignInAttempt> read(String encoded) {
    try {
      byte[] decoded = Base64.getUrlDecoder().decode(encoded);
      String[] parts = new String(decoded, StandardCharsets.UTF_8).split(BETWEEN, PARTS);
      return parts.length == PARTS
          ? Optional.of(new SignInAttempt(parts[0], parts[1], parts[2], parts[3]))
          : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
