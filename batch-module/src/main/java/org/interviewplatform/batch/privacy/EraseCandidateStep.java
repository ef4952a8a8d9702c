package org.interviewplatform.batch.privacy;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.interviewplatform.batch.job.JobRun;
import org.interviewplatform.batch.job.JobStep;
import org.interviewplatform.platform.privacy.HeldFile;
import org.interviewplatform.platform.storage.ObjectStorage;
import org.interviewplatform.privacy.Certificate;
import org.interviewplatform.privacy.ErasureTask;
import org.interviewplatform.privacy.ErasureWork;
import org.interviewplatform.report.BundleKey;

/**
 * Erases one candidate; the subject is the session. Files go first: as long as the rows that name
 * them are there, whoever goes on after a crash finds them. They go once more at the end, for what
 * a job wrote that had begun before.
 */
@Named
@Dependent
public class EraseCandidateStep extends JobStep {
  private static final int FILES_DONE = 70;

  @Inject ErasureWork erasures;
  @Inject ObjectStorage storage;
  @Inject BundleKey key;

  @Override
  protected void work(JobRun run) {
    erasures.begin(run.subject()).ifPresent(task -> erase(run, task));
  }

  private void erase(JobRun run, ErasureTask task) {
    run.write(() -> erasures.stopJobs(task));
    erasures.requireQuiet(task);
    deleteFiles(run, task.files());
    run.progress(FILES_DONE, "rows");
    run.write(() -> erasures.finish(task, this::sign));
    task.files().forEach(this::delete);
  }

  private void deleteFiles(JobRun run, List<HeldFile> files) {
    for (int i = 0; i < files.size(); i++) {
      delete(files.get(i));
      run.progress(FILES_DONE * (i + 1) / files.size(), "files");
    }
  }

  private void delete(HeldFile file) {
    file.upload().ifPresent(upload -> storage.abort(file.key(), upload));
    storage.delete(file.key());
  }

  private Certificate sign(String text) {
    if (!key.isPresent()) {
      return new Certificate(text, Optional.empty(), Optional.empty());
    }
    String signature = key.sign(text.getBytes(StandardCharsets.UTF_8));
    return new Certificate(text, Optional.of(signature), Optional.of(key.publicKey()));
  }
}
