package org.interviewplatform.systemtests.running;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;

/**
 * An organisation for one test, written as the application's role writes: its admin has the demo
 * admin's password.
 */
public final class OwnOrganisation {
  private static final String ENTER =
      "select set_config('interview_platform.organisation', ?, false)";

  private final Map<String, String> environment;
  private final UUID id = UUID.randomUUID();

  /** Makes it on the platform with this environment. */
  public OwnOrganisation(Map<String, String> environment, String demoAdmin) {
    this.environment = environment;
    try (Connection on = connect()) {
      String demo = one(on, "select interview_platform.organisation_of_user(?)::text", demoAdmin);
      one(on, ENTER, demo);
      String hash =
          one(
              on,
              "select password_hash from interview_platform.app_user where email = ?",
              demoAdmin);
      one(on, ENTER, id.toString());
      update(
          on,
          "insert into interview_platform.organisation (id, organisation_id, name, created_at)"
              + " values (?, ?, 'Own', now())",
          id,
          id);
      update(
          on,
          "insert into interview_platform.app_user (id, organisation_id, email, display_name,"
              + " password_hash, roles, created_at)"
              + " values (gen_random_uuid(), ?, ?, 'Admin', ?, 'ADMIN', now())",
          id,
          email(),
          hash);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** With which its admin signs in. */
  public String email() {
    return "admin@" + id + ".example";
  }

  /** Lets that much of something be used in this month, or for good. */
  public void uses(String metric, long amount, boolean monthly) {
    String period = monthly ? "date_trunc('month', now() at time zone 'UTC')" : "'1970-01-01'";
    try (Connection on = connect()) {
      one(on, ENTER, id.toString());
      update(
          on,
          "insert into interview_platform.usage_counter (metric, period, used) values (?, "
              + period
              + "::date, ?)",
          metric,
          amount);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String one(Connection on, String sql, String parameter) throws SQLException {
    try (PreparedStatement query = on.prepareStatement(sql)) {
      query.setString(1, parameter);
      try (ResultSet row = query.executeQuery()) {
        row.next();
        return row.getString(1);
      }
    }
  }

  private static void update(Connection on, String sql, Object... parameters) throws SQLException {
    try (PreparedStatement statement = on.prepareStatement(sql)) {
      for (int i = 0; i < parameters.length; i++) {
        statement.setObject(i + 1, parameters[i]);
      }
      statement.executeUpdate();
    }
  }

  private Connection connect() throws SQLException {
    String url =
        "jdbc:postgresql://%s:%s/%s".formatted(value("HOST"), value("PORT"), value("NAME"));
    return DriverManager.getConnection(url, "interview_app", value("APP_PASSWORD"));
  }

  private String value(String name) {
    return environment.getOrDefault("INTERVIEW_PLATFORM_DATABASE_" + name, "");
  }
}
