package org.interviewplatform.privacy.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.interviewplatform.platform.privacy.HeldRows;
import org.interviewplatform.platform.privacy.PersonalDataHolder;

/** Jobs about the candidate: an error they ended with may quote an answer. */
@ApplicationScoped
public class JobData implements PersonalDataHolder {
  /** The subject is the session, a recording, a bundle, a report over many or a mail. */
  static final String ABOUT =
      """
      (subject = :session or subject = any (:media)
        or subject in (select id from interview_platform.evidence_bundle
          where session_id = :session)
        or subject in (select report_id from interview_platform.group_report_session
          where session_id = :session)
        or subject in (select id from interview_platform.notification
          where link like '%' || :session || '%'))
      """;

  @Override
  public List<HeldRows> rows() {
    return List.of(HeldRows.of(5, "job_request", ABOUT + "and status <> 'RUNNING'"));
  }
}
