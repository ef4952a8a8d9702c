package org.interviewplatform.analysis.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.interviewplatform.platform.privacy.HeldRows;
import org.interviewplatform.platform.privacy.PersonalDataHolder;

/** What software made of the answers. */
@ApplicationScoped
public class AnalysisData implements PersonalDataHolder {
  private static final String OF_ASSESSMENT =
      "assessment_id in (select id from interview_platform.assessment where media_id = any"
          + " (:media))";

  @Override
  public List<HeldRows> rows() {
    return List.of(
        HeldRows.of(50, "evidence", OF_ASSESSMENT),
        HeldRows.of(51, "assessment", "media_id = any (:media)"),
        HeldRows.of(51, "transcript_segment", "transcript_id = any (:media)"),
        HeldRows.of(52, "transcript", "id = any (:media)"),
        HeldRows.of(52, "model_call", "media_id = any (:media)"),
        HeldRows.of(52, "response_analysis", "id = any (:media) or session_id = :session"));
  }
}
