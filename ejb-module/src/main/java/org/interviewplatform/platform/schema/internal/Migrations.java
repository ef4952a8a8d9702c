package org.interviewplatform.platform.schema.internal;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** The migrations in db/migration, run as the owner of the schema. */
public final class Migrations {
  private static final int CONNECT_RETRIES = 20;

  private Migrations() {}

  /** Applies what is missing; several nodes starting at once take turns. */
  public static void run(DataSource owner) {
    Flyway.configure(Migrations.class.getClassLoader())
        .dataSource(owner)
        .locations("classpath:db/migration")
        .schemas("interview_platform")
        .defaultSchema("interview_platform")
        .connectRetries(CONNECT_RETRIES)
        .connectRetriesInterval(3)
        .cleanDisabled(true)
        .validateMigrationNaming(true)
        .load()
        .migrate();
  }
}
