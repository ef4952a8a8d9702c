package org.interviewplatform.batch.job;

import java.util.Properties;
import java.util.UUID;
import org.interviewplatform.platform.job.JobLease;
import org.interviewplatform.platform.job.JobRequest;
import org.interviewplatform.platform.tenant.OrganisationId;

/** What a batch execution is told: the properties every job's XML passes on. */
public record JobAssignment(
    String job, UUID subject, OrganisationId organisationId, JobLease lease, int attempt) {
  /** The assignment of a request to the runner that claimed it. */
  public static JobAssignment of(JobRequest request, String owner) {
    return new JobAssignment(
        request.job(),
        request.subject(),
        request.organisationId(),
        request.lease(owner),
        request.attempts());
  }

  static JobAssignment of(Properties properties) {
    JobLease lease =
        new JobLease(
            UUID.fromString(properties.getProperty("jobRequest")),
            properties.getProperty("owner"),
            Long.parseLong(properties.getProperty("epoch")));
    return new JobAssignment(
        properties.getProperty("job"),
        UUID.fromString(properties.getProperty("subject")),
        OrganisationId.of(properties.getProperty("organisation")),
        lease,
        Integer.parseInt(properties.getProperty("attempt")));
  }

  Properties properties() {
    Properties properties = new Properties();
    properties.setProperty("job", job);
    properties.setProperty("subject", subject.toString());
    properties.setProperty("organisation", organisationId.toString());
    properties.setProperty("jobRequest", lease.jobRequestId().toString());
    properties.setProperty("owner", lease.owner());
    properties.setProperty("epoch", Long.toString(lease.epoch()));
    properties.setProperty("attempt", Integer.toString(attempt));
    return properties;
  }
}
