package org.interviewplatform.batch.billing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadFactory;
import org.interviewplatform.batch.job.JobCatalog;
import org.interviewplatform.batch.loop.WakeableLoop;
import org.interviewplatform.billing.SubscriptionDesk;
import org.interviewplatform.billing.UsageClosing;
import org.interviewplatform.platform.job.JobRequests;
import org.interviewplatform.platform.tenant.OrganisationId;
import org.interviewplatform.platform.tenant.Tenant;

/**
 * Asks, for every organisation, for what is due by the calendar. All nodes ask; a request has the
 * name of its month or day and so is there once.
 */
@ApplicationScoped
public class BillingRounds {
  private static final Duration INTERVAL = Duration.ofMinutes(10);
  private static final Duration STOP_PATIENCE = Duration.ofSeconds(2);

  @Inject UsageClosing closing;
  @Inject SubscriptionDesk desk;
  @Inject JobRequests jobs;
  @Inject Clock clock;

  private final WakeableLoop loop = new WakeableLoop("billing-rounds", INTERVAL, this::round);

  /** Begins to ask. */
  public void start(ThreadFactory threads) {
    loop.start(threads);
  }

  /** Ends with the present round. */
  public void stop() {
    loop.stop(STOP_PATIENCE);
  }

  boolean round() {
    request(JobCatalog.CLOSE_USAGE, closing.organisations(), "before " + closing.current());
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    request(JobCatalog.SYNC_SUBSCRIPTION, desk.organisationsThatPay(), "of " + today);
    return false;
  }

  private void request(String job, List<OrganisationId> organisations, String time) {
    UUID round = UUID.nameUUIDFromBytes((job + " " + time).getBytes(StandardCharsets.UTF_8));
    organisations.forEach(
        organisation ->
            Tenant.in(
                organisation,
                () -> {
                  jobs.request(job, organisation.value(), round);
                }));
  }
}
