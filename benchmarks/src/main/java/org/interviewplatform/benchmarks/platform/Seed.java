package org.interviewplatform.benchmarks.platform;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Made-up interviews, candidates and what they said, put into a platform's database by set-based
 * SQL: of each interview two candidates on average, of each candidate five answers with a stretch
 * of transcript. Two more organisations get a twentieth of that each.
 */
record Seed(Map<String, String> environment) {

  /** Fills the organisation of the user with that address. */
  void fill(String email, int interviews) {
    try (Connection owner = connect("interview_owner", "OWNER");
        Statement statement = owner.createStatement()) {
      owner.setAutoCommit(false);
      statement.execute("set seed.interviews = '" + interviews + "'");
      statement.execute("set seed.email = '" + email + "'");
      statement.execute(script());
      owner.commit();
      owner.setAutoCommit(true);
      statement.execute("vacuum analyze");
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Whether that organisation was filled with as many before. */
  boolean has(String email, int interviews) {
    String count = "select count(*) from interview_platform.interview";
    return Long.parseLong(ask(organisationOf(email), count)) >= interviews;
  }

  /** One value, asked in an organisation as the application asks. */
  String ask(String organisation, String sql) {
    return ask(organisation, sql, 1).value();
  }

  /** A value, and how long each asking took. */
  record Asked(String value, List<Double> millis) {}

  /** The same, as often as wanted on one connection. */
  Asked ask(String organisation, String sql, int times) {
    try (Connection app = connect("interview_app", "APP");
        Statement statement = app.createStatement()) {
      statement.execute("set interview_platform.organisation = '" + organisation + "'");
      List<Double> millis = new ArrayList<>();
      String value = "";
      for (int time = 0; time < times; time++) {
        long began = System.nanoTime();
        try (ResultSet row = statement.executeQuery(sql)) {
          row.next();
          value = row.getString(1);
        }
        millis.add(Bench.secondsSince(began) * 1000);
      }
      return new Asked(value, millis);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The organisation of the user with that address. */
  String organisationOf(String email) {
    return ask(
        "00000000-0000-0000-0000-000000000000",
        "select interview_platform.organisation_of_user('" + email + "')");
  }

  private Connection connect(String user, String password) throws SQLException {
    String url =
        "jdbc:postgresql://%s:%s/%s".formatted(value("HOST"), value("PORT"), value("NAME"));
    return DriverManager.getConnection(url, user, value(password + "_PASSWORD"));
  }

  private String value(String name) {
    return Objects.requireNonNull(environment.get("INTERVIEW_PLATFORM_DATABASE_" + name), name);
  }

  private static String script() {
    try (InputStream script = Seed.class.getResourceAsStream("seed.sql")) {
      return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
