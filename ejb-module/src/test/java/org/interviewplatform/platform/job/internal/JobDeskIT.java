package org.interviewplatform.platform.job.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.interviewplatform.platform.job.JobFailure;
import org.interviewplatform.platform.job.JobLease;
import org.interviewplatform.platform.job.JobRequest;
import org.interviewplatform.platform.job.JobRequested;
import org.interviewplatform.platform.job.JobRevived;
import org.interviewplatform.platform.job.JobStatus;
import org.interviewplatform.platform.paging.Position;
import org.interviewplatform.platform.tenant.OrganisationId;
import org.interviewplatform.platform.testing.CollectedEvents;
import org.interviewplatform.platform.testing.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JobDeskIT {
  private static final TestDatabase DATABASE = TestDatabase.get();

  private final OrganisationId organisation = OrganisationId.create();
  private final String job = "job-" + UUID.randomUUID();
  private final UUID subject = UUID.randomUUID();
  private final CollectedEvents<JobRevived> revived = new CollectedEvents<>();
  private final CollectedEvents<JobRequested> requested = new CollectedEvents<>();
  private final PostgresJobHistory history = new PostgresJobHistory();
  private final PostgresJobRequests requests = new PostgresJobRequests();
  private final PostgresJobQueue queue = new PostgresJobQueue();

  @BeforeEach
  void wire() {
    history.entityManager = DATABASE.entityManager();
    history.requested = requested;
    history.revived = revived;
    requests.entityManager = DATABASE.entityManager();
    requests.requested = new CollectedEvents<>();
    queue.relay = DATABASE.relay();
  }

  @Test
  void whatWasGivenUpIsTriedAgainFromTheFirstAttempt() {
    JobRequest dead = dead();

    assertThat(ours(() -> history.revive(dead.id()))).isTrue();

    assertThat(list(Optional.of(JobStatus.QUEUED)))
        .singleElement()
        .satisfies(again -> assertThat(again.attempts()).isZero());
    assertThat(revived.fired()).containsExactly(new JobRevived(job, subject));
    assertThat(requested.fired()).containsExactly(new JobRequested(job));
    assertThat(queue.claim(job, "b", 1, Duration.ofMinutes(1))).hasSize(1);
  }

  @Test
  void whatRunsIsNotTriedAgain() {
    request();
    JobRequest running = queue.claim(job, "a", 1, Duration.ofMinutes(1)).get(0);

    assertThat(ours(() -> history.revive(running.id()))).isFalse();
    assertThat(revived.fired()).isEmpty();
  }

  @Test
  void anotherOrganisationNeitherSeesNorRevivesIt() {
    JobRequest dead = dead();
    OrganisationId other = OrganisationId.create();

    assertThat(DATABASE.in(other, () -> history.newest(Optional.empty(), Optional.empty(), 10)))
        .isEmpty();
    assertThat(DATABASE.in(other, () -> history.revive(dead.id()))).isFalse();
    assertThat(list(Optional.of(JobStatus.DEAD))).hasSize(1);
  }

  @Test
  void theListGoesOnWhereItStopped() {
    for (int i = 0; i < 5; i++) {
      request();
    }
    List<JobRequest> all = list(Optional.empty());
    JobRequest second = all.get(1);

    List<JobRequest> rest =
        ours(
            () ->
                history.newest(
                    Optional.empty(),
                    Optional.of(new Position(second.createdAt(), second.id())),
                    10));

    assertThat(rest).isEqualTo(all.subList(2, 5));
  }

  private JobRequest dead() {
    request();
    JobRequest running = queue.claim(job, "a", 1, Duration.ofMinutes(1)).get(0);
    JobLease lease = running.lease("a");
    queue.bury(lease, new JobFailure("test.failed", "It failed."));
    return running;
  }

  private void request() {
    ours(() -> requests.request(job, subject, UUID.randomUUID()));
  }

  private List<JobRequest> list(Optional<JobStatus> status) {
    return ours(() -> history.newest(status, Optional.empty(), 10));
  }

  private <T> T ours(Supplier<T> work) {
    return DATABASE.in(organisation, work);
  }
}
