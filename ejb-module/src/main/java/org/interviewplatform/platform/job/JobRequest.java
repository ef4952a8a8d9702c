package org.interviewplatform.platform.job;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.interviewplatform.platform.tenant.OrganisationId;

/**
 * A piece of durable work: which job, on which subject, because of which event. The three together
 * are unique, so a redelivered event asks for nothing new.
 */
public record JobRequest(
    UUID id,
    OrganisationId organisationId,
    String job,
    UUID subject,
    JobStatus status,
    int attempts,
    long epoch,
    int progress,
    Optional<String> step,
    Optional<JobFailure> failure,
    Instant createdAt) {
  /** The lease a runner holds after claiming it. */
  public JobLease lease(String owner) {
    return new JobLease(id, owner, epoch);
  }
}
