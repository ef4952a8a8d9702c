package org.interviewplatform.interview.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.interviewplatform.platform.privacy.HeldRows;
import org.interviewplatform.platform.privacy.PersonalDataHolder;

/** The invitation, and the link made for this person alone. */
@ApplicationScoped
public class InvitationData implements PersonalDataHolder {
  @Override
  public List<HeldRows> rows() {
    return List.of(
        HeldRows.of(90, "invitation", "id = :invitation"),
        HeldRows.of(91, "public_link", "id = :invitation", "token_hash"));
  }
}
