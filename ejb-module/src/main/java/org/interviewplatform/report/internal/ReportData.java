package org.interviewplatform.report.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.interviewplatform.platform.privacy.HeldFiles;
import org.interviewplatform.platform.privacy.HeldRows;
import org.interviewplatform.platform.privacy.PersonalDataHolder;

/** Reports and bundles, with their files. */
@ApplicationScoped
public class ReportData implements PersonalDataHolder {
  private static final String HOLDING =
      "id in (select s.report_id from interview_platform.group_report_session s where"
          + " s.session_id = :session)";

  @Override
  public List<HeldRows> rows() {
    return List.of(
        // while it is known whom it holds
        HeldRows.of(19, "group_report", HOLDING, "pdf_key", "csv_key"),
        HeldRows.of(20, "group_report_session", "session_id = :session"),
        HeldRows.of(20, "evidence_bundle", "session_id = :session", "object_key"),
        HeldRows.of(20, "report", "id = :session", "pdf_key", "csv_key"));
  }

  @Override
  public List<HeldFiles> files() {
    return List.of(
        HeldFiles.certain(
            "select object_key, null as upload_id from interview_platform.evidence_bundle where"
                + " session_id = :session"),
        HeldFiles.certain(
            "select unnest(array[pdf_key, csv_key]) as object_key, null as upload_id from"
                + " interview_platform.group_report where pdf_key is not null and "
                + HOLDING),
        HeldFiles.certain(
            "select unnest(array[pdf_key, csv_key]) as object_key, null as upload_id from"
                + " interview_platform.report where id = :session"));
  }
}
