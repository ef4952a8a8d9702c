package org.interviewplatform.batch.billing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.concurrent.ThreadFactory;
import org.interviewplatform.batch.job.JobCatalog;
import org.interviewplatform.batch.job.RoundRequests;
import org.interviewplatform.batch.loop.WakeableLoop;
import org.interviewplatform.billing.SubscriptionDesk;
import org.interviewplatform.billing.UsageClosing;

/** Asks, for every organisation, for what is due by the calendar. */
@ApplicationScoped
public class BillingRounds {
  private static final Duration INTERVAL = Duration.ofMinutes(10);
  private static final Duration STOP_PATIENCE = Duration.ofSeconds(2);

  @Inject UsageClosing closing;
  @Inject SubscriptionDesk desk;
  @Inject RoundRequests requests;
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

  private boolean round() {
    requests.ask(JobCatalog.CLOSE_USAGE, closing.organisations(), "before " + closing.current());
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    requests.ask(JobCatalog.SYNC_SUBSCRIPTION, desk.organisationsThatPay(), "of " + today);
    return false;
  }
}
