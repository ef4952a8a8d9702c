package org.interviewplatform.session;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.interviewplatform.interview.InterviewId;
import org.interviewplatform.interview.LinkTokens;
import org.interviewplatform.interview.PublicInterview;
import org.interviewplatform.interview.PublicLinkId;
import org.interviewplatform.platform.error.DomainException;
import org.interviewplatform.platform.tenant.OrganisationId;
import org.interviewplatform.platform.tenant.Tenant;
import org.jspecify.annotations.Nullable;

/**
 * One candidate's way through one interview. It starts with consent, takes answers while it is
 * started, is submitted when the candidate says so or expires when the time is over, and is
 * concluded once every answer has been processed as far as it can be. Given more time, what expired
 * is started again. The candidate comes back to it with a token of which only the hash is kept.
 */
@Entity
@Table(name = "candidate_session")
public class CandidateSession {
  @EmbeddedId private SessionId id;

  @TenantId
  @Column(name = "organisation_id")
  private UUID organisationId;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "interview_id"))
  private InterviewId interviewId;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "public_link_id"))
  private PublicLinkId publicLinkId;

  @Embedded private Candidate candidate;
  @Column private String language;

  @Column(name = "token_hash")
  private String tokenHash;

  @Enumerated(EnumType.STRING)
  private SessionStatus status;

  @Column(name = "started_at")
  private Instant startedAt;

  @Column(name = "submitted_at")
  private @Nullable Instant submittedAt;

  @Column(name = "concluded_at")
  private @Nullable Instant concludedAt;

  @Version private int version;

  /** For the persistence provider. */
  protected CandidateSession() {}

  CandidateSession(
      SessionId id,
      PublicInterview interview,
      Candidate candidate,
      String language,
      String tokenHash,
      Instant now) {
    this.id = id;
    this.organisationId = Tenant.current().value();
    this.interviewId = interview.id();
    this.publicLinkId = interview.link();
    this.candidate = candidate;
    this.language = language;
    this.tokenHash = tokenHash;
    this.status = SessionStatus.STARTED;
    this.startedAt = now;
  }

  /**
   * Lets an answer in.
   *
   * @throws DomainException {@link SessionError#ALREADY_SUBMITTED}, {@link SessionError#EXPIRED}
   */
  void requireStarted() {
    if (status == SessionStatus.EXPIRED) {
      throw new DomainException(SessionError.EXPIRED, "The time to answer this interview is over.");
    }
    if (status != SessionStatus.STARTED) {
      throw new DomainException(
          SessionError.ALREADY_SUBMITTED, "This interview has been finished already.");
    }
  }

  /** The candidate's name or address was wrong. */
  void correct(Candidate corrected) {
    candidate = corrected;
  }

  /** The candidate has finished. */
  void submit(Instant now) {
    requireStarted();
    status = SessionStatus.SUBMITTED;
    submittedAt = now;
  }

  /** The candidate never finished, and nothing more is taken. */
  void expire() {
    requireStarted();
    status = SessionStatus.EXPIRED;
  }

  /** There is time again: what expired goes on, and will be concluded anew. */
  void reopen() {
    if (status == SessionStatus.EXPIRED) {
      goOn();
    }
  }

  /** The candidate goes on, whatever ended it, and will hand in again. */
  void goOn() {
    status = SessionStatus.STARTED;
    submittedAt = null;
    concludedAt = null;
  }

  /**
   * Every answer has been processed. Does nothing while the candidate is answering, nor twice, and
   * tells whether it did. What has expired stays expired.
   */
  boolean conclude(Instant now) {
    if (status == SessionStatus.STARTED || concludedAt != null) {
      return false;
    }
    if (status == SessionStatus.SUBMITTED) {
      status = SessionStatus.CONCLUDED;
    }
    concludedAt = now;
    return true;
  }

  public SessionId id() {
    return id;
  }

  public OrganisationId organisation() {
    return new OrganisationId(organisationId);
  }

  public InterviewId interviewId() {
    return interviewId;
  }

  /** Through which the candidate came. */
  /** What the candidate goes on with: a secret. */
  String token(LinkTokens tokens) {
    return tokens.tokenOf(id.value(), tokenHash);
  }

  public PublicLinkId link() {
    return publicLinkId;
  }

  public Candidate candidate() {
    return candidate;
  }

  /** A BCP 47 tag: what the candidate's page was shown in. */
  public String language() {
    return language;
  }

  public SessionStatus status() {
    return status;
  }

  public Instant startedAt() {
    return startedAt;
  }

  public Optional<Instant> submittedAt() {
    return Optional.ofNullable(submittedAt);
  }

  public Optional<Instant> concludedAt() {
    return Optional.ofNullable(concludedAt);
  }
}
