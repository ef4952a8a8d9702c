package org.interviewplatform.web.api;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.interviewplatform.platform.csv.CsvRow;
import org.interviewplatform.platform.csv.CsvRows;
import org.interviewplatform.platform.csv.MalformedCsvException;
import org.jspecify.annotations.Nullable;

/** Candidates as a table: a head that names its columns, and a row for each of them. */
final class InvitationTable {
  private final List<String> head;
  private final List<CsvRow> rows;

  private InvitationTable(List<CsvRow> table) {
    this.head = table.get(0).cells().stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
    this.rows = table.subList(1, table.size());
  }

  /** Reads it; refused as a whole where it has no head, no rows, or too many. */
  static List<InvitationBody> read(String csv) {
    List<CsvRow> table = rows(csv);
    if (table.size() < 2 || table.size() > BulkInvitationBody.MOST + 1) {
      throw Given.invalid("A head and 1 to " + BulkInvitationBody.MOST + " rows are expected.");
    }
    InvitationTable read = new InvitationTable(table);
    if (!read.head.containsAll(List.of("name", "email"))) {
      throw Given.invalid("The first row must name the columns name and email.");
    }
    return read.rows.stream().map(read::invitation).toList();
  }

  private static List<CsvRow> rows(String csv) {
    try {
      return CsvRows.read(csv);
    } catch (MalformedCsvException e) {
      throw Given.invalid("A quotation mark does not fit about line " + e.line() + ".");
    }
  }

  private InvitationBody invitation(CsvRow row) {
    return new InvitationBody(
        cell(row, "name"),
        cell(row, "email"),
        cell(row, "language"),
        Optional.ofNullable(cell(row, "timemultiplier")).map(InvitationTable::number).orElse(null),
        Given.moment("deadline", cell(row, "deadline")).orElse(null),
        Optional.ofNullable(cell(row, "send")).map(Boolean::valueOf).orElse(null));
  }

  private @Nullable String cell(CsvRow row, String column) {
    int at = head.indexOf(column);
    String text = at < 0 ? "" : row.cell(at);
    return text.isEmpty() ? null : text;
  }

  private static BigDecimal number(String text) {
    try {
      return new BigDecimal(text);
    } catch (NumberFormatException e) {
      throw Given.invalid("timeMultiplier is not a number.");
    }
  }
}
