package org.interviewplatform.report;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.interviewplatform.platform.storage.ObjectKey;
import org.interviewplatform.platform.tenant.Tenant;
import org.interviewplatform.session.SessionId;
import org.jspecify.annotations.Nullable;

/** The report of one session. Asked for once the session is concluded; drawn by a job. */
@Entity
public class Report {
  @EmbeddedId private SessionId id;

  @TenantId
  @Column(name = "organisation_id")
  private UUID organisationId;

  @Enumerated(EnumType.STRING)
  private ReportStatus status;

  @Column(name = "pdf_key")
  private @Nullable String pdfKey;

  @Column(name = "csv_key")
  private @Nullable String csvKey;

  @Column(name = "failure_reason")
  private @Nullable String failureReason;

  @Column(name = "requested_at")
  private Instant requestedAt;

  @Column(name = "completed_at")
  private @Nullable Instant completedAt;

  @Version private int version;

  /** For the persistence provider. */
  protected Report() {}

  Report(SessionId session, Instant now) {
    this.id = session;
    this.organisationId = Tenant.current().value();
    this.status = ReportStatus.REQUESTED;
    this.requestedAt = now;
  }

  void ready(ObjectKey pdf, ObjectKey csv, Instant now) {
    pdfKey = pdf.value();
    csvKey = csv.value();
    failureReason = null;
    end(ReportStatus.READY, now);
  }

  void failed(String reason, Instant now) {
    failureReason = reason;
    end(ReportStatus.FAILED, now);
  }

  /** What it was drawn from has changed: it is to be drawn anew. */
  void outdated() {
    status = ReportStatus.REQUESTED;
  }

  public SessionId session() {
    return id;
  }

  public ReportStatus status() {
    return status;
  }

  public Optional<ObjectKey> pdf() {
    return Optional.ofNullable(pdfKey).map(ObjectKey::new);
  }

  public Optional<ObjectKey> csv() {
    return Optional.ofNullable(csvKey).map(ObjectKey::new);
  }

  public Optional<String> failureReason() {
    return Optional.ofNullable(failureReason);
  }

  public Instant requestedAt() {
    return requestedAt;
  }

  public Optional<Instant> completedAt() {
    return Optional.ofNullable(completedAt);
  }

  private void end(ReportStatus end, Instant now) {
    status = end;
    completedAt = now;
  }
}
