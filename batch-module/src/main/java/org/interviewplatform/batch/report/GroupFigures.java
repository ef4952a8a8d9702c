package org.interviewplatform.batch.report;

import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.interviewplatform.interview.CompetencyId;
import org.interviewplatform.interview.InterviewDetails;
import org.interviewplatform.interview.InterviewId;
import org.interviewplatform.review.AiLevel;
import org.interviewplatform.review.Decision;
import org.interviewplatform.review.JudgedCandidate;

/** What many candidates come to, counted one by one. */
final class GroupFigures {
  private static final int LEVELS = 5;

  private long candidates;
  private long handedIn;
  private final Map<Decision.Outcome, Long> decided = new EnumMap<>(Decision.Outcome.class);
  private final Map<CompetencyId, Spread> spreads = new LinkedHashMap<>();
  private final Map<InterviewId, InterviewDetails> interviews = new LinkedHashMap<>();

  /**
   * How many candidates got each level of a competency, 1 first.
   *
   * @param people by reviewers
   * @param model by the model
   */
  record Spread(String interview, String competency, long[] people, long[] model) {
    private Spread(InterviewDetails interview, JudgedCandidate.Levels levels) {
      this(interview.title(), levels.competency().name(), new long[LEVELS], new long[LEVELS]);
    }

    private void add(Optional<Integer> byPeople, Optional<Integer> byModel) {
      byPeople.ifPresent(level -> people[level - 1]++);
      byModel.ifPresent(level -> model[level - 1]++);
    }
  }

  /** Counts one more. */
  void add(JudgedCandidate candidate) {
    candidates++;
    if (candidate.session().submittedAt().isPresent()) {
      handedIn++;
    }
    candidate.decision().ifPresent(each -> decided.merge(each.outcome(), 1L, Long::sum));
    interviews.putIfAbsent(candidate.interview().id(), candidate.interview());
    for (JudgedCandidate.Levels levels : candidate.levels()) {
      spreads
          .computeIfAbsent(
              levels.competency().id(), id -> new Spread(candidate.interview(), levels))
          .add(levels.people(), levels.model().map(AiLevel::level));
    }
  }

  long candidates() {
    return candidates;
  }

  long handedIn() {
    return handedIn;
  }

  /** How many stand there by the newest decision. */
  long decided(Decision.Outcome outcome) {
    return decided.getOrDefault(outcome, 0L);
  }

  /** How many wait for a decision. */
  long undecided() {
    return candidates - decided.values().stream().mapToLong(each -> each).sum();
  }

  /** By interview and competency, in the order met. */
  Collection<Spread> spreads() {
    return spreads.values();
  }

  /** Those they are candidates of, in the order met. */
  Collection<InterviewDetails> interviews() {
    return interviews.values();
  }
}
