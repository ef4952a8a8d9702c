package org.interviewplatform.web.api;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.interviewplatform.fairness.BiasAudit;
import org.interviewplatform.fairness.ImpactTable;
import org.jspecify.annotations.Nullable;

/**
 * How groups of candidates fared.
 *
 * @param scoresOf what scores are made of
 * @param enough whether the outcome of at least ten people is known; all is empty otherwise
 */
@Schema(name = "BiasAudit")
public record BiasAuditView(
    String subject,
    Instant madeAt,
    @Schema(enumeration = {"MODEL", "PEOPLE"}) String scoresOf,
    boolean enough,
    MeasureView selection,
    MeasureView scoresAboveMedian) {
  static BiasAuditView of(BiasAudit audit) {
    return new BiasAuditView(
        audit.subject(),
        audit.madeAt(),
        audit.basis().name(),
        audit.enough(),
        MeasureView.of(audit.selection()),
        MeasureView.of(audit.scoring()));
  }

  /** One outcome. */
  @Schema(name = "BiasAuditMeasure")
  public record MeasureView(TableView sex, TableView ethnicity, TableView intersection) {
    static MeasureView of(BiasAudit.Measure measure) {
      return new MeasureView(
          TableView.of(measure.bySex()),
          TableView.of(measure.byEthnicity()),
          TableView.of(measure.byBoth()));
    }
  }

  /** Groups of one kind. */
  @Schema(name = "BiasAuditTable")
  public record TableView(List<GroupView> groups, long unknownPeople, long unknownChosen) {
    static TableView of(ImpactTable table) {
      return new TableView(
          table.groups().stream().map(GroupView::of).toList(),
          table.unknown().total(),
          table.unknown().chosen());
    }
  }

  /** One group. */
  @Schema(name = "BiasAuditGroup")
  public record GroupView(
      String name,
      long people,
      long chosen,
      double rate,
      double share,
      boolean leftOutUnderTwoPercent,
      @Nullable Double impactRatio,
      boolean belowFourFifths,
      @Nullable Double fisherExactP,
      boolean smallSample) {
    static GroupView of(ImpactTable.Group group) {
      return new GroupView(
          group.name(),
          group.tally().total(),
          group.tally().chosen(),
          group.tally().rate(),
          group.share(),
          group.leftOut(),
          group.impactRatio().orElse(null),
          group.belowFourFifths(),
          group.probability().orElse(null),
          group.smallSample());
    }
  }
}
