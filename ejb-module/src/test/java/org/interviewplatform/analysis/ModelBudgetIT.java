package org.interviewplatform.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.Optional;
import org.interviewplatform.analysis.ModelCallDetails.Purpose;
import org.interviewplatform.platform.security.Role;
import org.interviewplatform.platform.security.SecurityError;
import org.interviewplatform.testing.TestPlatform;
import org.junit.jupiter.api.Test;

/** What models cost an organisation, and may cost, over a real PostgreSQL. */
class ModelBudgetIT {
  private static final Optional<Double> OF_INSTALLATION = Optional.of(5.0);

  private final TestPlatform platform =
      new TestPlatform().with(AnalysisConfig.class, new AnalysisConfig(OF_INSTALLATION));
  private final ModelBudgetService budget = platform.get(ModelBudgetService.class);
  private final ModelCallService calls = platform.get(ModelCallService.class);

  @Test
  void theLowerOfTwoCapsCounts() {
    called("judge", 1_000_000, ModelCallDetails.OK);
    assertThat(allows(4_000_000)).isTrue();
    assertThat(allows(4_000_001)).isFalse();

    limit("2.5");

    assertThat(allows(1_500_000)).isTrue();
    assertThat(allows(1_500_001)).isFalse();
    ModelSpending spending = platform.asAdmin(budget::spending);
    assertThat(spending.capMicros()).contains(2_500_000L);
    assertThat(spending.ownCap().orElseThrow().by()).isNotBlank();
    assertThat(spending.ownCap().orElseThrow().at()).isEqualTo(platform.now());

    limit("100");
    assertThat(allows(4_000_000)).isTrue();
    assertThat(allows(4_000_001)).as("more than the installation allows").isFalse();

    platform.asAdmin(() -> budget.limit(Optional.empty()));
    assertThat(platform.asAdmin(budget::spending).ownCap()).isEmpty();
    assertThat(allows(4_000_000)).isTrue();
  }

  @Test
  void nothingMayBeSpentWhereTheCapIsZero() {
    ModelSpending spending = limit("0");
    assertThat(spending.isUsedUp()).isTrue();
    assertThat(allows(1)).isFalse();
    assertThat(allows(0)).as("what costs nothing needs no budget").isTrue();
  }

  @Test
  void anotherMonthHasAnotherBudget() {
    called("judge", 5_000_000, ModelCallDetails.OK);
    assertThat(allows(1)).isFalse();

    platform.passTime(Duration.ofDays(31));

    assertThat(allows(5_000_000)).isTrue();
    ModelSpending spending = platform.asAdmin(budget::spending);
    assertThat(spending.month()).isEqualTo(YearMonth.of(2026, 12));
    assertThat(spending.spentMicros()).isZero();
    assertThat(spending.uses()).isEmpty();
  }

  @Test
  void usesAreToldByModelWithWhatFailed() {
    called("judge", 3_000, ModelCallDetails.OK);
    called("judge", 0, "ai.unavailable");
    called("other", 1_000, ModelCallDetails.OK);

    assertThat(platform.asAdmin(budget::spending).uses())
        .extracting(ModelUse::model, ModelUse::calls, ModelUse::failed, ModelUse::costMicros)
        .containsExactly(tuple("judge", 2L, 1L, 3_000L), tuple("other", 1L, 0L, 1_000L));
  }

  @Test
  void anotherOrganisationHasItsOwn() {
    called("judge", 5_000_000, ModelCallDetails.OK);
    limit("1");
    TestPlatform other =
        new TestPlatform().with(AnalysisConfig.class, new AnalysisConfig(OF_INSTALLATION));
    ModelBudgetService theirs = other.get(ModelBudgetService.class);
    assertThat(other.asJob(() -> theirs.allows(5_000_000))).isTrue();
    assertThat(other.asAdmin(theirs::spending).uses()).isEmpty();
  }

  @Test
  void onlyWhoRunsTheOrganisationSeesAndSetsIt() {
    assertThatThrownBy(() -> platform.as(EnumSet.of(Role.HR), budget::spending))
        .hasFieldOrPropertyWithValue("code", SecurityError.FORBIDDEN);
    assertThatThrownBy(() -> platform.as(EnumSet.of(Role.HR), () -> budget.limit(Optional.empty())))
        .hasFieldOrPropertyWithValue("code", SecurityError.FORBIDDEN);
    for (String amount : new String[] {"-0.01", "1000000000.01", "1e40"}) {
      assertThatThrownBy(() -> limit(amount))
          .as(amount)
          .hasFieldOrPropertyWithValue("code", ModelBudgetError.INVALID);
    }
  }

  private ModelSpending limit(String amount) {
    return platform.asAdmin(() -> budget.limit(Optional.of(new BigDecimal(amount))));
  }

  private boolean allows(long micros) {
    return platform.asJob(() -> budget.allows(micros));
  }

  private void called(String model, long cost, String outcome) {
    platform.asJob(
        () ->
            calls.record(
                new ModelCallDetails(
                    Purpose.SCORING,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    "https://models.example/v1",
                    model,
                    Optional.empty(),
                    Optional.empty(),
                    900,
                    100,
                    cost,
                    20,
                    outcome,
                    Optional.empty())));
  }
}
