package org.interviewplatform.batch.analysis;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.interviewplatform.analysis.AnalysisService;
import org.interviewplatform.analysis.Drift;
import org.interviewplatform.analysis.ModelBudgetService;
import org.interviewplatform.analysis.ModelCallService;
import org.interviewplatform.analysis.ModelCheckDetails;
import org.interviewplatform.analysis.ModelCheckService;
import org.interviewplatform.analysis.ModelFingerprint;
import org.interviewplatform.analysis.Scoring;
import org.interviewplatform.analysis.ScoringMaterial;
import org.interviewplatform.analysis.TranscriptDoubt;
import org.interviewplatform.analysis.TranscriptQuality;
import org.interviewplatform.analysis.TranscriptText;
import org.interviewplatform.batch.job.JobRun;
import org.interviewplatform.media.MediaId;
import org.interviewplatform.platform.error.DomainException;

/** Scores one answer as a job does it: what can be tried again is, what cannot is said. */
@ApplicationScoped
class AnswerScoring {
  private static final Logger LOG = System.getLogger(AnswerScoring.class.getName());

  private final ScoringEngine engine;
  private final AnalysisService analyses;
  private final ModelCallService calls;
  private final ModelBudgetService budget;
  private final ModelCheckService checks;

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected AnswerScoring() {
    this(null, null, null, null, null);
  }

  @Inject
  AnswerScoring(
      ScoringEngine engine,
      AnalysisService analyses,
      ModelCallService calls,
      ModelBudgetService budget,
      ModelCheckService checks) {
    this.engine = engine;
    this.analyses = analyses;
    this.calls = calls;
    this.budget = budget;
    this.checks = checks;
  }

  /** Levels, or why there are none yet: without a model there is still the evidence, at once. */
  public Scoring.Result scoreOrPostpone(JobRun run, MediaId id, TranscriptText transcript) {
    try {
      return score(run, id, transcript);
    } catch (DomainException e) {
      if (!(e.code() instanceof AiError)) {
        throw e;
      }
      LOG.log(Level.WARNING, "No levels yet for answer " + id.value() + ": " + e.getMessage());
      return Scoring.Result.without(Scoring.postponed(e.code().code(), e.detail()));
    }
  }

  /**
   * Levels, or why there are none.
   *
   * @throws DomainException an {@link AiError} where another attempt may help
   */
  public Scoring.Result score(JobRun run, MediaId id, TranscriptText transcript) {
    if (!engine.isConfigured()) {
      return Scoring.Result.without(Scoring.evidenceOnly());
    }
    if (transcript.quality() != TranscriptQuality.GOOD) {
      return Scoring.Result.without(unfit(transcript));
    }
    return analyses
        .material(id)
        .map(material -> score(run, id, material))
        .orElseGet(() -> Scoring.Result.without(Scoring.evidenceOnly()));
  }

  private Scoring.Result score(JobRun run, MediaId id, ScoringMaterial material) {
    try {
      return engine.score(
          id,
          material,
          new JobBook(run, calls, budget, analyses, id, Optional.of(id)),
          new JobBook(run, calls, budget, analyses, id, Optional.empty()),
          new FencedChecks(run, checks));
    } catch (DomainException e) {
      if (!(e.code() instanceof AiError) || e.isRetried()) {
        throw e;
      }
      LOG.log(Level.WARNING, "No levels for answer " + id.value() + ": " + e.getMessage());
      return Scoring.Result.without(Scoring.withheld(e.code().code(), e.detail()));
    }
  }

  private static Scoring unfit(TranscriptText transcript) {
    if (transcript.quality() == TranscriptQuality.NO_SPEECH) {
      return Scoring.withheld(Scoring.OF_TRANSCRIPT + "no-speech", "Nobody speaks in this answer.");
    }
    String doubts = transcript.doubts().stream().map(AnswerScoring::said).collect(joining(", "));
    return Scoring.withheld(
        Scoring.OF_TRANSCRIPT + "doubtful",
        "The transcript cannot be relied on" + (doubts.isEmpty() ? "." : ": " + doubts + "."));
  }

  private static String said(TranscriptDoubt doubt) {
    return switch (doubt) {
      case LOW_CONFIDENCE -> "the speech-to-text engine was unsure";
      case WRONG_LANGUAGE -> "it is in another language than the interview";
      case REPETITION -> "the same words come over and over";
      case TEXT_OVER_SILENCE -> "there are words where nobody speaks";
    };
  }

  /** What a job finds out is kept under its lease. */
  private record FencedChecks(JobRun run, ModelCheckService checks)
      implements ScoringEngine.Checks {
    @Override
    public Optional<ModelCheckDetails> find(ModelFingerprint print) {
      return checks.find(print);
    }

    @Override
    public ModelCheckDetails record(ModelFingerprint print, Drift drift, Drift.Bound bound) {
      List<ModelCheckDetails> kept = new ArrayList<>(1);
      run.write(() -> kept.add(checks.record(print, drift, bound)));
      return kept.get(0);
    }
  }
}
