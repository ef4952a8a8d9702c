package org.interviewplatform.review;

import java.util.List;
import java.util.Optional;
import org.interviewplatform.interview.CompetencyDetails;
import org.interviewplatform.interview.InterviewDetails;
import org.interviewplatform.session.SessionDetails;

/**
 * How one candidate was judged, for a report over many.
 *
 * @param decision the newest; absent while nobody has decided
 */
public record JudgedCandidate(
    InterviewDetails interview,
    SessionDetails session,
    Optional<Decision> decision,
    List<Levels> levels) {
  public JudgedCandidate {
    levels = List.copyOf(levels);
  }

  /**
   * Levels of one competency: of people and of a model, apart. Absent also where somebody may still
   * have to rate before seeing them.
   *
   * @param people what reviewers say in the middle
   * @param raters how many they are
   */
  public record Levels(
      CompetencyDetails competency,
      Optional<Integer> people,
      int raters,
      Optional<AiLevel> model) {}
}
