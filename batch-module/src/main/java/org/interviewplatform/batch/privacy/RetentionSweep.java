package org.interviewplatform.batch.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.ThreadFactory;
import org.interviewplatform.batch.loop.WakeableLoop;
import org.interviewplatform.privacy.RetentionSweeper;

/** Looks every hour for candidates whose time is over. */
@ApplicationScoped
public class RetentionSweep {
  private static final Logger LOG = System.getLogger(RetentionSweep.class.getName());
  private static final Duration INTERVAL = Duration.ofHours(1);
  private static final Duration STOP_PATIENCE = Duration.ofSeconds(2);

  @Inject RetentionSweeper sweeper;

  private final WakeableLoop loop = new WakeableLoop("retention-sweep", INTERVAL, this::sweep);

  /** Begins to look. */
  public void start(ThreadFactory threads) {
    loop.start(threads);
  }

  /** Ends with the present round. */
  public void stop() {
    loop.stop(STOP_PATIENCE);
  }

  private boolean sweep() {
    int asked = sweeper.sweep();
    if (asked > 0) {
      LOG.log(Level.INFO, "{0} candidates are erased because their time is over", asked);
    }
    return asked > 0;
  }
}
