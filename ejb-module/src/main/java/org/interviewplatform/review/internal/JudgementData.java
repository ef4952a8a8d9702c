package org.interviewplatform.review.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.interviewplatform.platform.privacy.HeldRows;
import org.interviewplatform.platform.privacy.PersonalDataHolder;

/** What people judged, said and shared. */
@ApplicationScoped
public class JudgementData implements PersonalDataHolder {
  private static final String OF_SESSION = "session_id = :session";

  @Override
  public List<HeldRows> rows() {
    return List.of(
        HeldRows.erasedBy("erase_judgements", 30, "rating", OF_SESSION),
        HeldRows.erasedBy("erase_judgements", 30, "decision", OF_SESSION),
        HeldRows.of(
            29,
            "share_view",
            "link_id in (select id from interview_platform.share_link where session_id ="
                + " :session)"),
        HeldRows.of(30, "share_link", OF_SESSION, "token_hash"),
        HeldRows.of(30, "review_comment", OF_SESSION),
        HeldRows.of(30, "shortlisted", OF_SESSION));
  }
}
