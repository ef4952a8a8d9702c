package org.interviewplatform.batch.analysis;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.interviewplatform.analysis.AnalysisService;
import org.interviewplatform.analysis.AnalysisTask;
import org.interviewplatform.analysis.Findings;
import org.interviewplatform.analysis.RescoringService;
import org.interviewplatform.analysis.Scoring;
import org.interviewplatform.analysis.TranscriptText;
import org.interviewplatform.batch.job.JobRun;
import org.interviewplatform.batch.job.JobStep;
import org.interviewplatform.media.MediaId;

/** The analyse-response job: the subject is the recording of an answer. */
@Named("analyseResponseStep")
@Dependent
public class AnalyseResponseStep extends JobStep {
  @Inject AnalysisService analyses;
  @Inject AnswerAnalyst analyst;
  @Inject AnswerScoring scoring;
  @Inject RescoringService rescoring;
  @Inject SpeechMeter meter;

  @Override
  protected void work(JobRun run) {
    MediaId id = new MediaId(run.subject());
    List<AnalysisTask> begun = new ArrayList<>(1);
    run.write(() -> analyses.begin(id).ifPresent(begun::add));
    begun.forEach(task -> analyse(run, task));
  }

  private void analyse(JobRun run, AnalysisTask task) {
    run.progress(5, "listen");
    TranscriptText transcript = task.transcript().orElseGet(() -> transcribe(run, task));
    run.progress(80, "find evidence");
    Findings found = analyst.find(task, transcript);
    run.progress(85, "score");
    Scoring.Result scored = scoring.scoreOrPostpone(run, task.media(), transcript);
    run.write(
        () -> {
          analyses.complete(task.media(), new Findings(found.delivery(), found.evidence(), scored));
          rescoring.follow(task.media());
        });
  }

  /** Kept at once, so that another attempt need not listen again. */
  private TranscriptText transcribe(JobRun run, AnalysisTask task) {
    meter.requireBudget();
    long began = System.nanoTime();
    TranscriptText transcript = analyst.listen(task);
    long latency = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
    run.write(
        () -> {
          analyses.transcribed(task.media(), transcript);
          if (!transcript.isTyped()) {
            meter.record(task.media(), transcript, latency);
          }
        });
    return transcript;
  }
}
