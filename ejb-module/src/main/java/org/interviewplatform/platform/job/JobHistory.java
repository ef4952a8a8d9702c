package org.interviewplatform.platform.job;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.interviewplatform.platform.paging.Position;

/** The jobs of the current organisation, for people who look after them. */
public interface JobHistory {
  /** Up to so many, newest first, behind the position. */
  List<JobRequest> newest(Optional<JobStatus> status, Optional<Position> after, int limit);

  /**
   * Queues a dead request again, from its first attempt; {@link JobRevived} is told within the
   * transaction.
   *
   * @return whether there was such a dead request
   */
  boolean revive(UUID id);
}
