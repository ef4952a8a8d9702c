package org.interviewplatform.batch.job;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/** A batch runtime that runs nothing; tests say how executions end. */
final class FakeLauncher implements JobLauncher {
  final Map<Long, JobAssignment> executions = new LinkedHashMap<>();
  final List<Long> stopped = new ArrayList<>();
  final List<Long> ended = new ArrayList<>();
  boolean refusing;

  @Override
  public long start(String job, Properties parameters) {
    if (refusing) {
      throw new IllegalStateException("the batch repository is away");
    }
    long id = executions.size() + 1L;
    executions.put(id, JobAssignment.of(parameters));
    return id;
  }

  @Override
  public void stop(long executionId) {
    stopped.add(executionId);
  }

  @Override
  public boolean hasEnded(long executionId) {
    return ended.contains(executionId);
  }

  JobAssignment last() {
    JobAssignment assignment = executions.get((long) executions.size());
    if (assignment == null) {
      throw new IllegalStateException("nothing was started");
    }
    return assignment;
  }
}
