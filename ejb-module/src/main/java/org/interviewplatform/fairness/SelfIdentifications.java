package org.interviewplatform.fairness;

import java.util.List;
import java.util.Optional;
import org.interviewplatform.interview.InterviewId;
import org.interviewplatform.session.SessionId;

/** What candidates say of themselves: kept, and counted. There is no way to read it. */
public interface SelfIdentifications {
  /** Keeps it, in place of what was said before. */
  void keep(SessionId session, Sex sex, Ethnicity ethnicity);

  /** Takes away what was said; tells nothing. */
  void forget(SessionId session);

  /**
   * How groups fared, by decisions and scores.
   *
   * @param interview all interviews of the organisation, if not given
   * @param byModel whether scores are the model's levels, or people's ratings
   * @return empty where the outcome of fewer than ten people is known
   */
  List<GroupCount> count(Optional<InterviewId> interview, boolean byModel);
}
