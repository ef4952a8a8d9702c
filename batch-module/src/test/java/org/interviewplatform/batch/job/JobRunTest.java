package org.interviewplatform.batch.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.interviewplatform.platform.job.JobLease;
import org.interviewplatform.platform.tenant.OrganisationId;
import org.junit.jupiter.api.Test;

class JobRunTest {
  private final JobLease lease = new JobLease(UUID.randomUUID(), "node", 3);
  private final JobAssignment assignment =
      new JobAssignment("job", UUID.randomUUID(), OrganisationId.create(), lease, 2);
  private final List<JobLease> fenced = new ArrayList<>();
  private final JobRun run =
      new JobRun(
          assignment,
          new FakeQueue(),
          (held, work) -> {
            fenced.add(held);
            work.run();
          });

  @Test
  void anAssignmentSurvivesItsWayThroughTheBatchRuntime() {
    assertThat(JobAssignment.of(assignment.properties())).isEqualTo(assignment);
  }

  @Test
  void writesAreFencedByTheLease() {
    List<String> written = new ArrayList<>();
    run.write(() -> written.add("result"));

    assertThat(written).containsExactly("result");
    assertThat(fenced).containsExactly(lease);
  }

  @Test
  void stoppingCallsWhatWasRegisteredBeforeAndAfter() {
    List<String> called = new ArrayList<>();
    run.onStop(() -> called.add("before"));
    run.stop();
    run.onStop(() -> called.add("after"));

    assertThat(run.isStopping()).isTrue();
    assertThat(called).containsExactly("before", "after");
  }
}
