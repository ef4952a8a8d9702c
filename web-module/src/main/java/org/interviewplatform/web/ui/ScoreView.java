package org.interviewplatform.web.ui;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import org.interviewplatform.analysis.CompetencyScore;

/**
 * What a chat model proposes for one answer and one competency, as the page shows it.
 *
 * @param level 1 to 5, 0 for too little evidence
 * @param runs what each run said, a dash for too little evidence
 * @param asSpoken the level with instructions to the model left in; 0 where it is none, -1 where
 *     there were no instructions
 */
public record ScoreView(
    int level,
    String runs,
    boolean unstable,
    String rationale,
    String missing,
    int droppedQuotes,
    int asSpoken,
    List<EvidenceView.Quote> quotes) {

  static ScoreView of(CompetencyScore score, Optional<CompetencyScore> asSpoken) {
    return new ScoreView(
        score.level().orElse(0),
        score.runLevels().stream()
            .map(level -> level.map(String::valueOf).orElse("–"))
            .collect(joining(", ")),
        score.unstable(),
        score.rationale(),
        score.missing(),
        score.droppedQuotes(),
        asSpoken.map(spoken -> spoken.level().orElse(0)).orElse(-1),
        score.passages().stream().map(EvidenceView.Quote::of).toList());
  }

  /** Whether what was said to the model would have changed its level. */
  public boolean isSwayed() {
    return asSpoken >= 0 && asSpoken != level;
  }
}
