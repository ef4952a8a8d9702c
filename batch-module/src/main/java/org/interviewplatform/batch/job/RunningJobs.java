package org.interviewplatform.batch.job;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.interviewplatform.platform.job.JobLease;

/** The jobs this node is working on. */
@ApplicationScoped
public class RunningJobs {
  private final ConcurrentHashMap<JobLease, RunningJob> jobs = new ConcurrentHashMap<>();

  void add(RunningJob job) {
    jobs.put(job.lease(), job);
  }

  /** Takes it off the list; only the first who asks gets it. */
  Optional<RunningJob> remove(JobLease lease) {
    return Optional.ofNullable(jobs.remove(lease));
  }

  /** A step threw this; the runner will ask for it when the execution has ended. */
  void threw(JobLease lease, Throwable thrown) {
    Optional.ofNullable(jobs.get(lease)).ifPresent(job -> job.threw(thrown));
  }

  Collection<RunningJob> all() {
    return List.copyOf(jobs.values());
  }

  int count(String job) {
    return (int) jobs.values().stream().filter(running -> running.isOf(job)).count();
  }

  boolean isEmpty() {
    return jobs.isEmpty();
  }
}
