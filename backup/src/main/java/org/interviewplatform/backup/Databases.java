package org.interviewplatform.backup;

import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.ds.PGSimpleDataSource;

/** The platform's database, as those who may read all of it and who own it. */
record Databases(Settings settings) {

  /** Sees every row, at one moment, and changes none. */
  Connection snapshot() throws SQLException {
    Connection connection =
        source(
                settings.orElse("DATABASE_BACKUP_USER", "interview_backup"),
                settings.required("DATABASE_BACKUP_PASSWORD"))
            .getConnection();
    connection.setReadOnly(true);
    connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
    connection.setAutoCommit(false);
    requireSight(connection);
    return connection;
  }

  /** Owns the tables. */
  PGSimpleDataSource owner() {
    return source("interview_owner", settings.required("DATABASE_OWNER_PASSWORD"));
  }

  private PGSimpleDataSource source(String user, String password) {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setServerNames(new String[] {settings.required("DATABASE_HOST")});
    source.setPortNumbers(new int[] {Integer.parseInt(settings.orElse("DATABASE_PORT", "5432"))});
    source.setDatabaseName(settings.orElse("DATABASE_NAME", "interview_platform"));
    source.setSslMode(settings.orElse("DATABASE_SSL_MODE", "prefer"));
    source.setCurrentSchema("interview_platform");
    source.setUser(user);
    source.setPassword(password);
    return source;
  }

  /** Without it policies would hide rows, and the backup would be one of nothing. */
  private static void requireSight(Connection connection) throws SQLException {
    String may = "select rolsuper or rolbypassrls from pg_roles where rolname = current_user";
    try (var statement = connection.createStatement();
        var row = statement.executeQuery(may)) {
      if (!row.next() || !row.getBoolean(1)) {
        throw new BackupException(
            "The database user for backups must be allowed to bypass row security.");
      }
    }
  }
}
