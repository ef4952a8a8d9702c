package org.interviewplatform.fairness;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.interviewplatform.fairness.ImpactTable.Group;
import org.interviewplatform.fairness.ImpactTable.Tally;

/** An audit as CSV. No cell of it can be taken for a formula. */
public final class BiasAuditCsv {
  private static final String FORMULA = "=+-@\t\r";
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
  private final StringBuilder lines = new StringBuilder();

  private BiasAuditCsv(BiasAudit audit) {
    this.audit = audit;
  }

  public static String of(BiasAudit audit) {
    BiasAuditCsv csv = new BiasAuditCsv(audit);
    csv.line(HEAD);
    csv.measure("selection", audit.selection());
    csv.measure("score above median", audit.scoring());
    return csv.lines.toString();
  }

  private void measure(String outcome, BiasAudit.Measure measure) {
    table(outcome, "sex", measure.bySex());
    table(outcome, "race/ethnicity", measure.byEthnicity());
    table(outcome, "sex and race/ethnicity", measure.byBoth());
  }

  private void table(String outcome, String by, ImpactTable table) {
    table.groups().forEach(group -> line(cells(outcome, by, group)));
    Tally unknown = table.unknown();
    line(
        List.of(
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
            ""));
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

  private void line(List<String> cells) {
    lines.append(String.join(",", cells.stream().map(BiasAuditCsv::cell).toList())).append("\r\n");
  }

  static String cell(String text) {
    boolean formula = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
    return "\"" + (formula ? "'" : "") + text.replace("\"", "\"\"") + "\"";
  }

  private static String number(Optional<Double> value) {
    return value.map(BiasAuditCsv::number).orElse("");
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.4f", value);
  }
}
