package org.interviewplatform.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.interviewplatform.platform.security.Tokens;

/**
 * A person's stay in the console. The browser holds a token, the database its hash, and no node
 * anything, so that any node may go. It ends by signing out, by an hour of silence, after a working
 * day whatever happens, when an admin ends it, and when the person is disabled or chooses another
 * password.
 */
@Entity
@Table(name = "user_session")
public class UserSession {
  private static final Duration SILENCE = Duration.ofHours(1);
  private static final Duration WORKING_DAY = Duration.ofHours(12);
  private static final Duration NOTED = Duration.ofMinutes(1);
  private static final int LONGEST_BROWSER = 200;

  @Id private UUID id;

  @TenantId
  @Column(name = "organisation_id")
  @SuppressWarnings("UnusedVariable") // for the persistence provider
  private UUID organisationId;

  @Column(name = "user_id")
  private UUID userId;

  @Column(name = "token_hash")
  private String tokenHash;

  @Column private String browser;
  @Column private String address;

  @Column(name = "began_at")
  private Instant beganAt;

  @Column(name = "seen_at")
  private Instant seenAt;

  /** For the persistence provider. */
  protected UserSession() {}

  UserSession(UUID organisation, UserId user, String token, Visit visit, Instant now) {
    this.id = UUID.randomUUID();
    this.organisationId = organisation;
    this.userId = user.value();
    this.tokenHash = Tokens.hash(token);
    this.browser = cut(visit.browser());
    this.address = visit.address();
    this.beganAt = now;
    this.seenAt = now;
  }

  /** Whether it still holds. */
  boolean isOpen(Instant now) {
    return now.isBefore(seenAt.plus(SILENCE)) && now.isBefore(beganAt.plus(WORKING_DAY));
  }

  /** Whether it still holds; if so, the silence begins anew. */
  boolean isAlive(Instant now) {
    boolean alive = isOpen(now);
    if (alive && now.isAfter(seenAt.plus(NOTED))) {
      seenAt = now;
    }
    return alive;
  }

  UserId user() {
    return new UserId(userId);
  }

  boolean has(String hash) {
    return tokenHash.equals(hash);
  }

  boolean is(UUID other) {
    return id.equals(other);
  }

  Stay stay(String hashOfThis) {
    return new Stay(id, browser, address, beganAt, seenAt, has(hashOfThis));
  }

  private static String cut(String text) {
    return text.substring(0, Math.min(text.length(), LONGEST_BROWSER));
  }
}
