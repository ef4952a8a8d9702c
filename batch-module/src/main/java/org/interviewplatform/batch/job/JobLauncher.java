package org.interviewplatform.batch.job;

import java.util.Properties;

/** The batch runtime, as the runner needs it. */
public interface JobLauncher {
  /** Starts a job outside of any transaction and returns its execution. */
  long start(String job, Properties parameters);

  /** Asks an execution to stop; one that has ended is fine. */
  void stop(long executionId);

  /** Whether an execution has ended, however. */
  boolean hasEnded(long executionId);
}
