package org.interviewplatform.batch.job;

import jakarta.batch.api.listener.AbstractJobListener;
import jakarta.batch.runtime.BatchStatus;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.Set;

/** Told by the batch runtime when a job ends; every job's XML names it. */
@Named("jobOutcome")
@Dependent
public class JobOutcome extends AbstractJobListener {
  private static final Set<BatchStatus> STOPPED =
      EnumSet.of(BatchStatus.STOPPING, BatchStatus.STOPPED);

  @Inject JobContext context;
  @Inject JobSettlement settlement;
  @Inject JobRunner runner;

  @Override
  public void afterJob() {
    JobAssignment assignment = JobAssignment.of(context.getProperties());
    settlement.ended(assignment.lease(), STOPPED.contains(context.getBatchStatus()));
    runner.wake();
  }
}
