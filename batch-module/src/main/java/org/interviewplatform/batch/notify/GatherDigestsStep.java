package org.interviewplatform.batch.notify;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.interviewplatform.batch.job.JobRun;
import org.interviewplatform.batch.job.JobStep;
import org.interviewplatform.notification.Digests;

/** Gathers news that is due into digests; the subject is the organisation. */
@Named
@Dependent
public class GatherDigestsStep extends JobStep {
  @Inject Digests digests;
  @Inject DigestMail words;

  @Override
  protected void work(JobRun run) {
    run.write(() -> digests.gather(words));
  }
}
