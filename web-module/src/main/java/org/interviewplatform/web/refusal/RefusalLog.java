package org.interviewplatform.web.refusal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Instant;
import java.util.function.Consumer;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;

/**
 * Writes refusals down. Whoever has very many makes no more than a few lines a minute; how many
 * were left out is told, and the metric counts them all.
 */
@ApplicationScoped
public class RefusalLog {
  private static final Logger LOG = System.getLogger(RefusalLog.class.getName());
  private static final String METRIC = "interview_platform_refusals";

  private final Clock clock;
  private final Consumer<RefusalKind> count;
  private final Consumer<String> lines;
  private final Pace pace = new Pace();

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected RefusalLog() {
    this(null, kind -> {}, line -> {});
  }

  @Inject
  RefusalLog(Clock clock, MetricRegistry metrics) {
    // a warning, since the server shows nothing less on its console
    this(clock, counting(metrics), line -> LOG.log(Level.WARNING, line));
  }

  RefusalLog(Clock clock, Consumer<RefusalKind> count, Consumer<String> lines) {
    this.clock = clock;
    this.count = count;
    this.lines = lines;
  }

  void tell(Refusal refusal) {
    count.accept(refusal.kind());
    Instant now = clock.instant();
    long untold = pace.untold(now);
    if (untold > 0) {
      lines.accept("Refused: untold=" + untold);
    }
    if (pace.admits(refusal.address())) {
      lines.accept(refusal.line());
    }
  }

  private static Consumer<RefusalKind> counting(MetricRegistry metrics) {
    return kind -> metrics.counter(METRIC, new Tag("kind", kind.word())).inc();
  }
}
