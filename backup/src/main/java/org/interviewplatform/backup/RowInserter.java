package org.interviewplatform.backup;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.interviewplatform.platform.sql.Sql;

/** Puts rows into tables, many at a time. */
final class RowInserter {
  private static final int MOST_ROWS = 500;
  private static final int MOST_CHARACTERS = 4_000_000;

  private final Connection connection;
  private final Map<String, Table> tables;
  private final Map<String, Long> counts = new TreeMap<>();
  private String current = "";
  private StringJoiner rows = new StringJoiner(",", "[", "]");
  private int waiting;

  RowInserter(Connection connection, List<Table> tables) {
    this.connection = connection;
    this.tables = tables.stream().collect(Collectors.toMap(Table::name, Function.identity()));
  }

  void add(String table, String json) throws SQLException {
    if (!table.equals(current) || waiting == MOST_ROWS || rows.length() > MOST_CHARACTERS) {
      flush();
      current = table;
    }
    rows.add(json);
    waiting++;
  }

  /** Writes what waits. */
  void flush() throws SQLException {
    if (waiting > 0) {
      Table table = tables.get(current);
      if (table == null) {
        throw new BackupException("The database has no table " + current + ".");
      }
      String columns = String.join(", ", table.columns());
      String sql =
          "insert into interview_platform.%s (%s) overriding system value select %s from jsonb_populate_recordset(null::interview_platform.%s, ?::jsonb)"
              .formatted(current, columns, columns, current);
      counts.merge(current, (long) Sql.update(connection, sql, rows.toString()), Long::sum);
    }
    rows = new StringJoiner(",", "[", "]");
    waiting = 0;
  }

  /** How many rows of each table were put in. */
  Map<String, Long> counts() {
    return counts;
  }
}
