package org.interviewplatform.batch.report;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.interviewplatform.batch.job.JobRun;
import org.interviewplatform.batch.job.JobStep;
import org.interviewplatform.platform.storage.ObjectKey;
import org.interviewplatform.platform.storage.ObjectStorage;
import org.interviewplatform.report.ReportContent;
import org.interviewplatform.report.ReportService;
import org.interviewplatform.session.SessionId;

/** Draws the report of a session and stores it; the subject is the session. */
@Named
@Dependent
public class BuildReportStep extends JobStep {
  @Inject ReportService reports;
  @Inject ObjectStorage storage;

  @Override
  protected void work(JobRun run) {
    SessionId session = new SessionId(run.subject());
    reports.begin(session).ifPresent(content -> build(run, session, content));
  }

  private void build(JobRun run, SessionId session, ReportContent content) {
    run.progress(20, "drawing");
    ByteArrayOutputStream drawn = new ByteArrayOutputStream();
    PdfReport.write(content, drawn);
    byte[] csv = CsvReport.of(content).getBytes(StandardCharsets.UTF_8);
    run.progress(70, "storing");
    ObjectKey pdfKey = store(session, "pdf", "application/pdf", drawn.toByteArray());
    ObjectKey csvKey = store(session, "csv", "text/csv", csv);
    run.write(() -> reports.ready(session, pdfKey, csvKey));
  }

  private ObjectKey store(SessionId session, String extension, String type, byte[] bytes) {
    ObjectKey key = ObjectKey.of("reports", session.value().toString(), extension);
    storage.put(key, new ByteArrayInputStream(bytes), bytes.length, type);
    return key;
  }
}
