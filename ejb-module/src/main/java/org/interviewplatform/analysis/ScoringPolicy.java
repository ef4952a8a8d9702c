package org.interviewplatform.analysis;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Turns the runs of a model into one proposal. Quotes that were never said are dropped; a run
 * without a quote left has no level; most runs decide whether there is evidence; the level is their
 * median, and runs that are two levels apart, or at odds about the evidence, are called unstable.
 */
final class ScoringPolicy {
  private static final int UNSTABLE_RANGE = 2;
  private static final int MOST_PASSAGES = 5;

  private final QuoteLocator quotes;

  ScoringPolicy(QuoteLocator quotes) {
    this.quotes = quotes;
  }

  private record Checked(ModelRating.Run run, List<Passage> held, Optional<Integer> level) {}

  CompetencyScore score(ModelRating rating) {
    List<Checked> runs = rating.runs().stream().map(this::checked).toList();
    List<Integer> levels = runs.stream().flatMap(run -> run.level().stream()).sorted().toList();
    boolean enough = levels.size() * 2 > runs.size();
    Optional<Checked> speaker = speaker(runs, enough ? Optional.of(median(levels)) : none());
    return new CompetencyScore(
        rating.competency(),
        rating.mode(),
        rating.engine(),
        rating.promptHash(),
        enough ? Optional.of(median(levels)) : none(),
        enough ? Optional.of(levels.get(0)) : none(),
        enough ? Optional.of(levels.get(levels.size() - 1)) : none(),
        isUnstable(levels, runs.size()),
        runs.stream().map(Checked::level).toList(),
        passages(runs, enough, speaker),
        runs.stream().mapToInt(run -> run.run().evidence().size() - run.held().size()).sum(),
        speaker.map(run -> run.run().rationale()).orElse(""),
        speaker.map(run -> run.run().missing()).orElse(""));
  }

  private Checked checked(ModelRating.Run run) {
    List<Passage> held =
        run.evidence().stream()
            .flatMap(claim -> quotes.locate(claim.segment(), claim.quote()).stream())
            .toList();
    boolean counts = !held.isEmpty() && run.level().filter(ScoringPolicy::isLevel).isPresent();
    return new Checked(run, held, counts ? run.level() : Optional.empty());
  }

  private static boolean isLevel(int level) {
    return level >= 1 && level <= 5;
  }

  /** The lower one of two in the middle: doubt does not raise a level. */
  private static int median(List<Integer> sorted) {
    return sorted.get((sorted.size() - 1) / 2);
  }

  private static boolean isUnstable(List<Integer> levels, int runs) {
    boolean atOdds = !levels.isEmpty() && levels.size() < runs;
    return atOdds || (!levels.isEmpty() && range(levels) >= UNSTABLE_RANGE);
  }

  private static int range(List<Integer> sorted) {
    return sorted.get(sorted.size() - 1) - sorted.get(0);
  }

  /** The first run that says what all of them come to. */
  private static Optional<Checked> speaker(List<Checked> runs, Optional<Integer> level) {
    return runs.stream().filter(run -> run.level().equals(level)).findFirst();
  }

  /** The speaker's first, then what other runs found. */
  private static List<Passage> passages(
      List<Checked> runs, boolean enough, Optional<Checked> speaker) {
    if (!enough) {
      return List.of();
    }
    Set<Passage> found = new LinkedHashSet<>();
    Stream.concat(speaker.stream(), runs.stream()).forEach(run -> found.addAll(run.held()));
    return new ArrayList<>(found).subList(0, Math.min(MOST_PASSAGES, found.size()));
  }

  private static Optional<Integer> none() {
    return Optional.empty();
  }
}
