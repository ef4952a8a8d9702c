package org.interviewplatform.batch.analysis;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.interviewplatform.analysis.RescoringService;
import org.interviewplatform.analysis.Scoring;
import org.interviewplatform.analysis.TranscriptText;
import org.interviewplatform.batch.job.JobRun;
import org.interviewplatform.batch.job.JobStep;
import org.interviewplatform.media.MediaId;

/** The score-again job: the subject is the recording of an answer that has no levels yet. */
@Named("scoreAgainStep")
@Dependent
public class ScoreAgainStep extends JobStep {
  @Inject RescoringService rescoring;
  @Inject AnswerScoring scoring;

  @Override
  protected void work(JobRun run) {
    MediaId id = new MediaId(run.subject());
    rescoring.begin(id).ifPresent(transcript -> score(run, id, transcript));
  }

  private void score(JobRun run, MediaId id, TranscriptText transcript) {
    run.progress(5, "score");
    Scoring.Result scored = scoring.score(run, id, transcript);
    run.write(() -> rescoring.complete(id, scored));
  }
}
