package org.interviewplatform.batch.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.interviewplatform.platform.job.JobRequests;
import org.interviewplatform.platform.tenant.OrganisationId;
import org.interviewplatform.platform.tenant.Tenant;

/**
 * Asks for what comes round by the calendar. All nodes ask; a request has the name of its round and
 * so is there once.
 */
@ApplicationScoped
public class RoundRequests {
  @Inject JobRequests jobs;

  /**
   * Asks for a job about each of the organisations.
   *
   * @param round names the month, day or minute
   */
  public void ask(String job, List<OrganisationId> organisations, String round) {
    UUID name = UUID.nameUUIDFromBytes((job + " " + round).getBytes(StandardCharsets.UTF_8));
    organisations.forEach(
        organisation ->
            Tenant.in(
                organisation,
                () -> {
                  jobs.request(job, organisation.value(), name);
                }));
  }
}
