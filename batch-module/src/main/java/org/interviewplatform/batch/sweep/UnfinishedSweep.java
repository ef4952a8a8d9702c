package org.interviewplatform.batch.sweep;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.ThreadFactory;
import org.interviewplatform.batch.loop.WakeableLoop;
import org.interviewplatform.interview.ReminderSweeper;
import org.interviewplatform.media.UploadSweeper;
import org.interviewplatform.session.SessionSweeper;

/**
 * Every few minutes reminds candidates of what they have not finished, and brings to an end what
 * they never did: uploads and sessions.
 */
@ApplicationScoped
public class UnfinishedSweep {
  private static final Logger LOG = System.getLogger(UnfinishedSweep.class.getName());
  private static final Duration INTERVAL = Duration.ofMinutes(10);
  private static final Duration STOP_PATIENCE = Duration.ofSeconds(2);

  @Inject UploadSweeper uploads;
  @Inject SessionSweeper sessions;
  @Inject ReminderSweeper reminders;

  private final WakeableLoop loop = new WakeableLoop("unfinished-sweep", INTERVAL, this::sweep);

  /** Begins to sweep. */
  public void start(ThreadFactory threads) {
    loop.start(threads);
  }

  /** Ends with the present round. */
  public void stop() {
    loop.stop(STOP_PATIENCE);
  }

  private boolean sweep() {
    int ended = sessions.sweep();
    int swept = uploads.sweep();
    int reminded = reminders.sweep();
    if (ended + swept + reminded > 0) {
      LOG.log(
          Level.INFO,
          "Ended {0} sessions and {1} uploads that were never finished, reminded {2} people",
          ended,
          swept,
          reminded);
    }
    return ended + swept + reminded > 0;
  }
}
