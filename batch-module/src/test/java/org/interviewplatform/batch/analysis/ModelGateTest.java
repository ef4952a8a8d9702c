package org.interviewplatform.batch.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.interviewplatform.analysis.Drift;
import org.interviewplatform.analysis.ModelAcceptance;
import org.interviewplatform.analysis.ModelCallDetails;
import org.interviewplatform.analysis.ModelCheckDetails;
import org.interviewplatform.analysis.ModelFingerprint;
import org.interviewplatform.analysis.Scoring;
import org.interviewplatform.analysis.ScoringMaterial;
import org.interviewplatform.analysis.ScoringStatus;
import org.interviewplatform.analysis.Segment;
import org.interviewplatform.batch.analysis.ChatServerDouble.Asked;
import org.interviewplatform.media.MediaId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ModelGateTest {
  private static final Drift.Bound BOUND = new Drift.Bound(0.6, 1);

  private final ChatServerDouble server = new ChatServerDouble();
  private final MemoryBook book = new MemoryBook();
  private final MemoryBook trials = new MemoryBook();
  private final MemoryChecks checks = new MemoryChecks();
  private final KnownAnswers known = KnownAnswers.read();

  @AfterEach
  void close() {
    assertThat(server.complaints()).isEmpty();
    server.close();
  }

  @Test
  void theSetIsBigEnoughAndUsesTheWholeScale() {
    assertThat(known.answers()).hasSizeGreaterThan(9);
    assertThat(known.answers())
        .extracting(KnownAnswers.Known::level)
        .contains(
            Optional.of(1),
            Optional.of(2),
            Optional.of(3),
            Optional.of(4),
            Optional.of(5),
            Optional.empty());
    assertThat(known.trials()).filteredOn(trial -> trial.material().hasInstructions()).hasSize(1);
  }

  @Test
  void aModelThatScoresAsPeopleDoMayScore() {
    server.judge = asked -> judge(asked, 0);

    Scoring.Result result = score(engine(Optional.empty()));

    assertThat(result.scoring().status()).isEqualTo(ScoringStatus.SCORED);
    assertThat(result.ratings()).hasSize(1);
    assertThat(checks.kept).hasSize(1);
    assertThat(checks.kept.values()).allSatisfy(check -> assertThat(check.worstDrift()).isZero());
    assertThat(trials.calls)
        .hasSize(3 * known.answers().size())
        .extracting(ModelCallDetails::media)
        .containsOnly(Optional.empty());
  }

  @Test
  void itIsTriedOnce() {
    server.judge = asked -> judge(asked, 0);
    ScoringEngine engine = engine(Optional.empty());
    score(engine);
    int before = server.calls();
    score(engine);
    assertThat(server.calls()).isEqualTo(before);
  }

  @Test
  void aModelThatDriftsMayNotAndTheReasonIsSaid() {
    server.judge = asked -> judge(asked, 2);

    Scoring.Result result = score(engine(Optional.empty()));

    assertThat(result.ratings()).isEmpty();
    assertThat(result.scoring().status()).isEqualTo(ScoringStatus.WITHHELD);
    assertThat(result.scoring().code()).contains("ai.model-not-approved");
    assertThat(result.scoring().reason().orElseThrow()).contains("judge-1", "may not score");
    assertThat(book.calls).isEmpty();
  }

  @Test
  void aModelThatDriftsMayScoreOnceSomebodyAcceptsIt() {
    server.judge = asked -> judge(asked, 2);
    score(engine(Optional.empty()));
    checks.kept.replaceAll((print, check) -> accepted(check));

    assertThat(score(engine(Optional.empty())).scoring().status()).isEqualTo(ScoringStatus.SCORED);
    assertThat(score(engine(Optional.of(1.5))).scoring().status())
        .as("another temperature was not accepted")
        .isEqualTo(ScoringStatus.WITHHELD);
  }

  @Test
  void aModelThatInventsLevelsWhereNothingWasSaidMayNot() {
    server.judge = asked -> ChatServerDouble.quoting(asked, "3");
    assertThat(score(engine(Optional.empty())).scoring().status())
        .isEqualTo(ScoringStatus.WITHHELD);
  }

  @Test
  void changedParametersAreTriedAnew() {
    server.judge = asked -> judge(asked, 0);
    score(engine(Optional.empty()));
    server.judge = asked -> judge(asked, 2);
    trials.calls.clear();

    assertThat(score(engine(Optional.of(1.5))).scoring().status())
        .isEqualTo(ScoringStatus.WITHHELD);
    assertThat(checks.kept).hasSize(2);
    assertThat(score(engine(Optional.empty())).scoring().status()).isEqualTo(ScoringStatus.SCORED);
  }

  @Test
  void withoutAModelThereIsEvidenceOnlyAndNobodyIsAsked() {
    ScoringEngine none = new ScoringEngine(Optional.empty(), settings(Optional.empty()), prices());
    assertThat(none.isConfigured()).isFalse();
    assertThat(score(none).scoring().status()).isEqualTo(ScoringStatus.EVIDENCE_ONLY);
    assertThat(server.calls()).isZero();
  }

  /** Knows the set by heart, and is off by so many levels. */
  private String judge(Asked asked, int off) {
    Optional<Integer> level =
        known.answers().stream()
            .filter(answer -> asked.answer().startsWith(answer.said().get(0)))
            .findFirst()
            .map(KnownAnswers.Known::level)
            .orElse(Optional.of(3));
    String said =
        level
            .map(l -> String.valueOf(l + off > 5 ? l - off : l + off))
            .orElse("insufficient_evidence");
    return ChatServerDouble.quoting(asked, said);
  }

  private Scoring.Result score(ScoringEngine engine) {
    Segment segment =
        new Segment(0, 0, 9_000, "I called every customer.", Optional.empty(), List.of());
    ScoringMaterial material =
        ScoringMaterial.of(
            "Why?", known.trials().get(0).material().competencies().get(0), List.of(segment));
    return engine.score(MediaId.create(), material, book, trials, checks);
  }

  private ScoringEngine engine(Optional<Double> temperature) {
    return ScoringEngine.of(settings(temperature), prices(), java.util.concurrent.Callable::call);
  }

  private ChatSettings settings(Optional<Double> temperature) {
    return new ChatSettings(Optional.of(server.endpoint()), temperature, 1500, BOUND);
  }

  private static ModelPrices prices() {
    return new ModelPrices(0, 0, 0);
  }

  private static ModelCheckDetails accepted(ModelCheckDetails check) {
    return new ModelCheckDetails(
        check.id(),
        check.model(),
        check.promptHash(),
        check.answerSet(),
        check.meanDrift(),
        check.worstDrift(),
        check.passed(),
        check.answers(),
        check.checkedAt(),
        Optional.of(new ModelAcceptance("Ada", "Known and wanted.", Instant.EPOCH)));
  }

  private static final class MemoryChecks implements ScoringEngine.Checks {
    private final Map<String, ModelCheckDetails> kept = new HashMap<>();

    @Override
    public Optional<ModelCheckDetails> find(ModelFingerprint print) {
      return Optional.ofNullable(kept.get(print.value()));
    }

    @Override
    public ModelCheckDetails record(ModelFingerprint print, Drift drift, Drift.Bound bound) {
      ModelCheckDetails check =
          new ModelCheckDetails(
              UUID.randomUUID(),
              print.model(),
              print.promptHash(),
              print.answerSet(),
              drift.mean(),
              drift.worst(),
              bound.admits(drift),
              drift.answers(),
              Instant.EPOCH,
              Optional.empty());
      kept.put(print.value(), check);
      return check;
    }
  }
}
