package org.interviewplatform.backup;

import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.interviewplatform.platform.schema.internal.Migrations;
import org.interviewplatform.platform.sql.Sql;
import org.postgresql.ds.PGSimpleDataSource;

/** Brings a backup into a database and a bucket that have nothing yet. */
record Restoration(PGSimpleDataSource owner, Bucket bucket, ObjectFiles objects) {
  private static final String TAKEN =
      "select 1 from pg_tables where schemaname = 'interview_platform' limit 1";

  /**
   * What was restored.
   *
   * @param unmet rows left out, because they refer to some that no key opens any more
   */
  record Restored(BackupReader.Opened opened, Map<String, Long> rows, int objects, long unmet) {}

  Restored restore(BackupReader backup) throws IOException, SQLException {
    Manifest manifest = backup.manifest();
    bucket.requireThere();
    requireEmpty();
    Migrations.run(owner, manifest.schemaVersion());
    try (Connection connection = owner.getConnection()) {
      connection.setAutoCommit(false);
      Restored restored = restore(backup, manifest, connection);
      connection.commit();
      return restored;
    }
  }

  private Restored restore(BackupReader backup, Manifest manifest, Connection connection)
      throws IOException, SQLException {
    List<Table> tables = Table.all(connection);
    EmptyTables empty = new EmptyTables(connection, tables);
    empty.open();
    RowInserter rows = new RowInserter(connection, tables);
    Copying copied = new Copying(rows);
    BackupReader.Opened opened = backup.read(manifest, copied);
    rows.flush();
    boolean isWhole = opened.erased() == 0 && opened.lost() == 0;
    long unmet = isWhole ? 0 : empty.deleteUnmet();
    empty.close();
    if (isWhole && !rows.counts().equals(manifest.rows())) {
      throw new BackupException("The backup does not have all the rows it had when it was made.");
    }
    return new Restored(opened, rows.counts(), copied.count, unmet);
  }

  private void requireEmpty() throws SQLException {
    try (Connection connection = owner.getConnection()) {
      if (Sql.first(connection, TAKEN, row -> true).isPresent()) {
        throw new BackupException(
            "The database has tables of the platform already; a backup is restored into an empty"
                + " one.");
      }
    }
  }

  /** Takes rows to the database and objects to the bucket. */
  private final class Copying implements ArchiveReader.Visitor {
    private final RowInserter rows;
    private int count;

    Copying(RowInserter rows) {
      this.rows = rows;
    }

    @Override
    public void row(String table, String json) throws SQLException {
      rows.add(table, json);
    }

    @Override
    public void object(KeptObject object, Seal seal) throws IOException {
      try (InputStream content = objects.open(object, seal)) {
        bucket.write(object.key(), content, object.description());
      }
      count++;
    }
  }
}
