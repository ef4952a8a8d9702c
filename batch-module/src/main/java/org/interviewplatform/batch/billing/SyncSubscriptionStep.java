package org.interviewplatform.batch.billing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.interviewplatform.batch.job.JobRun;
import org.interviewplatform.batch.job.JobStep;
import org.interviewplatform.billing.SubscriptionSync;

/** Copies a subscription from the payment provider; the subject is the organisation. */
@Named
@Dependent
public class SyncSubscriptionStep extends JobStep {
  @Inject SubscriptionSync sync;

  @Override
  protected void work(JobRun run) {
    sync.run(run::write);
  }
}
