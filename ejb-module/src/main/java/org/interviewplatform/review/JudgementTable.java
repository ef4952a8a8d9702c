package org.interviewplatform.review;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.interviewplatform.review.ProposedLevels.Subject;
import org.interviewplatform.review.statistics.RatingTable;

/**
 * The ratings of an interview as tables to compare. Of each reviewer the first rating counts, since
 * a later one may have been given with the others' and the model's levels in view.
 */
final class JudgementTable {
  private final Map<Subject, Map<UUID, Integer>> first = new LinkedHashMap<>();
  private final Set<UUID> reviewers = new LinkedHashSet<>();

  /** Ratings come oldest first. */
  JudgementTable(List<Rating> ratings) {
    for (Rating rating : ratings) {
      reviewers.add(rating.reviewer());
      first
          .computeIfAbsent(subject(rating), any -> new LinkedHashMap<>())
          .putIfAbsent(rating.reviewer(), rating.level());
    }
  }

  /** A column for each reviewer. */
  RatingTable people() {
    List<double[]> rows = new ArrayList<>();
    first
        .values()
        .forEach(
            said ->
                rows.add(
                    reviewers.stream()
                        .mapToDouble(
                            reviewer ->
                                said.containsKey(reviewer)
                                    ? said.get(reviewer)
                                    : RatingTable.MISSING)
                        .toArray()));
    return RatingTable.of(rows.toArray(double[][]::new));
  }

  /** What people say in the middle, beside what the model says, where both do. */
  RatingTable peopleAndModel(Map<Subject, List<AiLevel.OfAnswer>> proposed) {
    return RatingTable.of(
        first.entrySet().stream()
            .filter(said -> proposed.containsKey(said.getKey()))
            .map(
                said ->
                    new double[] {
                      middle(said.getValue().values().stream().mapToInt(level -> level).toArray()),
                      AiLevel.over(List.copyOf(proposed.get(said.getKey()))).level()
                    })
            .toArray(double[][]::new));
  }

  /** The newest rating of each reviewer, in the order of their first. */
  static List<Rating> newest(List<Rating> ratings) {
    return ratings.stream()
        .collect(groupingBy(Rating::reviewer, LinkedHashMap::new, toList()))
        .values()
        .stream()
        .map(given -> given.get(given.size() - 1))
        .toList();
  }

  private static Subject subject(Rating rating) {
    return new Subject(rating.session(), rating.competency());
  }

  private static double middle(int[] levels) {
    Arrays.sort(levels);
    return levels[(levels.length - 1) / 2];
  }
}
