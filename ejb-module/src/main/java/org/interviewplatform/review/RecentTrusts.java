package org.interviewplatform.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.interviewplatform.interview.InterviewId;
import org.interviewplatform.platform.tenant.OrganisationId;
import org.interviewplatform.platform.tenant.Tenant;

/**
 * How far a model may be trusted, as it was just measured: one page asks for it more than once. A
 * new rating makes it be measured anew at once, a new level within two seconds.
 */
@ApplicationScoped
public class RecentTrusts {
  private static final Duration RECENT = Duration.ofSeconds(2);
  private static final int MOST = 1_000;

  private final Clock clock;
  private final Map<Asked, Measured> measured = new ConcurrentHashMap<>();

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected RecentTrusts() {
    this(null);
  }

  @Inject
  RecentTrusts(Clock clock) {
    this.clock = clock;
  }

  /** Who sees ratings up to one asks about an interview. */
  private record Asked(OrganisationId organisation, InterviewId interview, long newestRating) {}

  private record Measured(AiTrust trust, Instant at) {}

  /**
   * Measures unless that was done just now.
   *
   * @param newestRating the number of the newest rating the caller sees
   */
  public AiTrust of(InterviewId interview, long newestRating, Supplier<AiTrust> measure) {
    Asked asked = new Asked(Tenant.current(), interview, newestRating);
    Instant now = clock.instant();
    Measured known = measured.get(asked);
    if (known != null && known.at().plus(RECENT).isAfter(now)) {
      return known.trust();
    }
    AiTrust trust = measure.get();
    if (measured.size() >= MOST) {
      measured.clear();
    }
    measured.put(asked, new Measured(trust, now));
    return trust;
  }
}
