package org.interviewplatform.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.interviewplatform.platform.security.Tokens;

/**
 * A sign-in of somebody who has shown the password and not yet the second factor. It is nobody's
 * session: the browser holds a token that leads to the question for the code and nowhere else. Over
 * when the code was right, after five that were not, and after ten minutes.
 */
@Entity
@Table(name = "pending_sign_in")
public class PendingSignIn {
  private static final int MOST_WRONG = 5;

  @Id private UUID id;

  @TenantId
  @Column(name = "organisation_id")
  @SuppressWarnings("UnusedVariable") // for the persistence provider
  private UUID organisationId;

  @Column(name = "user_id")
  private UUID userId;

  @Column(name = "token_hash")
  private String tokenHash;

  @Column(name = "wrong_codes")
  private int wrongCodes;

  @Column(name = "expires_at")
  private Instant expiresAt;

  /** For the persistence provider. */
  protected PendingSignIn() {}

  PendingSignIn(UUID organisation, UserId user, String token, Instant now) {
    this.id = UUID.randomUUID();
    this.organisationId = organisation;
    this.userId = user.value();
    this.tokenHash = Tokens.hash(token);
    this.expiresAt = now.plus(Entry.PATIENCE);
  }

  boolean isOpen(Instant now) {
    return wrongCodes < MOST_WRONG && now.isBefore(expiresAt);
  }

  /** One more code that was not right. */
  void miss() {
    wrongCodes++;
  }

  UserId user() {
    return new UserId(userId);
  }
}
