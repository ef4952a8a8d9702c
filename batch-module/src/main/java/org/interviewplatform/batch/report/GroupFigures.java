package org.interviewplatform.batch.report;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.interviewplatform.review.AiLevel;
import org.interviewplatform.review.Decision;
import org.interviewplatform.review.JudgedCandidate;

/**
 * What many candidates come to.
 *
 * @param decided how many stand where by the newest decision
 * @param spreads by interview and competency, in the order met
 */
record GroupFigures(
    long candidates, long handedIn, Map<Decision.Outcome, Long> decided, List<Spread> spreads) {
  private static final int LEVELS = 5;

  /**
   * How many candidates got each level of a competency, 1 first.
   *
   * @param people by reviewers
   * @param model by the model
   */
  record Spread(String interview, String competency, long[] people, long[] model) {
    private void add(Optional<Integer> byPeople, Optional<Integer> byModel) {
      byPeople.ifPresent(level -> people[level - 1]++);
      byModel.ifPresent(level -> model[level - 1]++);
    }
  }

  static GroupFigures of(List<JudgedCandidate> all) {
    return new GroupFigures(
        all.size(),
        all.stream().filter(each -> each.session().submittedAt().isPresent()).count(),
        all.stream()
            .flatMap(each -> each.decision().stream())
            .collect(groupingBy(Decision::outcome, counting())),
        spreads(all));
  }

  private static List<Spread> spreads(List<JudgedCandidate> all) {
    Map<Object, Spread> found = new LinkedHashMap<>();
    for (JudgedCandidate candidate : all) {
      for (JudgedCandidate.Levels levels : candidate.levels()) {
        found
            .computeIfAbsent(
                levels.competency().id(),
                id ->
                    new Spread(
                        candidate.interview().title(),
                        levels.competency().name(),
                        new long[LEVELS],
                        new long[LEVELS]))
            .add(levels.people(), levels.model().map(AiLevel::level));
      }
    }
    return new ArrayList<>(found.values());
  }

  long decided(Decision.Outcome outcome) {
    return decided.getOrDefault(outcome, 0L);
  }

  /** How many wait for a decision. */
  long undecided() {
    return candidates - decided.values().stream().mapToLong(Function.<Long>identity()::apply).sum();
  }
}
