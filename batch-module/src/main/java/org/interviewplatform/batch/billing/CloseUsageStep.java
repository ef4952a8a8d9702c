package org.interviewplatform.batch.billing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.interviewplatform.batch.job.JobRun;
import org.interviewplatform.batch.job.JobStep;
import org.interviewplatform.billing.UsageClosing;

/** Closes the months of an organisation that are over; the subject is the organisation. */
@Named
@Dependent
public class CloseUsageStep extends JobStep {
  @Inject UsageClosing closing;

  @Override
  protected void work(JobRun run) {
    run.write(closing::close);
  }
}
