package org.interviewplatform.review;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.interviewplatform.interview.CompetencyId;
import org.interviewplatform.session.SessionId;

/** The levels a model proposed; none where no chat model is configured. */
public interface ProposedLevels {

  /** What is proposed for answers of these sessions. */
  Map<Subject, List<AiLevel.OfAnswer>> of(Collection<SessionId> sessions);

  /** One competency of one candidate. */
  record Subject(SessionId session, CompetencyId competency) {}
}
