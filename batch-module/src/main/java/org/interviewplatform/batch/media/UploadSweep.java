package org.interviewplatform.batch.media;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.ThreadFactory;
import org.interviewplatform.batch.loop.WakeableLoop;
import org.interviewplatform.media.UploadSweeper;
import org.jspecify.annotations.Nullable;

/** Sweeps uploads that were never finished, every few minutes. */
@ApplicationScoped
public class UploadSweep {
  private static final Logger LOG = System.getLogger(UploadSweep.class.getName());
  private static final Duration INTERVAL = Duration.ofMinutes(10);
  private static final Duration STOP_PATIENCE = Duration.ofSeconds(2);

  @Inject UploadSweeper sweeper;

  private volatile @Nullable WakeableLoop loop;

  /** Begins to sweep. */
  public void start(ThreadFactory threads) {
    WakeableLoop started = new WakeableLoop("upload-sweep", INTERVAL, this::sweep);
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

  private boolean sweep() {
    int swept = sweeper.sweep();
    if (swept > 0) {
      LOG.log(Level.INFO, "Gave up {0} uploads that were never finished", swept);
    }
    return swept > 0;
  }
}
