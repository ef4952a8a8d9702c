package org.interviewplatform.review.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.interviewplatform.review.AiLevel;
import org.interviewplatform.review.ProposedLevels;
import org.interviewplatform.session.SessionId;

/** Nothing proposes levels yet. */
@ApplicationScoped
class JpaProposedLevels implements ProposedLevels {
  @Override
  public Map<Subject, List<AiLevel.OfAnswer>> of(Collection<SessionId> sessions) {
    return Map.of();
  }
}
