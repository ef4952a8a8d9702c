package org.interviewplatform.web.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.interviewplatform.organisation.ApiTokenDetails;
import org.interviewplatform.organisation.NewApiToken;
import org.jspecify.annotations.Nullable;

/**
 * An API token.
 *
 * @param token the secret; only in the answer that made it
 * @param state ACTIVE, EXPIRED or REVOKED
 */
public record ApiTokenView(
    UUID id,
    String name,
    String prefix,
    List<String> scopes,
    String createdBy,
    String state,
    Instant createdAt,
    Instant expiresAt,
    @Nullable Instant lastUsedAt,
    @Nullable String token) {

  static ApiTokenView of(ApiTokenDetails details) {
    return of(details, null);
  }

  static ApiTokenView of(NewApiToken made) {
    return of(made.details(), made.token());
  }

  private static ApiTokenView of(ApiTokenDetails details, @Nullable String token) {
    return new ApiTokenView(
        details.id(),
        details.name(),
        details.prefix(),
        details.scopes().stream().map(Enum::name).sorted().toList(),
        details.maker(),
        details.state().name(),
        details.createdAt(),
        details.expiresAt(),
        details.lastUsedAt().orElse(null),
        token);
  }
}
