package org.interviewplatform.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.interviewplatform.organisation.ApiToken;
import org.jspecify.annotations.Nullable;

/** The token a program sends, when it is one of ours and not a JWT. */
public final class BearerToken {
  private static final String SCHEME = "bearer ";
  private static final int LONGEST = 100;

  private BearerToken() {}

  /** The token; empty when there is none, or another kind. */
  public static Optional<String> of(HttpServletRequest request) {
    @Nullable String header = request.getHeader("Authorization");
    if (header == null || !header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
      return Optional.empty();
    }
    String token = header.substring(SCHEME.length()).strip();
    return token.startsWith(ApiToken.BEGINNING) && token.length() <= LONGEST
        ? Optional.of(token)
        : Optional.empty();
  }
}
