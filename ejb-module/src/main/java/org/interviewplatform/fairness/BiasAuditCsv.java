package org.interviewplatform.fairness;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.interviewplatform.fairness.ImpactTable.Group;
import org.interviewplatform.fairness.ImpactTable.Tally;
import org.interviewplatform.platform.csv.CsvTable;

/** An audit as CSV. No cell of it can be taken for a formula. */
public final class BiasAuditCsv {
  private static final List<String> HEAD =
      List.of(
          "subject",
          "outcome",
          "groups_by",
          "group",
          "people",
          "chosen",
          "rate",
          "share",
          "left_out_under_2_percent",
          "impact_ratio",
          "below_four_fifths",
          "fisher_exact_p",
          "small_sample");

  private final BiasAudit audit;
  private final CsvTable table = new CsvTable();

  private BiasAuditCsv(BiasAudit audit) {
    this.audit = audit;
  }

  public static String of(BiasAudit audit) {
    BiasAuditCsv csv = new BiasAuditCsv(audit);
    csv.table.row(HEAD);
    csv.measure("selection", audit.selection());
    csv.measure("score above median", audit.scoring());
    return csv.table.toString();
  }

  private void measure(String outcome, BiasAudit.Measure measure) {
    rows(outcome, "sex", measure.bySex());
    rows(outcome, "race/ethnicity", measure.byEthnicity());
    rows(outcome, "sex and race/ethnicity", measure.byBoth());
  }

  private void rows(String outcome, String by, ImpactTable impact) {
    impact.groups().forEach(group -> table.row(cells(outcome, by, group)));
    Tally unknown = impact.unknown();
    table.row(
        audit.subject(),
        outcome,
        by,
        "unknown",
        "" + unknown.total(),
        "" + unknown.chosen(),
        number(unknown.rate()),
        "",
        "",
        "",
        "",
        "",
        "");
  }

  private List<String> cells(String outcome, String by, Group group) {
    return List.of(
        audit.subject(),
        outcome,
        by,
        group.name(),
        "" + group.tally().total(),
        "" + group.tally().chosen(),
        number(group.tally().rate()),
        number(group.share()),
        "" + group.leftOut(),
        number(group.impactRatio()),
        "" + group.belowFourFifths(),
        number(group.probability()),
        "" + group.smallSample());
  }

  private static String number(Optional<Double> value) {
    return value.map(BiasAuditCsv::number).orElse("");
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.4f", value);
  }
}
