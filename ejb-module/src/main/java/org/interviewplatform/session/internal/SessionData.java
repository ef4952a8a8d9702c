package org.interviewplatform.session.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.interviewplatform.platform.privacy.HeldRows;
import org.interviewplatform.platform.privacy.PersonalDataHolder;

/** Who the candidate is, what was agreed to and what was answered. */
@ApplicationScoped
public class SessionData implements PersonalDataHolder {
  private static final String OF_SESSION = "session_id = :session";

  @Override
  public List<HeldRows> rows() {
    return List.of(
        HeldRows.of(60, "candidate_request", OF_SESSION),
        HeldRows.of(60, "consent", OF_SESSION),
        HeldRows.of(60, "opened_question", OF_SESSION),
        HeldRows.of(60, "attempt", OF_SESSION),
        HeldRows.of(60, "response", OF_SESSION),
        HeldRows.of(60, "pending_answer", OF_SESSION),
        HeldRows.of(80, "candidate_session", "id = :session", "token_hash"));
  }
}
