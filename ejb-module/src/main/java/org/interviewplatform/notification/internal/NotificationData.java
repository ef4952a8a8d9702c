package org.interviewplatform.notification.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.interviewplatform.platform.privacy.HeldRows;
import org.interviewplatform.platform.privacy.PersonalDataHolder;

/** Mails to the candidate and about the candidate, and that some did not arrive. */
@ApplicationScoped
public class NotificationData implements PersonalDataHolder {
  @Override
  public List<HeldRows> rows() {
    return List.of(
        HeldRows.of(
            40,
            "notification",
            "link like '%' || :session || '%' or link = 'invitation:' || :invitation"),
        HeldRows.of(
            41,
            "suppressed_address",
            "address in (select lower(candidate_email) from interview_platform.candidate_session"
                + " where id = :session)"));
  }
}
