package org.interviewplatform.fairness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.interviewplatform.fairness.ImpactTable.Group;
import org.junit.jupiter.api.Test;

class ImpactTableTest {
  /** 44 Fed. Reg. 11996 (1979), Questions and Answers on the Uniform Guidelines, no. 12. */
  @Test
  void theWorkedExampleOfTheUniformGuidelinesComesOut() {
    Function<String, Group> groups =
        groups(
            selected(Sex.FEMALE, Ethnicity.WHITE, 80, 48),
            selected(Sex.FEMALE, Ethnicity.BLACK, 40, 12));

    assertThat(groups.apply("WHITE").tally().rate()).isEqualTo(0.6);
    assertThat(groups.apply("BLACK").tally().rate()).isEqualTo(0.3);
    assertThat(groups.apply("BLACK").impactRatio().orElseThrow()).isCloseTo(0.5, within(1e-12));
    assertThat(groups.apply("BLACK").belowFourFifths()).isTrue();
    assertThat(groups.apply("BLACK").probability().orElseThrow())
        .isCloseTo(0.0034, within(0.00005));
    assertThat(groups.apply("BLACK").smallSample()).isFalse();
    assertThat(groups.apply("WHITE").impactRatio()).contains(1.0);
    assertThat(groups.apply("WHITE").probability()).isEmpty();
  }

  @Test
  void exactlyFourFifthsAreNotFlagged() {
    assertThat(
            groups(
                    selected(Sex.MALE, Ethnicity.WHITE, 100, 50),
                    selected(Sex.MALE, Ethnicity.ASIAN, 100, 40))
                .apply("ASIAN")
                .belowFourFifths())
        .isFalse();
  }

  @Test
  void aGroupUnderTwoPercentIsShownAndNotCompared() {
    Function<String, Group> groups =
        groups(
            selected(Sex.MALE, Ethnicity.WHITE, 99, 50),
            selected(Sex.MALE, Ethnicity.ASIAN, 100, 40),
            selected(Sex.MALE, Ethnicity.TWO_OR_MORE, 1, 1));

    Group small = groups.apply("TWO_OR_MORE");
    assertThat(small.leftOut()).isTrue();
    assertThat(small.tally()).isEqualTo(new ImpactTable.Tally(1, 1));
    assertThat(small.impactRatio()).isEmpty();
    assertThat(small.belowFourFifths()).isFalse();
    assertThat(groups.apply("WHITE").impactRatio()).contains(1.0);
  }

  @Test
  void smallSamplesAreWarnedOf() {
    assertThat(
            groups(
                    selected(Sex.MALE, Ethnicity.WHITE, 200, 100),
                    selected(Sex.MALE, Ethnicity.ASIAN, 29, 5))
                .apply("ASIAN")
                .smallSample())
        .isTrue();
  }

  @Test
  void whoDidNotSayIsCountedApart() {
    BiasAudit audit =
        audit(
            selected(Sex.FEMALE, Ethnicity.UNDISCLOSED, 5, 2),
            selected(Sex.UNDISCLOSED, Ethnicity.ASIAN, 7, 3),
            selected(Sex.MALE, Ethnicity.ASIAN, 11, 4));

    assertThat(audit.selection().bySex().unknown()).isEqualTo(new ImpactTable.Tally(7, 3));
    assertThat(audit.selection().byEthnicity().unknown()).isEqualTo(new ImpactTable.Tally(5, 2));
    assertThat(audit.selection().byBoth().unknown()).isEqualTo(new ImpactTable.Tally(12, 5));
    assertThat(audit.selection().byBoth().groups())
        .extracting(Group::name)
        .containsExactly("MALE/ASIAN");
  }

  @Test
  void whereNobodyIsChosenThereIsNoRatio() {
    assertThat(groups(selected(Sex.MALE, Ethnicity.WHITE, 50, 0)).apply("WHITE").impactRatio())
        .isEmpty();
    assertThat(audit().enough()).isFalse();
    assertThat(audit().selection().bySex().groups()).isEmpty();
  }

  @Test
  void noCellOfTheCsvIsAFormula() {
    BiasAudit audit =
        BiasAudit.of(
            "=HYPERLINK(\"x\")",
            Instant.EPOCH,
            BiasAudit.Basis.PEOPLE,
            List.of(selected(Sex.MALE, Ethnicity.WHITE, 50, 20)));

    String csv = BiasAuditCsv.of(audit);

    assertThat(csv.lines().skip(1))
        .allSatisfy(line -> assertThat(line).startsWith("\"'=HYPERLINK(\"\"x\"\")\","));
    assertThat(csv).contains("\"MALE/WHITE\",\"50\",\"20\",\"0.4000\",\"1.0000\"");
  }

  private static GroupCount selected(Sex sex, Ethnicity ethnicity, long assessed, long selected) {
    return new GroupCount(sex, ethnicity, assessed, selected, 0, 0);
  }

  private static BiasAudit audit(GroupCount... counts) {
    return BiasAudit.of("All", Instant.EPOCH, BiasAudit.Basis.PEOPLE, List.of(counts));
  }

  private static Function<String, Group> groups(GroupCount... counts) {
    List<Group> groups = audit(counts).selection().byEthnicity().groups();
    return name ->
        groups.stream().filter(group -> group.name().equals(name)).findFirst().orElseThrow();
  }
}
