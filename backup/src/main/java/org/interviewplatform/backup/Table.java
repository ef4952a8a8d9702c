package org.interviewplatform.backup;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.interviewplatform.platform.sql.Sql;

/**
 * A table of the platform.
 *
 * @param name as SQL wants it
 * @param columns that are written, as SQL wants them
 * @param generated columns that the database computes
 * @param forced whether policies bind the owner as well
 */
record Table(String name, List<String> columns, List<String> generated, boolean forced) {
  private static final String ALL =
      """
      select quote_ident(c.relname) as name, c.relforcerowsecurity as forced,
        array(select quote_ident(attname) from pg_attribute where attrelid = c.oid and attnum > 0
          and not attisdropped and attgenerated = '' order by attnum) as columns,
        array(select attname::text from pg_attribute where attrelid = c.oid and attnum > 0
          and not attisdropped and attgenerated <> '') as generated
      from pg_class c
      where c.relnamespace = 'interview_platform'::regnamespace and c.relkind = 'r'
        and c.relname <> 'flyway_schema_history'
      order by 1
      """;
  private static final String VERSION =
      """
      select version from interview_platform.flyway_schema_history
      where success and version is not null order by installed_rank desc limit 1
      """;

  static List<Table> all(Connection connection) throws SQLException {
    return Sql.list(
        connection,
        ALL,
        row ->
            new Table(
                row.getString("name"),
                List.of((String[]) row.getArray("columns").getArray()),
                List.of((String[]) row.getArray("generated").getArray()),
                row.getBoolean("forced")));
  }

  /** The newest migration that was applied. */
  static String schemaVersion(Connection connection) throws SQLException {
    return Sql.first(connection, VERSION, row -> row.getString("version"))
        .orElseThrow(() -> new BackupException("The database has no tables of the platform."));
  }
}
