package org.interviewplatform.fairness.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.interviewplatform.platform.privacy.HeldRows;
import org.interviewplatform.platform.privacy.PersonalDataHolder;

/** What candidates said of themselves. */
@ApplicationScoped
public class FairnessData implements PersonalDataHolder {
  @Override
  public List<HeldRows> rows() {
    return List.of(
        HeldRows.sealed(
            "erase_self_identification", 10, "self_identification", "session_id = :session"));
  }
}
