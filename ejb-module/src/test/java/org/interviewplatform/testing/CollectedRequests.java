package org.interviewplatform.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.interviewplatform.platform.job.JobRequest;
import org.interviewplatform.platform.job.JobRequests;

/** Remembers what was asked for, and does nothing about it. */
public final class CollectedRequests implements JobRequests {
  private final List<String> asked = new ArrayList<>();

  /** Job and subject of each request, in this order. */
  public List<String> asked() {
    return asked;
  }

  @Override
  public boolean request(String job, UUID subject, UUID eventId) {
    return asked.add(job + " " + subject);
  }

  @Override
  public List<JobRequest> about(UUID subject) {
    return List.of();
  }
}
