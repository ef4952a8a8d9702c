package org.interviewplatform.batch.billing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.ThreadFactory;
import org.interviewplatform.batch.job.JobCatalog;
import org.interviewplatform.batch.job.RoundRequests;
import org.interviewplatform.batch.loop.WakeableLoop;
import org.interviewplatform.billing.SubscriptionDesk;
import org.interviewplatform.billing.UsageClosing;
import org.interviewplatform.platform.config.ConfigKey;
import org.interviewplatform.platform.config.Settings;
import org.jspecify.annotations.Nullable;

/** Asks, for every organisation, for what is due by the calendar. */
@ApplicationScoped
public class BillingRounds {
  static final ConfigKey<Duration> RECONCILIATION =
      ConfigKey.of(
          "interview-platform.billing.reconciliation",
          Duration.class,
          "P1D",
          "How often subscriptions are compared with the payment provider's, should its news not"
              + " have come; at least a second.");

  private static final Duration MOST = Duration.ofMinutes(10);
  private static final Duration LEAST = Duration.ofSeconds(1);
  private static final Duration STOP_PATIENCE = Duration.ofSeconds(2);

  @Inject UsageClosing closing;
  @Inject SubscriptionDesk desk;
  @Inject RoundRequests requests;
  @Inject Settings settings;
  @Inject Clock clock;

  private volatile @Nullable WakeableLoop loop;

  /** Begins to ask. */
  public void start(ThreadFactory threads) {
    Duration wanted = reconciliation();
    Duration interval = wanted.compareTo(MOST) < 0 ? wanted : MOST;
    WakeableLoop started = new WakeableLoop("billing-rounds", interval, this::round);
    loop = started;
    started.start(threads);
  }

  /** Ends with the present round. */
  public void stop() {
    WakeableLoop running = loop;
    if (running != null) {
      running.stop(STOP_PATIENCE);
    }
  }

  private Duration reconciliation() {
    Duration wanted = settings.get(RECONCILIATION);
    return wanted.compareTo(LEAST) < 0 ? LEAST : wanted;
  }

  private boolean round() {
    requests.ask(JobCatalog.CLOSE_USAGE, closing.organisations(), "before " + closing.current());
    long number = clock.millis() / reconciliation().toMillis();
    requests.ask(JobCatalog.SYNC_SUBSCRIPTION, desk.organisationsThatPay(), "number " + number);
    return false;
  }
}
