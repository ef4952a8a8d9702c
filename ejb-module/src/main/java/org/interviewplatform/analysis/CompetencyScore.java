package org.interviewplatform.analysis;

import java.util.List;
import java.util.Optional;
import org.interviewplatform.interview.CompetencyId;

/**
 * The level proposed for one answer and one competency, with its evidence and its spread.
 *
 * @param mode SCORED, or SCORED_AS_SPOKEN for the text with the instructions left in
 * @param engine the model, as the server names it
 * @param level the median of the runs; absent where there was too little evidence
 * @param lowest the lowest level of a run
 * @param highest the highest level of a run
 * @param unstable whether the runs differ too much to rely on the median
 * @param runLevels what each run said
 * @param passages the quotes that were found in the transcript
 * @param droppedQuotes how many quotes were not
 * @param missing what would have been needed for a higher level
 */
public record CompetencyScore(
    CompetencyId competency,
    Assessment.Mode mode,
    String engine,
    String promptHash,
    Optional<Integer> level,
    Optional<Integer> lowest,
    Optional<Integer> highest,
    boolean unstable,
    List<Optional<Integer>> runLevels,
    List<Passage> passages,
    int droppedQuotes,
    String rationale,
    String missing) {

  public CompetencyScore {
    runLevels = List.copyOf(runLevels);
    passages = List.copyOf(passages);
  }
}
