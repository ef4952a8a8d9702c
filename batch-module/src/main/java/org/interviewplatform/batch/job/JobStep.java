package org.interviewplatform.batch.job;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.runtime.context.JobContext;
import jakarta.inject.Inject;
import org.interviewplatform.platform.job.FencedWork;
import org.interviewplatform.platform.job.JobQueue;
import org.interviewplatform.platform.tenant.Tenant;
import org.jspecify.annotations.Nullable;

/**
 * One step of a job: a {@code @Named @Dependent} bean that a job's XML refers to.
 *
 * <p>Steps are idempotent, because a job may be run again from its beginning at any time. They read
 * what is to be done, return quietly if there is nothing any more, work, and write what came of it
 * inside {@link JobRun#write}. An exception fails the attempt; its error category decides whether
 * there is another one.
 */
public abstract class JobStep extends AbstractBatchlet {
  @Inject JobContext context;
  @Inject JobQueue queue;
  @Inject FencedWork fence;
  @Inject RunningJobs running;

  private volatile @Nullable JobRun run;

  /**
   * Does the work; the tenant has been entered and no transaction is active.
   *
   * @param run what to work on, under which lease
   */
  protected abstract void work(JobRun run) throws Exception;

  @Override
  public final String process() throws Exception {
    JobAssignment assignment = JobAssignment.of(context.getProperties());
    JobRun begun = new JobRun(assignment, queue, fence);
    run = begun;
    try {
      Tenant.call(
          assignment.organisationId(),
          () -> {
            work(begun);
            return Boolean.TRUE;
          });
      return "COMPLETED";
    } catch (Exception | Error e) {
      running.threw(assignment.lease(), e);
      throw e;
    }
  }

  @Override
  public final void stop() {
    JobRun stopped = run;
    if (stopped != null) {
      stopped.stop();
    }
  }
}
