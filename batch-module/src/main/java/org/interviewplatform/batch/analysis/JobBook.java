package org.interviewplatform.batch.analysis;

import java.util.Optional;
import org.interviewplatform.analysis.AnalysisService;
import org.interviewplatform.analysis.ModelBudgetService;
import org.interviewplatform.analysis.ModelCallDetails;
import org.interviewplatform.analysis.ModelCallService;
import org.interviewplatform.batch.job.JobRun;
import org.interviewplatform.media.MediaId;

/**
 * The book of a job: every call is written at once, under its lease. What came back from a call
 * during which the candidate took the consent back is not.
 *
 * @param answer whose consent counts
 * @param about which recording the calls are about; absent where they try a model
 */
record JobBook(
    JobRun run,
    ModelCallService calls,
    ModelBudgetService budget,
    AnalysisService analyses,
    MediaId answer,
    Optional<MediaId> about)
    implements CallBook {

  @Override
  public Optional<ModelCallDetails> answered(String promptHash, long seed) {
    return calls.answered(about, promptHash, seed);
  }

  @Override
  public boolean allows(long micros) {
    return budget.allows(micros);
  }

  @Override
  public void record(ModelCallDetails call) {
    run.write(() -> calls.record(isAgreed() ? call : call.withoutOutput()));
  }

  @Override
  public boolean isAgreed() {
    return analyses.isAgreed(answer);
  }
}
