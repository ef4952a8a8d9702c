package org.interviewplatform.report;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.interviewplatform.interview.InterviewId;
import org.interviewplatform.organisation.UserId;
import org.interviewplatform.platform.paging.Position;
import org.interviewplatform.platform.storage.ObjectKey;
import org.interviewplatform.platform.tenant.Tenant;
import org.jspecify.annotations.Nullable;

/**
 * The report over many candidates as they stood when somebody asked for it. Drawn by a job; never
 * changed afterwards, but drawn anew when one of them no longer agrees to analysis by software. It
 * goes when any of them is erased.
 */
@Entity
@Table(name = "group_report")
public class GroupReport {
  @EmbeddedId private GroupReportId id;

  @TenantId
  @Column(name = "organisation_id")
  private UUID organisationId;

  @Column(name = "interview_id")
  private @Nullable UUID interviewId;

  @Column(name = "first_day")
  private @Nullable LocalDate firstDay;

  @Column(name = "last_day")
  private @Nullable LocalDate lastDay;

  @Enumerated(EnumType.STRING)
  private ReportStatus status;

  private int candidates;

  @Column(name = "pdf_key")
  private @Nullable String pdfKey;

  @Column(name = "csv_key")
  private @Nullable String csvKey;

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
  protected GroupReport() {}

  GroupReport(GroupReportScope scope, UUID requestedBy, Instant now) {
    this.id = GroupReportId.create();
    this.organisationId = Tenant.current().value();
    this.interviewId = scope.interview().map(InterviewId::value).orElse(null);
    this.firstDay = scope.days().map(GroupReportScope.Days::first).orElse(null);
    this.lastDay = scope.days().map(GroupReportScope.Days::last).orElse(null);
    this.status = ReportStatus.REQUESTED;
    this.requestedBy = requestedBy;
    this.requestedAt = now;
  }

  /** It will hold these many, in these files. */
  void begun(int people, ObjectKey pdf, ObjectKey csv) {
    candidates = people;
    pdfKey = pdf.value();
    csvKey = csv.value();
  }

  void ready(Instant now) {
    failureReason = null;
    end(ReportStatus.READY, now);
  }

  void failed(String reason, Instant now) {
    failureReason = reason;
    end(ReportStatus.FAILED, now);
  }

  /** Is to be drawn again, after it failed. */
  void reopened() {
    if (status == ReportStatus.FAILED) {
      status = ReportStatus.REQUESTED;
      failureReason = null;
      completedAt = null;
    }
  }

  /** Is to be drawn anew. */
  void outdated() {
    status = ReportStatus.REQUESTED;
  }

  public GroupReportId id() {
    return id;
  }

  public GroupReportScope scope() {
    return new GroupReportScope(
        Optional.ofNullable(interviewId).map(InterviewId::new),
        firstDay == null || lastDay == null
            ? Optional.empty()
            : Optional.of(new GroupReportScope.Days(firstDay, lastDay)));
  }

  public ReportStatus status() {
    return status;
  }

  /** How many it holds; 0 before it is begun. */
  public int candidates() {
    return candidates;
  }

  public Optional<ObjectKey> pdf() {
    return file(pdfKey);
  }

  public Optional<ObjectKey> csv() {
    return file(csvKey);
  }

  UserId requestedBy() {
    return new UserId(requestedBy);
  }

  private Optional<ObjectKey> file(@Nullable String key) {
    return status == ReportStatus.READY
        ? Optional.ofNullable(key).map(ObjectKey::new)
        : Optional.empty();
  }

  public Optional<String> failureReason() {
    return Optional.ofNullable(failureReason);
  }

  public Instant requestedAt() {
    return requestedAt;
  }

  Position position() {
    return new Position(requestedAt, id.value());
  }

  private void end(ReportStatus end, Instant now) {
    status = end;
    completedAt = now;
  }
}
