package org.interviewplatform.batch.job;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.interviewplatform.platform.job.JobBacklog;
import org.interviewplatform.platform.job.JobFailure;
import org.interviewplatform.platform.job.JobLease;
import org.interviewplatform.platform.job.JobQueue;
import org.interviewplatform.platform.job.JobRequest;
import org.interviewplatform.platform.job.JobStatus;
import org.interviewplatform.platform.tenant.OrganisationId;

/** A queue in memory where everything is due at once and leases expire when told to. */
public final class FakeQueue implements JobQueue {
  final Map<UUID, JobRequest> requests = new LinkedHashMap<>();
  final Map<UUID, Duration> delays = new LinkedHashMap<>();
  public boolean away;
  private final Map<UUID, String> owners = new LinkedHashMap<>();
  private final List<UUID> expired = new ArrayList<>();

  UUID add(String job) {
    UUID id = UUID.randomUUID();
    requests.put(
        id,
        new JobRequest(
            id,
            OrganisationId.create(),
            job,
            UUID.randomUUID(),
            JobStatus.QUEUED,
            0,
            0,
            0,
            Optional.empty(),
            Optional.empty(),
            Instant.EPOCH));
    return id;
  }

  JobRequest get(UUID id) {
    JobRequest found = requests.get(id);
    if (found == null) {
      throw new IllegalArgumentException("no request " + id);
    }
    return found;
  }

  /** The runner of this request is believed dead from now on. */
  void expire(UUID id) {
    expired.add(id);
  }

  @Override
  public List<JobRequest> claim(String job, String owner, int limit, Duration lease) {
    return requests.values().stream()
        .filter(request -> request.job().equals(job) && request.status() == JobStatus.QUEUED)
        .limit(limit)
        .toList()
        .stream()
        .map(request -> own(request, owner, request.attempts() + 1))
        .toList();
  }

  @Override
  public List<JobRequest> takeOverExpired(String owner, int limit, Duration lease) {
    List<JobRequest> taken =
        expired.stream().map(this::get).map(late -> own(late, owner, late.attempts())).toList();
    expired.clear();
    return taken;
  }

  private JobRequest own(JobRequest request, String owner, int attempts) {
    owners.put(request.id(), owner);
    return put(request, JobStatus.RUNNING, attempts, request.epoch() + 1, Optional.empty());
  }

  private JobRequest put(
      JobRequest before, JobStatus status, int attempts, long epoch, Optional<JobFailure> failure) {
    JobRequest after =
        new JobRequest(
            before.id(),
            before.organisationId(),
            before.job(),
            before.subject(),
            status,
            attempts,
            epoch,
            0,
            Optional.empty(),
            failure,
            before.createdAt());
    requests.put(after.id(), after);
    return after;
  }

  private boolean isHeld(JobLease held) {
    JobRequest request = get(held.jobRequestId());
    return request.status() == JobStatus.RUNNING
        && request.epoch() == held.epoch()
        && held.owner().equals(owners.get(held.jobRequestId()));
  }

  private boolean end(JobLease held, JobStatus status, int fewer, Optional<JobFailure> failure) {
    if (!isHeld(held)) {
      return false;
    }
    JobRequest request = get(held.jobRequestId());
    put(request, status, request.attempts() - fewer, request.epoch(), failure);
    return true;
  }

  @Override
  public boolean heartbeat(JobLease held, Duration lease) {
    return isHeld(held);
  }

  @Override
  public boolean started(JobLease held, long executionId) {
    return isHeld(held);
  }

  @Override
  public boolean progress(JobLease held, int percent, String step) {
    return isHeld(held);
  }

  @Override
  public boolean succeed(JobLease held) {
    return end(held, JobStatus.SUCCEEDED, 0, Optional.empty());
  }

  @Override
  public boolean retryLater(JobLease held, Duration delay, JobFailure failure) {
    delays.put(held.jobRequestId(), delay);
    return end(held, JobStatus.QUEUED, 0, Optional.of(failure));
  }

  @Override
  public boolean bury(JobLease held, JobFailure failure) {
    return end(held, JobStatus.DEAD, 0, Optional.of(failure));
  }

  @Override
  public boolean release(JobLease held) {
    return end(held, JobStatus.QUEUED, 1, Optional.empty());
  }

  @Override
  public boolean revive(UUID jobRequestId) {
    return false;
  }

  @Override
  public List<JobBacklog> backlog() {
    if (away) {
      throw new IllegalStateException("the database is away");
    }
    return List.of();
  }

  @Override
  public int purgeSucceeded(Duration age, int limit) {
    return 0;
  }
}
