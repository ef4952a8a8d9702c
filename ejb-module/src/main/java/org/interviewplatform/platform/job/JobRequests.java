package org.interviewplatform.platform.job;

import java.util.List;
import java.util.UUID;

/** Asking for work, within the tenant and the current transaction. */
public interface JobRequests {
  /**
   * Asks once: a second request for the same job, subject and event changes nothing.
   *
   * @return whether this was the first
   */
  boolean request(String job, UUID subject, UUID eventId);

  /** Everything asked about a subject, newest first. */
  List<JobRequest> about(UUID subject);
}
