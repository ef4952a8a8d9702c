package org.interviewplatform.platform.csv;

import static java.util.stream.Collectors.joining;

import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A table as CSV (RFC 4180): every cell quoted, rows ended by CRLF. A cell that a spreadsheet would
 * take for a formula is made text by an apostrophe (OWASP, CSV Injection).
 */
public final class CsvTable {
  /** Begins a file: without it, spreadsheets do not take UTF-8 for what it is. */
  public static final String BYTE_ORDER_MARK = "\uFEFF";

  private static final Pattern FORMULA = Pattern.compile("(?s)[=+\\-@\\t\\r].*");

  private final StringBuilder text = new StringBuilder();

  /** Adds a row. */
  public CsvTable row(String... cells) {
    return row(List.of(cells));
  }

  /** Adds a row. */
  public CsvTable row(Collection<String> cells) {
    text.append(cells.stream().map(CsvTable::cell).collect(joining(","))).append("\r\n");
    return this;
  }

  /** All rows so far. */
  @Override
  public String toString() {
    return text.toString();
  }

  private static String cell(String value) {
    String harmless = FORMULA.matcher(value).matches() ? "'" + value : value;
    return '"' + harmless.replace("\"", "\"\"") + '"';
  }
}
