package org.interviewplatform.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.interviewplatform.platform.security.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * A way to choose a password, sent by mail. Used once; whoever chooses a password ends all of them.
 */
@Entity
@Table(name = "account_link")
public class AccountLink {
  /** What it was sent for. */
  public enum Purpose {
    INVITATION(Duration.ofDays(7)),
    RESET(Duration.ofHours(1));

    private final Duration validity;

    Purpose(Duration validity) {
      this.validity = validity;
    }
  }

  @Id private UUID id;

  @TenantId
  @Column(name = "organisation_id")
  @SuppressWarnings("UnusedVariable") // for the persistence provider
  private UUID organisationId;

  @Column(name = "user_id")
  private UUID userId;

  @Enumerated(EnumType.STRING)
  private Purpose purpose;

  @Column(name = "token_hash")
  private String tokenHash;

  @Column(name = "expires_at")
  private Instant expiresAt;

  @Column(name = "used_at")
  private @Nullable Instant usedAt;

  /** For the persistence provider. */
  protected AccountLink() {}

  AccountLink(UUID organisation, UserId user, Purpose purpose, AccountTokens tokens, Instant now) {
    this.id = UUID.randomUUID();
    this.organisationId = organisation;
    this.userId = user.value();
    this.purpose = purpose;
    this.tokenHash = Tokens.hash(tokens.tokenOf(id));
    this.expiresAt = now.plus(purpose.validity);
  }

  boolean isOpen(Instant now) {
    return usedAt == null && now.isBefore(expiresAt);
  }

  void use(Instant now) {
    usedAt = now;
  }

  /** What its mail leads to. */
  String token(AccountTokens tokens) {
    return tokens.tokenOf(id, tokenHash);
  }

  UUID id() {
    return id;
  }

  UserId user() {
    return new UserId(userId);
  }

  Purpose purpose() {
    return purpose;
  }
}
