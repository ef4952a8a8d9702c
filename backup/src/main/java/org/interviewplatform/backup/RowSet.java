package org.interviewplatform.backup;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/** Rows by table and place, a bit for each. */
final class RowSet {
  /** As many as a page of PostgreSQL can hold, {@code MaxHeapTuplesPerPage}. */
  private static final int ROWS_OF_PAGE = 291;

  private final Map<String, BitSet> tables = new HashMap<>();

  /**
   * Adds a row.
   *
   * @param place its {@code ctid}
   * @return false if it was in
   */
  boolean add(String table, String place) {
    BitSet rows = tables.computeIfAbsent(table, unknown -> new BitSet());
    int bit = bit(place);
    boolean isNew = !rows.get(bit);
    rows.set(bit);
    return isNew;
  }

  boolean has(String table, String place) {
    BitSet rows = tables.get(table);
    return rows != null && rows.get(bit(place));
  }

  private static int bit(String place) {
    int comma = place.indexOf(',');
    long page = Long.parseLong(place, 1, comma, 10);
    int row = Integer.parseInt(place, comma + 1, place.length() - 1, 10);
    return Math.toIntExact(page * ROWS_OF_PAGE + row - 1);
  }
}
