package org.interviewplatform.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.interviewplatform.platform.paging.Position;
import org.interviewplatform.platform.security.Caller;
import org.interviewplatform.platform.security.Permission;
import org.interviewplatform.platform.security.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * By which a program acts for the person who made it, within its scopes. Shown once, kept as a
 * hash; ends by its time, by being revoked, and with its maker.
 */
@Entity
@Table(name = "api_token")
public class ApiToken {
  /** What every token begins with, so that scanners of leaked secrets know it. */
  public static final String BEGINNING = "ip_";

  private static final int SHOWN = BEGINNING.length() + 8;
  private static final Duration NOTED = Duration.ofMinutes(1);

  @Id private UUID id;

  @TenantId
  @Column(name = "organisation_id")
  @SuppressWarnings("UnusedVariable") // for the persistence provider
  private UUID organisationId;

  @Column(name = "user_id")
  private UUID userId;

  @Column private String name;
  @Column private String prefix;

  @Column(name = "token_hash")
  @SuppressWarnings("UnusedVariable") // asked in queries
  private String tokenHash;

  @Convert(converter = ScopesConverter.class)
  @Column
  private Set<Permission> scopes;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "expires_at")
  private Instant expiresAt;

  @Column(name = "revoked_at")
  private @Nullable Instant revokedAt;

  @Column(name = "last_used_at")
  private @Nullable Instant lastUsedAt;

  /** For the persistence provider. */
  protected ApiToken() {}

  ApiToken(Caller maker, ApiTokenDraft draft, String token, Instant now) {
    this.id = UUID.randomUUID();
    this.organisationId = maker.organisationId().value();
    this.userId = maker.userId();
    this.name = draft.name();
    this.prefix = token.substring(0, SHOWN);
    this.tokenHash = Tokens.hash(token);
    this.scopes = draft.scopes();
    this.createdAt = now;
    this.expiresAt = now.plus(draft.validity());
  }

  /** Whether it is good; if so, that it was used is noted. */
  boolean use(Instant now) {
    boolean good = revokedAt == null && now.isBefore(expiresAt);
    if (good && (lastUsedAt == null || now.isAfter(lastUsedAt.plus(NOTED)))) {
      lastUsedAt = now;
    }
    return good;
  }

  /** Ends it for good. */
  void revoke(Instant now) {
    if (revokedAt == null) {
      revokedAt = now;
    }
  }

  Position position() {
    return new Position(createdAt, id);
  }

  UserId maker() {
    return new UserId(userId);
  }

  Set<Permission> scopes() {
    return Set.copyOf(scopes);
  }

  ApiTokenDetails details(String makerName, Instant now) {
    return new ApiTokenDetails(
        id,
        name,
        prefix,
        scopes(),
        makerName,
        state(now),
        createdAt,
        expiresAt,
        Optional.ofNullable(lastUsedAt));
  }

  private ApiTokenDetails.State state(Instant now) {
    if (revokedAt != null) {
      return ApiTokenDetails.State.REVOKED;
    }
    return now.isBefore(expiresAt) ? ApiTokenDetails.State.ACTIVE : ApiTokenDetails.State.EXPIRED;
  }
}
