package org.interviewplatform.batch.report;

import java.util.function.Consumer;
import org.interviewplatform.review.CandidateEvidence;
import org.interviewplatform.review.JudgedCandidate;

/**
 * The candidates of a report, in the order they began, as often as they are wanted; so that however
 * many they are, never all of them are in memory.
 */
interface GroupSource {
  /** How each was judged; so many at most. */
  void judged(int most, Consumer<JudgedCandidate> reader);

  /** The same with what was found in their answers. */
  void evidence(int most, Consumer<CandidateEvidence> reader);
}
