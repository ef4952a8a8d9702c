package org.interviewplatform.platform.schema.internal;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** The migrations in db/migration, run as the owner of the schema. */
public final class Migrations {
  private static final int CONNECT_RETRIES = 20;

  private Migrations() {}

  /** Applies what is missing; several nodes starting at once take turns. */
  public static void run(DataSource owner) {
    run(owner, "latest");
  }

  /**
   * The same up to a version, for what was kept when that was the newest.
   *
   * @param target a version as it stands in {@code flyway_schema_history}
   */
  public static void run(DataSource owner, String target) {
    Flyway.configure(Migrations.class.getClassLoader())
        .dataSource(owner)
        .locations("classpath:db/migration")
        .schemas("interview_platform")
        .defaultSchema("interview_platform")
        .connectRetries(CONNECT_RETRIES)
        .connectRetriesInterval(3)
        .cleanDisabled(true)
        .target(target)
        .validateMigrationNaming(true)
        .load()
        .migrate();
  }
}
