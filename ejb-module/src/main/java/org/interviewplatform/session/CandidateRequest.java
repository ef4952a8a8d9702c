package org.interviewplatform.session;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

/** What a candidate asks of people, once of each kind. */
@Entity
@Table(name = "candidate_request")
public class CandidateRequest {
  @Id private UUID id;

  @TenantId
  @Column(name = "organisation_id")
  private UUID organisationId;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "session_id"))
  @SuppressWarnings("UnusedVariable") // mapped, never asked
  private SessionId sessionId;

  @Enumerated(EnumType.STRING)
  private RequestKind kind;

  @Column private String note;

  @Column(name = "requested_at")
  private Instant requestedAt;

  /** For the persistence provider. */
  protected CandidateRequest() {}

  CandidateRequest(CandidateSession session, RequestKind kind, String note, Instant now) {
    this.id = UUID.randomUUID();
    this.organisationId = session.organisation().value();
    this.sessionId = session.id();
    this.kind = kind;
    this.note = note;
    this.requestedAt = now;
  }

  public RequestKind kind() {
    return kind;
  }

  /** In the candidate's own words; may be empty. */
  public String note() {
    return note;
  }

  public Instant requestedAt() {
    return requestedAt;
  }
}
