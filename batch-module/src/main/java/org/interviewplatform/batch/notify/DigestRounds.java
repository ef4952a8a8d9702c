package org.interviewplatform.batch.notify;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.concurrent.ThreadFactory;
import org.interviewplatform.batch.loop.WakeableLoop;
import org.interviewplatform.notification.Digests;
import org.interviewplatform.platform.job.JobRequests;
import org.interviewplatform.platform.tenant.OrganisationId;
import org.interviewplatform.platform.tenant.Tenant;
import org.jspecify.annotations.Nullable;

/**
 * Asks for digests where news has waited long enough. All nodes ask; a request has the name of its
 * minute and so is there once.
 */
@ApplicationScoped
public class DigestRounds {
  private static final Duration INTERVAL = Duration.ofMinutes(1);
  private static final Duration STOP_PATIENCE = Duration.ofSeconds(2);

  @Inject Digests digests;
  @Inject JobRequests jobs;
  @Inject Clock clock;

  private volatile @Nullable WakeableLoop loop;

  /** Begins to ask. */
  public void start(ThreadFactory threads) {
    WakeableLoop started = new WakeableLoop("digest-rounds", INTERVAL, this::round);
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

  boolean round() {
    String minute = Digests.JOB + " " + clock.instant().truncatedTo(ChronoUnit.MINUTES);
    UUID round = UUID.nameUUIDFromBytes(minute.getBytes(StandardCharsets.UTF_8));
    digests.organisations().forEach(organisation -> request(organisation, round));
    return false;
  }

  private void request(OrganisationId organisation, UUID round) {
    Tenant.in(
        organisation,
        () -> {
          jobs.request(Digests.JOB, organisation.value(), round);
        });
  }
}
