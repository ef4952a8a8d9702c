package org.interviewplatform.batch.report;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.interviewplatform.batch.job.JobRun;
import org.interviewplatform.batch.job.JobStep;
import org.interviewplatform.batch.media.Workspace;
import org.interviewplatform.batch.media.Workspaces;
import org.interviewplatform.platform.storage.ObjectKey;
import org.interviewplatform.platform.storage.ObjectStorage;
import org.interviewplatform.report.GroupReportContent;
import org.interviewplatform.report.GroupReportId;
import org.interviewplatform.report.GroupReportService;
import org.interviewplatform.review.JudgedCandidates;

/** Draws a report over many candidates and stores it; the subject is the report. */
@Named
@Dependent
public class BuildGroupReportStep extends JobStep {
  @Inject GroupReportService reports;
  @Inject JudgedCandidates candidates;
  @Inject ObjectStorage storage;
  @Inject Workspaces workspaces;

  @Override
  protected void work(JobRun run) throws IOException {
    GroupReportId id = new GroupReportId(run.subject());
    Optional<GroupReportContent> content = reports.begin(id);
    if (content.isPresent()) {
      try (Workspace workspace = workspaces.open()) {
        build(run, content.get(), workspace.directory());
      }
    }
    reports.leftBehind(id).forEach(storage::delete);
  }

  /** In files, since however many they are must fit. */
  private void build(JobRun run, GroupReportContent content, Path directory) throws IOException {
    GroupSource source = new HeldCandidates(content, reports, candidates, run);
    Path csv = directory.resolve("report.csv");
    Path pdf = directory.resolve("report.pdf");
    GroupFigures figures = GroupCsv.write(source, csv);
    GroupPdf.write(content, figures, source, pdf);
    if (run.isStopping()) {
      return;
    }
    store(content.pdf(), "application/pdf", pdf);
    store(content.csv(), "text/csv", csv);
    run.write(() -> reports.ready(content.id()));
  }

  private void store(ObjectKey key, String type, Path file) throws IOException {
    try (InputStream bytes = Files.newInputStream(file)) {
      storage.put(key, bytes, Files.size(file), type);
    }
  }
}
