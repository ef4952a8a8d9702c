package org.interviewplatform.platform.csv;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads a table that somebody pasted or saved from a spreadsheet: RFC 4180, with comma, semicolon
 * or tab between the cells, whichever the first line has most of.
 */
public final class CsvRows {
  private static final char[] SEPARATORS = {',', ';', '\t'};

  private CsvRows() {}

  /**
   * The rows that are not blank.
   *
   * @throws MalformedCsvException for a quotation mark that is not closed or closed too early
   */
  public static List<CsvRow> read(String text) throws MalformedCsvException {
    String table = text.startsWith(CsvTable.BYTE_ORDER_MARK) ? text.substring(1) : text;
    List<CsvRow> rows = new ArrayList<>();
    try (CSVParser parser = format(table).parse(new StringReader(table))) {
      long begin = 1;
      for (CSVRecord each : parser) {
        rows.add(new CsvRow(begin, each.toList()));
        begin = parser.getCurrentLineNumber() + 1;
      }
    } catch (IOException | UncheckedIOException e) {
      throw new MalformedCsvException(rows.isEmpty() ? 1 : rows.get(rows.size() - 1).line() + 1, e);
    }
    rows.removeIf(CsvRow::isBlank);
    return rows;
  }

  private static CSVFormat format(String table) {
    return CSVFormat.RFC4180
        .builder()
        .setDelimiter(separator(table))
        .setIgnoreEmptyLines(false)
        .setIgnoreSurroundingSpaces(true)
        .setTrim(true)
        .get();
  }

  private static char separator(String table) {
    String first = table.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
    char best = SEPARATORS[0];
    for (char each : SEPARATORS) {
      if (count(first, each) > count(first, best)) {
        best = each;
      }
    }
    return best;
  }

  private static long count(String line, char wanted) {
    return line.chars().filter(each -> each == wanted).count();
  }
}
