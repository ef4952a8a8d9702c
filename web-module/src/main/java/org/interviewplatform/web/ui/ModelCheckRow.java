package org.interviewplatform.web.ui;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.interviewplatform.analysis.Drift;
import org.interviewplatform.analysis.ModelAcceptance;
import org.interviewplatform.analysis.ModelCheckDetails;
import org.jspecify.annotations.Nullable;

/** How a model did on answers whose levels are known, as the page shows it. */
public record ModelCheckRow(ModelCheckDetails check) {
  private static final int SHORT = 12;

  public UUID id() {
    return check.id();
  }

  public String model() {
    return check.model();
  }

  /** The beginning of the prompts' hash, enough to tell two apart. */
  public String prompt() {
    return check.promptHash().substring(0, Math.min(SHORT, check.promptHash().length()));
  }

  public Instant at() {
    return check.checkedAt();
  }

  public double mean() {
    return check.meanDrift();
  }

  public double worst() {
    return check.worstDrift();
  }

  /** PASSED, ACCEPTED or BLOCKED. */
  public String state() {
    if (check.passed()) {
      return "PASSED";
    }
    return check.acceptance().isPresent() ? "ACCEPTED" : "BLOCKED";
  }

  /** Who let it score although it drifts; absent where nobody did. */
  public @Nullable ModelAcceptance acceptance() {
    return check.acceptance().orElse(null);
  }

  public List<Answer> answers() {
    return check.answers().stream().map(Answer::of).toList();
  }

  /** An answer of the set; a dash stands for too little evidence. */
  public record Answer(String name, String expected, String given, boolean same) {
    static Answer of(Drift.Answer answer) {
      return new Answer(
          answer.name(),
          level(answer.expected()),
          level(answer.given()),
          answer.expected().equals(answer.given()));
    }

    private static String level(Optional<Integer> level) {
      return level.map(String::valueOf).orElse("–");
    }
  }
}
