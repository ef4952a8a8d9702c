package org.interviewplatform.batch.media;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.interviewplatform.batch.job.JobRun;
import org.interviewplatform.batch.job.JobStep;
import org.interviewplatform.media.MediaFacts;
import org.interviewplatform.media.MediaId;
import org.interviewplatform.media.MediaService;
import org.interviewplatform.media.Rendition;
import org.interviewplatform.media.SegmentFlaw;
import org.interviewplatform.platform.error.DomainException;
import org.interviewplatform.platform.job.JobError;
import org.interviewplatform.platform.storage.ObjectKey;

/** The process-media job: the subject is a recording. */
@Named("processMediaStep")
@Dependent
public class ProcessMediaStep extends JobStep {
  private static final Logger LOG = System.getLogger(ProcessMediaStep.class.getName());

  @Inject MediaService media;
  @Inject MediaProcessing processing;

  @Override
  protected void work(JobRun run) {
    MediaId id = new MediaId(run.subject());
    media.toProcess(id).ifPresent(task -> processing.process(task, new Account(id, run)));
  }

  /** Writes what came of it, as long as the lease is held. */
  private final class Account implements MediaOutcome {
    private final MediaId id;
    private final JobRun run;

    Account(MediaId id, JobRun run) {
      this.id = id;
      this.run = run;
    }

    @Override
    public void at(int percent, String step) {
      if (run.isStopping()) {
        throw new DomainException(JobError.LEASE_LOST, "The job was asked to stop.");
      }
      run.progress(percent, step);
    }

    @Override
    public void audioExtracted(MediaFacts facts, ObjectKey audio) {
      run.write(() -> media.audioExtracted(id, facts, audio));
    }

    @Override
    public void flawed(int place, SegmentFlaw flaw) {
      LOG.log(Level.INFO, "File {0} of recording {1}: {2}", place + 1, id.value(), flaw);
      run.write(() -> media.flawed(id, place, flaw));
    }

    @Override
    public void silent(MediaFacts facts) {
      run.write(() -> media.silent(id, facts));
    }

    @Override
    public void ready(Rendition rendition) {
      run.write(() -> media.ready(id, rendition));
    }

    @Override
    public void rejected(MediaException why) {
      LOG.log(Level.INFO, "Recording {0} is rejected: {1}", id.value(), why.getMessage());
      run.write(() -> media.rejected(id, why.code().code(), why.detail()));
    }
  }
}
