package org.interviewplatform.batch.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import org.interviewplatform.platform.error.DomainException;
import org.interviewplatform.platform.job.JobError;
import org.interviewplatform.platform.job.JobLease;
import org.interviewplatform.platform.job.JobStatus;
import org.interviewplatform.platform.security.SecurityError;
import org.junit.jupiter.api.Test;

class JobRunnerTest {
  private final RunnerFixture fixture = new RunnerFixture();
  private final FakeQueue queue = fixture.queue;
  private final FakeLauncher launcher = fixture.launcher;

  @Test
  void aRequestBecomesAnExecutionThatKnowsItsLease() {
    UUID id = queue.add(RunnerFixture.JOB);
    fixture.runner.claim();

    JobAssignment assignment = launcher.last();
    assertThat(assignment.subject()).isEqualTo(queue.get(id).subject());
    assertThat(assignment.organisationId()).isEqualTo(queue.get(id).organisationId());
    assertThat(assignment.lease().epoch()).isEqualTo(queue.get(id).epoch());
    assertThat(assignment.attempt()).isEqualTo(1);
  }

  @Test
  void noMoreAreClaimedThanMayRunAtOnce() {
    for (int i = 0; i < 5; i++) {
      queue.add(RunnerFixture.JOB);
    }
    fixture.runner.claim();
    fixture.runner.claim();
    assertThat(launcher.executions).hasSize(2);

    fixture.settlement.ended(launcher.last().lease(), false);
    fixture.runner.claim();
    assertThat(launcher.executions).hasSize(3);
  }

  @Test
  void anExecutionThatEndsWellSucceeds() {
    UUID id = started();
    ends();

    assertThat(queue.get(id).status()).isEqualTo(JobStatus.SUCCEEDED);
    assertThat(fixture.running.isEmpty()).isTrue();
  }

  @Test
  void aFailureIsTriedAgainAfterGrowingDelays() {
    UUID id = started();
    fails(new IllegalStateException("broken"));

    assertThat(queue.get(id).status()).isEqualTo(JobStatus.QUEUED);
    assertThat(queue.delays.get(id)).isEqualTo(Duration.ofSeconds(2));
    fixture.runner.claim();
    fails(new IllegalStateException("broken"));
    assertThat(queue.delays.get(id)).isEqualTo(Duration.ofSeconds(4));
  }

  @Test
  void theLastFailureIsToldToTheFeatureInItsOrganisation() {
    UUID id = started();
    fails(new IllegalStateException("broken"));
    fixture.runner.claim();
    fails(new IllegalStateException("broken"));
    fixture.runner.claim();
    fails(new IllegalStateException("broken"));

    assertThat(queue.get(id).status()).isEqualTo(JobStatus.DEAD);
    assertThat(fixture.dead).hasSize(1);
    assertThat(fixture.dead.get(0).subject()).isEqualTo(queue.get(id).subject());
    assertThat(fixture.dead.get(0).failure().text()).doesNotContain("broken");
    assertThat(queue.get(id).failure().orElseThrow().text()).contains("broken");
    assertThat(fixture.dead.get(0).organisation()).isEqualTo(queue.get(id).organisationId());
  }

  @Test
  void whatNoAttemptCanHelpIsGivenUpAtOnce() {
    UUID id = started();
    fails(new DomainException(SecurityError.FORBIDDEN, "Never."));

    assertThat(queue.get(id).status()).isEqualTo(JobStatus.DEAD);
    assertThat(queue.get(id).failure().orElseThrow().code()).isEqualTo("security.forbidden");
  }

  @Test
  void aLostLeaseLeavesTheRequestAlone() {
    UUID id = started();
    fails(new DomainException(JobError.LEASE_LOST, "Another runner took over."));

    assertThat(queue.get(id).status()).isEqualTo(JobStatus.RUNNING);
    assertThat(fixture.dead).isEmpty();
  }

  @Test
  void aJobThatCannotBeStartedIsTriedAgain() {
    launcher.refusing = true;
    UUID id = queue.add(RunnerFixture.JOB);
    fixture.runner.claim();

    assertThat(queue.get(id).status()).isEqualTo(JobStatus.QUEUED);
    assertThat(fixture.running.isEmpty()).isTrue();
  }

  @Test
  void aJobTakenOverElsewhereIsStoppedHere() {
    UUID id = started();
    queue.takeOverExpired("other", 1, Duration.ZERO);
    queue.expire(id);
    queue.takeOverExpired("other", 1, Duration.ZERO);
    fixture.keeper.keep();

    assertThat(launcher.stopped).containsExactly(1L);
    assertThat(fixture.running.isEmpty()).isTrue();
  }

  @Test
  void aJobThatTakesTooLongIsStoppedAndTriedAgain() {
    fixture.timeout = Duration.ZERO;
    UUID id = started();
    fixture.keeper.keep();

    assertThat(launcher.stopped).containsExactly(1L);
    assertThat(queue.get(id).failure().orElseThrow().code()).isEqualTo("job.timed-out");
    assertThat(queue.get(id).status()).isEqualTo(JobStatus.QUEUED);
  }

  @Test
  void anExecutionThatEndedWithoutAWordIsNoticed() {
    UUID id = started();
    launcher.ended.add(1L);
    fixture.keeper.keep();

    assertThat(queue.get(id).status()).isEqualTo(JobStatus.QUEUED);
    assertThat(fixture.running.isEmpty()).isTrue();
  }

  @Test
  void anExpiredLeaseIsRevivedAndItsAttemptCounts() {
    UUID id = started();
    JobLease old = launcher.last().lease();
    queue.expire(id);

    assertThat(fixture.sweeper.sweep()).isTrue();
    assertThat(queue.get(id).status()).isEqualTo(JobStatus.QUEUED);
    assertThat(queue.succeed(old)).isFalse();
    fixture.running.remove(old);
    fixture.runner.claim();
    assertThat(launcher.last().attempt()).isEqualTo(2);
    assertThat(launcher.last().lease().epoch()).isGreaterThan(old.epoch());
  }

  @Test
  void aRequestThatKillsEveryRunnerIsGivenUp() {
    UUID id = queue.add(RunnerFixture.JOB);
    for (int attempt = 1; attempt <= 3; attempt++) {
      fixture.runner.claim();
      fixture.running.remove(launcher.last().lease());
      queue.expire(id);
      fixture.sweeper.sweep();
    }

    assertThat(queue.get(id).status()).isEqualTo(JobStatus.DEAD);
    assertThat(fixture.dead).hasSize(1);
  }

  @Test
  void aStoppingNodeHandsItsJobsBackUntouched() {
    UUID id = started();
    fixture.keeper.handBack();

    assertThat(queue.get(id).status()).isEqualTo(JobStatus.QUEUED);
    assertThat(queue.get(id).attempts()).isZero();
    assertThat(launcher.stopped).containsExactly(1L);
  }

  private UUID started() {
    UUID id = queue.add(RunnerFixture.JOB);
    fixture.runner.claim();
    return id;
  }

  private void ends() {
    fixture.settlement.ended(launcher.last().lease(), false);
  }

  private void fails(Throwable thrown) {
    fixture.running.threw(launcher.last().lease(), thrown);
    ends();
  }
}
