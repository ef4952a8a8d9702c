package org.interviewplatform.batch.report;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * A table as CSV (RFC 4180): every cell quoted, rows ended by CRLF. A cell that a spreadsheet would
 * take for a formula is made text by an apostrophe (OWASP, CSV Injection).
 */
final class CsvTable {
  private static final Pattern FORMULA = Pattern.compile("(?s)[=+\\-@\\t\\r].*");

  private final StringBuilder text = new StringBuilder();

  CsvTable row(String... cells) {
    text.append(Arrays.stream(cells).map(CsvTable::cell).collect(joining(","))).append("\r\n");
    return this;
  }

  @Override
  public String toString() {
    return text.toString();
  }

  private static String cell(String value) {
    String harmless = FORMULA.matcher(value).matches() ? "'" + value : value;
    return '"' + harmless.replace("\"", "\"\"") + '"';
  }
}
