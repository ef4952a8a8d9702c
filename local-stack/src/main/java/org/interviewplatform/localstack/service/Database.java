package org.interviewplatform.localstack.service;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Properties;

/**
 * The application's database: its address and the password of each role.
 *
 * @param passwords by role name
 */
public record Database(int port, Map<String, String> passwords) {

  /** The server's superuser. */
  public static final String SUPERUSER = "postgres";

  /** Owns the application's schema. */
  public static final String OWNER = "interview_owner";

  /** What the application works as. */
  public static final String APP = "interview_app";

  /** Moves outbox entries and job requests. */
  public static final String RELAY = "interview_relay";

  /** Owns Jakarta Batch's schema. */
  public static final String BATCH = "interview_batch";

  /** The database's name. */
  public static final String NAME = "interview_platform";

  /** Copies the map. */
  public Database {
    passwords = Map.copyOf(passwords);
  }

  /** Where it answers; loopback only. */
  public String host() {
    return "127.0.0.1";
  }

  /** The JDBC address of the application's database. */
  public String jdbcUrl() {
    return jdbcUrl(NAME);
  }

  private String jdbcUrl(String database) {
    return "jdbc:postgresql://" + host() + ":" + port + "/" + database;
  }

  /** The password of a role. */
  public String password(String role) {
    String password = passwords.get(role);
    if (password == null) {
      throw new IllegalArgumentException("No such role: " + role);
    }
    return password;
  }

  /** A new connection to the application's database in that role. */
  public Connection connect(String role) throws SQLException {
    return connect(role, NAME);
  }

  Connection connect(String role, String database) throws SQLException {
    Properties properties = new Properties();
    properties.setProperty("user", role);
    properties.setProperty("password", password(role));
    properties.setProperty("connectTimeout", "5");
    return DriverManager.getConnection(jdbcUrl(database), properties);
  }
}
