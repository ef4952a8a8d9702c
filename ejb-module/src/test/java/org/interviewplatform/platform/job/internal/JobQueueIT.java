package org.interviewplatform.platform.job.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.interviewplatform.platform.error.DomainException;
import org.interviewplatform.platform.job.JobBacklog;
import org.interviewplatform.platform.job.JobError;
import org.interviewplatform.platform.job.JobFailure;
import org.interviewplatform.platform.job.JobLease;
import org.interviewplatform.platform.job.JobRequest;
import org.interviewplatform.platform.job.JobStatus;
import org.interviewplatform.platform.tenant.OrganisationId;
import org.interviewplatform.platform.testing.CollectedEvents;
import org.interviewplatform.platform.testing.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JobQueueIT {
  private static final TestDatabase DATABASE = TestDatabase.get();
  private static final Duration LEASE = Duration.ofMinutes(1);
  private static final JobFailure FAILURE = new JobFailure("test.failed", "It failed.");

  private final OrganisationId organisation = OrganisationId.create();
  private final String job = "job-" + UUID.randomUUID();
  private final UUID subject = UUID.randomUUID();
  private final PostgresJobRequests requests = new PostgresJobRequests();
  private final PostgresJobQueue queue = new PostgresJobQueue();
  private final LockedFencedWork fence = new LockedFencedWork();

  @BeforeEach
  void wire() {
    requests.entityManager = DATABASE.entityManager();
    requests.requested = new CollectedEvents<>();
    queue.relay = DATABASE.relay();
    fence.entityManager = DATABASE.entityManager();
  }

  @Test
  void theSameEventAsksOnce() {
    UUID event = UUID.randomUUID();

    assertThat(request(event)).isTrue();
    assertThat(request(event)).isFalse();
    assertThat(request(UUID.randomUUID())).isTrue();
    assertThat(about()).hasSize(2);
  }

  @Test
  void aRequestIsClaimedByOneRunnerOnly() {
    request(UUID.randomUUID());

    assertThat(queue.claim(job, "a", 10, LEASE)).hasSize(1);
    assertThat(queue.claim(job, "b", 10, LEASE)).isEmpty();
  }

  @Test
  void anotherOrganisationSeesNoRequest() {
    request(UUID.randomUUID());

    assertThat(DATABASE.in(OrganisationId.create(), () -> requests.about(subject))).isEmpty();
  }

  @Test
  void aFailedAttemptIsDueAgainAfterItsDelay() {
    JobLease lease = claimed("a");

    assertThat(queue.retryLater(lease, Duration.ofHours(1), FAILURE)).isTrue();
    assertThat(queue.claim(job, "a", 10, LEASE)).isEmpty();
    assertThat(about().get(0).failure()).contains(FAILURE);
  }

  @Test
  void everyClaimCountsAsAnAttemptAndHasANewEpoch() {
    JobLease first = claimed("a");
    queue.retryLater(first, Duration.ZERO, FAILURE);

    JobRequest again = queue.claim(job, "a", 1, LEASE).get(0);

    assertThat(again.attempts()).isEqualTo(2);
    assertThat(again.epoch()).isGreaterThan(first.epoch());
  }

  @Test
  void aReleasedRequestHasNotBeenAttempted() {
    queue.release(claimed("a"));

    assertThat(queue.claim(job, "b", 1, LEASE).get(0).attempts()).isEqualTo(1);
  }

  @Test
  void anExpiredLeaseIsTakenOverAndTheSleeperIsFencedOff() {
    request(UUID.randomUUID());
    JobRequest slept = queue.claim(job, "sleeper", 1, Duration.ZERO).get(0);
    JobLease stale = slept.lease("sleeper");

    JobRequest taken = takenOver("other").get(0);

    assertThat(taken.id()).isEqualTo(slept.id());
    assertThat(queue.heartbeat(stale, LEASE)).isFalse();
    assertThat(queue.succeed(stale)).isFalse();
    assertThat(queue.progress(stale, 50, "too late")).isFalse();
    assertThatThrownBy(() -> fenced(stale, () -> request(UUID.randomUUID())))
        .isInstanceOfSatisfying(
            DomainException.class, e -> assertThat(e.code()).isEqualTo(JobError.LEASE_LOST));
    assertThat(about()).hasSize(1);
    assertThat(queue.succeed(taken.lease("other"))).isTrue();
  }

  @Test
  void whileFencedWorkWritesNobodyTakesOverAndTheHeartbeatDoesNotWait() {
    request(UUID.randomUUID());
    JobLease lease = queue.claim(job, "a", 1, Duration.ZERO).get(0).lease("a");

    fenced(
        lease,
        () -> {
          assertThat(takenOver("b")).isEmpty();
          assertThat(queue.heartbeat(lease, LEASE)).isTrue();
        });
  }

  @Test
  void aDeadRequestStaysUntilRevived() {
    JobLease lease = claimed("a");
    queue.bury(lease, FAILURE);

    assertThat(about().get(0).status()).isEqualTo(JobStatus.DEAD);
    assertThat(queue.claim(job, "a", 1, LEASE)).isEmpty();
    assertThat(queue.revive(lease.jobRequestId())).isTrue();
    assertThat(queue.claim(job, "a", 1, LEASE).get(0).attempts()).isEqualTo(1);
  }

  @Test
  void progressIsShownAndSuccessCompletesIt() {
    JobLease lease = claimed("a");

    queue.progress(lease, 40, "transcoding");
    assertThat(about().get(0).progress()).isEqualTo(40);
    assertThat(about().get(0).step()).contains("transcoding");
    queue.succeed(lease);
    assertThat(about().get(0).status()).isEqualTo(JobStatus.SUCCEEDED);
    assertThat(about().get(0).progress()).isEqualTo(100);
  }

  @Test
  void theBacklogCountsWhatWaitsRunsAndIsDead() {
    claimed("a");
    request(UUID.randomUUID());
    request(UUID.randomUUID());

    JobBacklog backlog =
        queue.backlog().stream().filter(found -> found.job().equals(job)).findFirst().orElseThrow();

    assertThat(backlog.waiting()).isEqualTo(2);
    assertThat(backlog.running()).isEqualTo(1);
    assertThat(backlog.dead()).isZero();
  }

  @Test
  void workThatThrowsWritesNothing() {
    JobLease lease = claimed("a");

    assertThatThrownBy(
            () ->
                fenced(
                    lease,
                    () -> {
                      request(UUID.randomUUID());
                      throw new IllegalStateException("half way");
                    }))
        .hasMessage("half way");
    assertThat(about()).hasSize(1);
  }

  private boolean request(UUID event) {
    return DATABASE.in(organisation, () -> requests.request(job, subject, event));
  }

  private List<JobRequest> about() {
    return DATABASE.in(organisation, () -> requests.about(subject));
  }

  private JobLease claimed(String owner) {
    request(UUID.randomUUID());
    return queue.claim(job, owner, 1, LEASE).get(0).lease(owner);
  }

  private List<JobRequest> takenOver(String owner) {
    return queue.takeOverExpired(owner, 100, LEASE).stream()
        .filter(taken -> taken.job().equals(job))
        .toList();
  }

  private void fenced(JobLease lease, Runnable work) {
    DATABASE.in(organisation, () -> fence.run(lease, work));
  }
}
