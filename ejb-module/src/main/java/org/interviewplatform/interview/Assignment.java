package org.interviewplatform.interview;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.interviewplatform.organisation.UserId;
import org.interviewplatform.platform.security.Caller;

/**
 * That somebody reviews an interview. To who is a reviewer and nothing more, interviews without one
 * of these are not there, nor is anything that belongs to them: the database's policies see to it,
 * so that no query needs to.
 */
@Entity
@Table(name = "interview_assignment")
public class Assignment {
  @EmbeddedId private AssignmentId id;

  @TenantId
  @Column(name = "organisation_id")
  @SuppressWarnings("UnusedVariable") // for the persistence provider
  private UUID organisationId;

  @Column(name = "assigned_by")
  @SuppressWarnings("UnusedVariable") // for people who look into the database
  private UUID assignedBy;

  @Column(name = "assigned_at")
  @SuppressWarnings("UnusedVariable") // for people who look into the database
  private Instant assignedAt;

  /** For the persistence provider. */
  protected Assignment() {}

  Assignment(InterviewId interview, UserId reviewer, Caller by, Instant now) {
    this.id = new AssignmentId(interview.value(), reviewer.value());
    this.organisationId = by.organisationId().value();
    this.assignedBy = by.userId();
    this.assignedAt = now;
  }

  UserId reviewer() {
    return new UserId(id.reviewer());
  }
}
