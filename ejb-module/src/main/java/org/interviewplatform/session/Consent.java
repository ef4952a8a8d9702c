package org.interviewplatform.session;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

/**
 * One yes or no of a candidate, with the version of the text it was said to. Never changed: a
 * change of mind is a new row, and the newest counts.
 */
@Entity
public class Consent {
  /** What it is about. */
  public enum Purpose {
    RECORDING,
    AI_ANALYSIS
  }

  @Id private UUID id;

  @TenantId
  @Column(name = "organisation_id")
  private UUID organisationId;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "session_id"))
  private SessionId sessionId;

  @Enumerated(EnumType.STRING)
  private Purpose purpose;

  @Column private boolean granted;

  @Column(name = "text_version")
  private String textVersion;

  @Column(name = "given_at")
  private Instant givenAt;

  /** For the persistence provider. */
  protected Consent() {}

  Consent(CandidateSession session, Purpose purpose, boolean granted, String text, Instant now) {
    this.id = UUID.randomUUID();
    this.organisationId = session.organisation().value();
    this.sessionId = session.id();
    this.purpose = purpose;
    this.granted = granted;
    this.textVersion = text;
    this.givenAt = now;
  }

  SessionId session() {
    return sessionId;
  }

  public boolean isAbout(Purpose asked) {
    return purpose == asked;
  }

  public Purpose purpose() {
    return purpose;
  }

  public boolean granted() {
    return granted;
  }

  public String textVersion() {
    return textVersion;
  }

  public Instant givenAt() {
    return givenAt;
  }
}
