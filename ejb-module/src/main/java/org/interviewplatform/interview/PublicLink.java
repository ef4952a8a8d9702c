package org.interviewplatform.interview;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.interviewplatform.platform.error.DomainException;
import org.interviewplatform.platform.security.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * The door through which candidates come: whoever holds its token may begin the interview. The
 * token is derived from the link's id by {@link LinkTokens}, so HR can be shown it again; the
 * database holds only its hash. A link ends by its date or when it is revoked.
 */
@Entity
@Table(name = "public_link")
public class PublicLink {
  @EmbeddedId private PublicLinkId id;

  @TenantId
  @Column(name = "organisation_id")
  private UUID organisationId;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "interview_id"))
  private InterviewId interviewId;

  @Column(name = "token_hash")
  private String tokenHash;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "expires_at")
  private @Nullable Instant expiresAt;

  @Column(name = "revoked_at")
  private @Nullable Instant revokedAt;

  /** For the persistence provider. */
  protected PublicLink() {}

  PublicLink(PublicLinkId id, Interview interview, LinkTokens tokens, Instant createdAt) {
    this.id = id;
    this.organisationId = interview.organisation().value();
    this.interviewId = interview.id();
    this.tokenHash = Tokens.hash(tokens.tokenOf(id.value()));
    this.createdAt = createdAt;
  }

  public PublicLinkId id() {
    return id;
  }

  /** What candidates open it with: a secret. */
  String token(LinkTokens tokens) {
    return tokens.tokenOf(id.value(), tokenHash);
  }

  public InterviewId interviewId() {
    return interviewId;
  }

  public Instant createdAt() {
    return createdAt;
  }

  /** Ends the link at once. */
  public void revoke(Instant now) {
    revokedAt = now;
  }

  /**
   * Lets the holder in.
   *
   * @throws DomainException {@link InterviewError#LINK_GONE} when revoked or out of date
   */
  void requireAlive(Instant now) {
    boolean over = expiresAt != null && !now.isBefore(expiresAt);
    if (revokedAt != null || over) {
      throw new DomainException(InterviewError.LINK_GONE, "This link is no longer valid.");
    }
  }
}
