package org.interviewplatform.backup;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.interviewplatform.platform.privacy.CandidateTrace;
import org.interviewplatform.platform.privacy.HeldRows;
import org.interviewplatform.platform.privacy.PersonalDataHolder;
import org.interviewplatform.platform.sql.NamedSql;
import org.interviewplatform.platform.sql.Sql;
import org.interviewplatform.session.internal.TraceQuery;

/** What the platform's features say that they hold of candidates, read from the database. */
final class Holdings {
  private static final int BLOCK = 500;

  private final Connection connection;
  private final Map<String, Table> tables;
  private final List<HeldRows> held;

  Holdings(Connection connection, List<Table> tables) {
    this.connection = connection;
    this.tables = tables.stream().collect(Collectors.toMap(Table::name, Function.identity()));
    held =
        ServiceLoader.load(PersonalDataHolder.class).stream()
            .flatMap(holder -> holder.get().rows().stream())
            .toList();
  }

  /** Gets a row with the place it lies at. */
  interface Reader {
    void row(String table, String place, String json) throws SQLException, IOException;
  }

  List<CandidateTrace> candidates() throws SQLException {
    return Sql.list(connection, TraceQuery.SELECT + " order by s.id", TraceQuery::read);
  }

  /** Where rows of a candidate lie; those that two features name come twice. */
  void places(CandidateTrace candidate, Reader reader) throws SQLException, IOException {
    for (HeldRows rows : held) {
      read(table(rows), "''", " where " + rows.condition(), candidate.ids(), reader);
    }
  }

  /** The same with what is in them. */
  void read(CandidateTrace candidate, Reader reader) throws SQLException, IOException {
    for (HeldRows rows : held) {
      Table table = table(rows);
      read(table, content(table), " where " + rows.condition(), candidate.ids(), reader);
    }
  }

  /** All rows of a table. */
  void read(Table table, Reader reader) throws SQLException, IOException {
    read(table, content(table), "", Map.of(), reader);
  }

  private void read(
      Table table, String content, String where, Map<String, Object> ids, Reader reader)
      throws SQLException, IOException {
    String select = "select t.ctid::text as place, %s as content from interview_platform.%s t";
    NamedSql sql = NamedSql.of(select.formatted(content, table.name()) + where, ids, connection);
    try (PreparedStatement statement = connection.prepareStatement(sql.text())) {
      statement.setFetchSize(BLOCK);
      for (int i = 0; i < sql.values().length; i++) {
        statement.setObject(i + 1, sql.values()[i]);
      }
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          reader.row(table.name(), rows.getString("place"), rows.getString("content"));
        }
      }
    }
  }

  /** A row as JSON, without what the database computes. */
  private static String content(Table table) {
    return "(to_jsonb(t) - array[%s]::text[])::text"
        .formatted(
            table.generated().stream()
                .map(column -> "'" + column + "'")
                .collect(Collectors.joining(",")));
  }

  private Table table(HeldRows rows) {
    Table table = tables.get(rows.table());
    if (table == null) {
      throw new BackupException("The database has no table " + rows.table() + ": other versions?");
    }
    return table;
  }
}
