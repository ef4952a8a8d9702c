package org.interviewplatform.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.interviewplatform.platform.error.ErrorCode;
import org.interviewplatform.platform.security.Role;
import org.interviewplatform.platform.security.SecurityError;
import org.interviewplatform.testing.TestPlatform;
import org.junit.jupiter.api.Test;

/** Which models may score, and who let them, over a real PostgreSQL. */
class ModelCheckIT {
  private static final Drift.Bound BOUND = new Drift.Bound(0.6, 1);
  private static final ModelFingerprint PRINT =
      new ModelFingerprint("https://models.example/v1", "judge", "prompt", "1");

  private final TestPlatform platform = new TestPlatform();
  private final ModelCheckService checks = platform.get(ModelCheckService.class);

  @Test
  void driftBeyondTheBoundBlocksThisModelAndIsSeen() {
    ModelCheckDetails check = tried(drift(2));

    assertThat(check.mayScore(BOUND)).isFalse();
    assertThat(find(PRINT).orElseThrow().mayScore(BOUND)).isFalse();
    assertThat(platform.asAdmin(checks::all))
        .singleElement()
        .satisfies(
            seen -> {
              assertThat(seen.worstDrift()).isEqualTo(2);
              assertThat(seen.passed()).isFalse();
              assertThat(seen.checkedAt()).isEqualTo(platform.now());
              assertThat(seen.acceptance()).isEmpty();
            });
  }

  @Test
  void withinTheBoundItMayScore() {
    assertThat(tried(drift(0)).mayScore(BOUND)).isTrue();
    assertThat(find(PRINT).orElseThrow().mayScore(new Drift.Bound(0, 0))).isTrue();
  }

  @Test
  void aChangedPromptModelServerOrSetIsUnknown() {
    tried(drift(0));
    assertThat(find(new ModelFingerprint(PRINT.server(), PRINT.model(), "changed", "1"))).isEmpty();
    assertThat(find(new ModelFingerprint(PRINT.server(), "other", "prompt", "1"))).isEmpty();
    assertThat(find(new ModelFingerprint("https://other.example", "judge", "prompt", "1")))
        .isEmpty();
    assertThat(find(new ModelFingerprint(PRINT.server(), PRINT.model(), "prompt", "2"))).isEmpty();
  }

  @Test
  void somebodyMayAcceptItKnowinglyAndAnswersForIt() {
    UUID id = tried(drift(2)).id();

    platform.asAdmin(() -> checks.accept(id, " Stricter on purpose. "));
    platform.asAdmin(() -> checks.accept(id, "Me too."));

    ModelCheckDetails accepted = find(PRINT).orElseThrow();
    assertThat(accepted.mayScore(BOUND)).isTrue();
    assertThat(accepted.passed()).as("what was found stays as it was").isFalse();
    ModelAcceptance acceptance = accepted.acceptance().orElseThrow();
    assertThat(acceptance.reason()).isEqualTo("Stricter on purpose.");
    assertThat(acceptance.by()).isNotBlank();
    assertThat(acceptance.at()).isEqualTo(platform.now());
  }

  @Test
  void withoutRightReasonOrNeedNothingIsAccepted() {
    UUID id = tried(drift(2)).id();
    assertThatThrownBy(
            () -> platform.as(EnumSet.of(Role.HR), () -> checks.accept(id, "It is fine.")))
        .hasFieldOrPropertyWithValue("code", SecurityError.FORBIDDEN);
    refused(ModelCheckError.NO_REASON, id, "  \n");
    refused(ModelCheckError.NO_REASON, id, "x".repeat(2_001));
    refused(ModelCheckError.NOT_FOUND, UUID.randomUUID(), "It is fine.");
    assertThat(find(PRINT).orElseThrow().mayScore(BOUND)).isFalse();
    UUID passed = tried(drift(0)).id();
    refused(ModelCheckError.PASSED, passed, "It is fine.");
  }

  @Test
  void anotherOrganisationsCheckIsNotThere() {
    UUID id = tried(drift(2)).id();
    TestPlatform other = new TestPlatform();
    ModelCheckService theirs = other.get(ModelCheckService.class);
    assertThat(other.asAdmin(theirs::all)).isEmpty();
    assertThatThrownBy(() -> other.asAdmin(() -> theirs.accept(id, "It is fine.")))
        .hasFieldOrPropertyWithValue("code", ModelCheckError.NOT_FOUND);
  }

  private ModelCheckDetails tried(Drift drift) {
    return platform.asJob(() -> checks.record(PRINT, drift, BOUND));
  }

  private Optional<ModelCheckDetails> find(ModelFingerprint print) {
    return platform.asJob(() -> checks.find(print));
  }

  private void refused(ErrorCode code, UUID id, String reason) {
    assertThatThrownBy(() -> platform.asAdmin(() -> checks.accept(id, reason)))
        .hasFieldOrPropertyWithValue("code", code);
  }

  private static Drift drift(int off) {
    return new Drift(List.of(new Drift.Answer("an answer", Optional.of(1), Optional.of(1 + off))));
  }
}
