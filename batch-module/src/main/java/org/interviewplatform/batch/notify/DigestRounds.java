package org.interviewplatform.batch.notify;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.ThreadFactory;
import org.interviewplatform.batch.job.RoundRequests;
import org.interviewplatform.batch.loop.WakeableLoop;
import org.interviewplatform.notification.Digests;

/** Asks every minute for digests where news has waited long enough. */
@ApplicationScoped
public class DigestRounds {
  private static final Duration INTERVAL = Duration.ofMinutes(1);
  private static final Duration STOP_PATIENCE = Duration.ofSeconds(2);

  @Inject Digests digests;
  @Inject RoundRequests requests;
  @Inject Clock clock;

  private final WakeableLoop loop = new WakeableLoop("digest-rounds", INTERVAL, this::round);

  /** Begins to ask. */
  public void start(ThreadFactory threads) {
    loop.start(threads);
  }

  /** Ends with the present round. */
  public void stop() {
    loop.stop(STOP_PATIENCE);
  }

  private boolean round() {
    requests.ask(
        Digests.JOB,
        digests.organisations(),
        clock.instant().truncatedTo(ChronoUnit.MINUTES).toString());
    return false;
  }
}
