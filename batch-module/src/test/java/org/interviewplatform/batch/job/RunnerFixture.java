package org.interviewplatform.batch.job;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.interviewplatform.platform.config.Settings;
import org.interviewplatform.platform.job.JobFailure;
import org.interviewplatform.platform.tenant.OrganisationId;
import org.interviewplatform.platform.tenant.Tenant;

/** A runner over fakes, with one job of three attempts and two at once. */
final class RunnerFixture {
  static final String JOB = "test-job";

  final FakeQueue queue = new FakeQueue();
  final FakeLauncher launcher = new FakeLauncher();
  final RunningJobs running = new RunningJobs();
  final JobSettlement settlement = new JobSettlement();
  final JobKeeper keeper = new JobKeeper();
  final JobSweeper sweeper = new JobSweeper();
  final JobRunner runner = new JobRunner();
  final List<Dead> dead = new ArrayList<>();
  Duration timeout = Duration.ofHours(1);

  record Dead(UUID subject, JobFailure failure, OrganisationId organisation) {}

  RunnerFixture() {
    JobConfig config = new JobConfig();
    config.settings =
        Settings.of(
            Map.of(
                "interview-platform.jobs.heartbeat", "PT0S",
                "interview-platform.jobs.stop-patience", "PT0S"));
    NodeName node = new NodeName();
    JobCatalog catalog = new OneJob();
    settlement.running = running;
    settlement.catalog = catalog;
    settlement.queue = queue;
    settlement.fence = (lease, work) -> work.run();
    keeper.running = running;
    keeper.catalog = catalog;
    keeper.config = config;
    keeper.queue = queue;
    keeper.launcher = launcher;
    keeper.settlement = settlement;
    sweeper.config = config;
    sweeper.queue = queue;
    sweeper.settlement = settlement;
    sweeper.node = node;
    sweeper.clock = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
    runner.running = running;
    runner.catalog = catalog;
    runner.config = config;
    runner.queue = queue;
    runner.launcher = launcher;
    runner.settlement = settlement;
    runner.keeper = keeper;
    runner.sweeper = sweeper;
    runner.node = node;
  }

  private final class OneJob extends JobCatalog {
    @Override
    Collection<JobDefinition> all() {
      return List.of(
          new JobDefinition(
              JOB,
              3,
              Duration.ofSeconds(2),
              2,
              timeout,
              (subject, failure) -> dead.add(new Dead(subject, failure, Tenant.current()))));
    }
  }
}
