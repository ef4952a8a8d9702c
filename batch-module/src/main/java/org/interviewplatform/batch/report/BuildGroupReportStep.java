package org.interviewplatform.batch.report;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.interviewplatform.batch.job.JobRun;
import org.interviewplatform.batch.job.JobStep;
import org.interviewplatform.platform.storage.ObjectKey;
import org.interviewplatform.platform.storage.ObjectStorage;
import org.interviewplatform.report.GroupReportContent;
import org.interviewplatform.report.GroupReportId;
import org.interviewplatform.report.GroupReportService;
import org.interviewplatform.review.JudgedCandidate;
import org.interviewplatform.review.JudgedCandidates;
import org.interviewplatform.session.SessionId;

/** Draws a report over many candidates and stores it; the subject is the report. */
@Named
@Dependent
public class BuildGroupReportStep extends JobStep {
  private static final int AT_ONCE = 50;
  private static final int GATHERED = 80;
  private static final int DRAWN = 90;

  @Inject GroupReportService reports;
  @Inject JudgedCandidates candidates;
  @Inject ObjectStorage storage;

  @Override
  protected void work(JobRun run) {
    reports
        .begin(new GroupReportId(run.subject()))
        .ifPresent(content -> build(run, content, gathered(run, content.candidates())));
  }

  private List<JudgedCandidate> gathered(JobRun run, List<SessionId> ids) {
    List<JudgedCandidate> gathered = new ArrayList<>();
    for (int from = 0; from < ids.size() && !run.isStopping(); from += AT_ONCE) {
      gathered.addAll(candidates.of(ids.subList(from, Math.min(ids.size(), from + AT_ONCE))));
      run.progress(GATHERED * Math.min(ids.size(), from + AT_ONCE) / ids.size(), "gathering");
    }
    return gathered;
  }

  private void build(JobRun run, GroupReportContent content, List<JudgedCandidate> gathered) {
    if (run.isStopping()) {
      return;
    }
    ByteArrayOutputStream drawn = new ByteArrayOutputStream();
    GroupPdf.write(content, gathered, drawn);
    run.progress(DRAWN, "storing");
    store(content.pdf(), "application/pdf", drawn.toByteArray());
    store(
        content.csv(),
        "text/csv",
        GroupCsv.of(gathered, content.isFull()).getBytes(StandardCharsets.UTF_8));
    run.write(() -> reports.ready(content.id()));
  }

  private void store(ObjectKey key, String type, byte[] bytes) {
    storage.put(key, new ByteArrayInputStream(bytes), bytes.length, type);
  }
}
