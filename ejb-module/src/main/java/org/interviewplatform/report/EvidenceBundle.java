package org.interviewplatform.report;

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
import org.interviewplatform.platform.storage.ObjectKey;
import org.interviewplatform.platform.tenant.Tenant;
import org.interviewplatform.session.SessionId;
import org.jspecify.annotations.Nullable;

/**
 * The signed record of one candidate as it stood when somebody asked for it. Packed by a job; never
 * changed afterwards, a later state is another bundle.
 */
@Entity
@Table(name = "evidence_bundle")
public class EvidenceBundle {
  @EmbeddedId private BundleId id;

  @TenantId
  @Column(name = "organisation_id")
  private UUID organisationId;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "session_id"))
  private SessionId sessionId;

  @Enumerated(EnumType.STRING)
  private ReportStatus status;

  @Column(name = "object_key")
  private @Nullable String objectKey;

  @Column private @Nullable String sha256;

  @Column(name = "failure_reason")
  private @Nullable String failureReason;

  @SuppressWarnings("UnusedVariable") // mapped, never asked
  @Column(name = "requested_by")
  private UUID requestedBy;

  @Column(name = "requested_at")
  private Instant requestedAt;

  @SuppressWarnings("UnusedVariable") // mapped, never asked
  @Column(name = "completed_at")
  private @Nullable Instant completedAt;

  @Version private int version;

  /** For the persistence provider. */
  protected EvidenceBundle() {}

  EvidenceBundle(SessionId session, UUID requestedBy, Instant now) {
    this.id = BundleId.create();
    this.organisationId = Tenant.current().value();
    this.sessionId = session;
    this.status = ReportStatus.REQUESTED;
    this.requestedBy = requestedBy;
    this.requestedAt = now;
  }

  void ready(ObjectKey key, String checksum, Instant now) {
    objectKey = key.value();
    sha256 = checksum;
    end(ReportStatus.READY, now);
  }

  void failed(String reason, Instant now) {
    failureReason = reason;
    end(ReportStatus.FAILED, now);
  }

  /** Is to be packed again, after it failed. */
  void reopened() {
    if (status == ReportStatus.FAILED) {
      status = ReportStatus.REQUESTED;
      failureReason = null;
      completedAt = null;
    }
  }

  public BundleId id() {
    return id;
  }

  public SessionId session() {
    return sessionId;
  }

  public ReportStatus status() {
    return status;
  }

  public Optional<ObjectKey> file() {
    return Optional.ofNullable(objectKey).map(ObjectKey::new);
  }

  /** Of the whole file, once packed. */
  public Optional<String> sha256() {
    return Optional.ofNullable(sha256);
  }

  public Optional<String> failureReason() {
    return Optional.ofNullable(failureReason);
  }

  public Instant requestedAt() {
    return requestedAt;
  }

  private void end(ReportStatus end, Instant now) {
    status = end;
    completedAt = now;
  }
}
