package org.interviewplatform.localstack.service;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

/** Makes the database and the roles, by the same text that production uses. */
final class DatabaseSetup {

  private static final String ROLES = "/org/interviewplatform/localstack/postgresql/roles.sql";

  private DatabaseSetup() {}

  static void apply(Connection superuser, Database database) throws SQLException, IOException {
    setPassword(superuser, database);
    createDatabase(superuser);
    try (Connection inDatabase = database.connect(Database.SUPERUSER);
        Statement statement = inDatabase.createStatement()) {
      statement.execute(roles(database));
    }
  }

  private static void setPassword(Connection superuser, Database database) throws SQLException {
    try (Statement statement = superuser.createStatement()) {
      String password = literal(database.password(Database.SUPERUSER));
      statement.execute("ALTER ROLE " + Database.SUPERUSER + " PASSWORD " + password);
    }
  }

  private static void createDatabase(Connection superuser) throws SQLException {
    try (Statement statement = superuser.createStatement()) {
      String exists = "SELECT 1 FROM pg_database WHERE datname = " + literal(Database.NAME);
      try (ResultSet row = statement.executeQuery(exists)) {
        if (row.next()) {
          return;
        }
      }
      statement.execute("CREATE DATABASE " + Database.NAME);
    }
  }

  private static String roles(Database database) throws IOException {
    String sql = text();
    Map<String, String> variables =
        Map.of(
            "owner_password", Database.OWNER,
            "app_password", Database.APP,
            "relay_password", Database.RELAY,
            "batch_password", Database.BATCH);
    for (Map.Entry<String, String> variable : variables.entrySet()) {
      String value = literal(database.password(variable.getValue()));
      sql = sql.replace(":'" + variable.getKey() + "'", value);
    }
    return sql;
  }

  private static String text() throws IOException {
    try (InputStream source = DatabaseSetup.class.getResourceAsStream(ROLES)) {
      if (source == null) {
        throw new IOException("Not on the class path: " + ROLES);
      }
      return new String(source.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  static String literal(String value) {
    return "'" + value.replace("'", "''") + "'";
  }
}
