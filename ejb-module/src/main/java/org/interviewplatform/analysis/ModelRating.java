package org.interviewplatform.analysis;

import java.util.List;
import java.util.Optional;
import org.interviewplatform.interview.CompetencyId;

/**
 * What a chat model claims of one answer for one competency; nothing of it is believed before its
 * quotes are found in the transcript.
 *
 * @param mode which text it was shown
 * @param engine the model, as the server names it
 * @param promptHash SHA-256 of what it was shown, without the seed
 * @param runs one for each seed
 */
public record ModelRating(
    CompetencyId competency,
    Assessment.Mode mode,
    String engine,
    String promptHash,
    List<Run> runs) {

  public ModelRating {
    runs = List.copyOf(runs);
  }

  /**
   * One answer of the model.
   *
   * @param level 1 to 5; absent where it found too little evidence
   */
  public record Run(
      List<Claim> evidence, Optional<Integer> level, String rationale, String missing) {
    public Run {
      evidence = List.copyOf(evidence);
    }
  }

  /** A quote, as the model gives it. */
  public record Claim(int segment, String quote) {}
}
