package org.interviewplatform.analysis;

import java.util.List;
import org.interviewplatform.interview.CompetencyId;

/**
 * What was found in one answer for one competency.
 *
 * @param engine what found it: engine and model
 * @param passages most relevant first; may be empty
 */
public record CompetencyEvidence(CompetencyId competency, String engine, List<Passage> passages) {

  public CompetencyEvidence {
    passages = List.copyOf(passages);
  }
}
