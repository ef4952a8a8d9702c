package org.interviewplatform.platform.csv;

import java.util.List;

/**
 * A row of a table.
 *
 * @param line where it begins in the text, from 1
 * @param cells without space around them
 */
public record CsvRow(long line, List<String> cells) {
  /** Keeps the cells as they are now. */
  public CsvRow {
    cells = List.copyOf(cells);
  }

  /** The cell, or nothing where the row is shorter. */
  public String cell(int index) {
    return index < cells.size() ? cells.get(index) : "";
  }

  boolean isBlank() {
    return cells.stream().allMatch(String::isBlank);
  }
}
