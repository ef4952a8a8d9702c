package org.interviewplatform.backup;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;
import org.interviewplatform.platform.sql.Sql;

/**
 * Tables made ready to take rows in any order, within one transaction of their owner: policies do
 * not hide them, triggers do not run, references are looked at in the end.
 */
record EmptyTables(Connection connection, List<Table> tables) {
  private static final String REFERENCES =
      """
      select quote_ident(c.conname) as name, quote_ident(child.relname) as child,
        quote_ident(parent.relname) as parent, c.condeferrable,
        (select string_agg(format('c.%I is not null', a.attname), ' and ')
          from unnest(c.conkey) key join pg_attribute a
            on a.attrelid = c.conrelid and a.attnum = key) as given,
        (select string_agg(format('p.%I = c.%I', theirs.attname, ours.attname), ' and ')
          from unnest(c.conkey, c.confkey) pair (our, their)
            join pg_attribute ours on ours.attrelid = c.conrelid and ours.attnum = pair.our
            join pg_attribute theirs on theirs.attrelid = c.confrelid
              and theirs.attnum = pair.their) as same
      from pg_constraint c
        join pg_class child on child.oid = c.conrelid
        join pg_class parent on parent.oid = c.confrelid
      where c.contype = 'f' and c.connamespace = 'interview_platform'::regnamespace
      """;
  private static final String COUNTERS =
      """
      select quote_ident(t.relname) as table, quote_ident(a.attname) as column,
        pg_get_serial_sequence('interview_platform.' || quote_ident(t.relname), a.attname) as counter
      from pg_attribute a join pg_class t on t.oid = a.attrelid
      where t.relnamespace = 'interview_platform'::regnamespace and t.relkind = 'r'
        and a.attidentity <> ''
      """;

  /** A foreign key. */
  private record Reference(String name, String child, String parent, String given, String same) {
    static Reference read(ResultSet row) throws SQLException {
      return new Reference(
          row.getString("name"),
          row.getString("child"),
          row.getString("parent"),
          row.getString("given"),
          row.getString("same"));
    }

    String deleteUnmet() {
      return "delete from %s c where %s and not exists (select 1 from %s p where %s)"
          .formatted(child, given, parent, same);
    }

    String alter(String how) {
      return "alter table %s alter constraint %s %s".formatted(child, name, how);
    }
  }

  void open() throws SQLException {
    for (Table table : tables) {
      execute("alter table " + table.name() + " no force row level security");
      execute("alter table " + table.name() + " disable trigger user");
    }
    for (Reference reference : references()) {
      execute(reference.alter("deferrable initially deferred"));
    }
    execute("truncate " + tables.stream().map(Table::name).collect(Collectors.joining(", ")));
  }

  /** Deletes rows that refer to some that are not there; tells how many. */
  long deleteUnmet() throws SQLException {
    List<Reference> references = references();
    long all = 0;
    long now;
    do {
      now = 0;
      for (Reference reference : references) {
        now += Sql.update(connection, reference.deleteUnmet());
      }
      all += now;
    } while (now > 0);
    return all;
  }

  void close() throws SQLException {
    execute("set constraints all immediate");
    // while the owner still sees what there is
    for (String afterTheLast : Sql.list(connection, COUNTERS, EmptyTables::afterTheLast)) {
      execute(afterTheLast);
    }
    for (Reference reference : references()) {
      execute(reference.alter("not deferrable"));
    }
    for (Table table : tables) {
      execute("alter table " + table.name() + " enable trigger user");
      if (table.forced()) {
        execute("alter table " + table.name() + " force row level security");
      }
    }
  }

  private static String afterTheLast(ResultSet row) throws SQLException {
    return "select setval('%s', coalesce((select max(%s) from %s), 0) + 1, false)"
        .formatted(row.getString("counter"), row.getString("column"), row.getString("table"));
  }

  private List<Reference> references() throws SQLException {
    return Sql.list(connection, REFERENCES, Reference::read);
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
