package org.interviewplatform.backup;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.interviewplatform.platform.privacy.CandidateTrace;
import org.interviewplatform.platform.privacy.HeldRows;
import org.interviewplatform.platform.privacy.PersonalDataHolder;
import org.interviewplatform.platform.sql.NamedSql;
import org.interviewplatform.platform.sql.Sql;
import org.interviewplatform.session.CandidateTraces;

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
    return Sql.list(connection, CandidateTraces.QUERY + " order by s.id", Holdings::trace);
  }

  /** Rows of a candidate; those that two features name come twice. */
  void read(CandidateTrace candidate, Reader reader) throws SQLException, IOException {
    for (HeldRows rows : held) {
      Table table = table(rows);
      NamedSql sql =
          NamedSql.of(select(table) + " where " + rows.condition(), candidate.ids(), connection);
      read(table, sql, reader);
    }
  }

  /** All rows of a table. */
  void read(Table table, Reader reader) throws SQLException, IOException {
    read(table, NamedSql.of(select(table), Map.of(), connection), reader);
  }

  private void read(Table table, NamedSql sql, Reader reader) throws SQLException, IOException {
    try (PreparedStatement statement = connection.prepareStatement(sql.text())) {
      statement.setFetchSize(BLOCK);
      Object[] values =
          sql.valuesAfter(connection.createArrayOf("text", table.generated().toArray()));
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          reader.row(table.name(), rows.getString("place"), rows.getString("content"));
        }
      }
    }
  }

  private Table table(HeldRows rows) {
    Table table = tables.get(rows.table());
    if (table == null) {
      throw new BackupException("The database has no table " + rows.table() + ": other versions?");
    }
    return table;
  }

  private static String select(Table table) {
    return "select t.ctid::text as place, (to_jsonb(t) - ?::text[])::text as content"
        + " from interview_platform."
        + table.name()
        + " t";
  }

  private static CandidateTrace trace(ResultSet row) throws SQLException {
    return new CandidateTrace(
        Sql.uuid(row, "id"),
        Sql.uuid(row, "interview_id"),
        List.of((UUID[]) row.getArray("media").getArray()),
        Sql.uuid(row, "public_link_id"),
        Optional.ofNullable(row.getObject("invitation", UUID.class)),
        row.getString("token_hash"),
        Sql.instant(row, "at"));
  }
}
