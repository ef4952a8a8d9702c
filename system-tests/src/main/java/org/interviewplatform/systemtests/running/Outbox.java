package org.interviewplatform.systemtests.running;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.Map;

/**
 * The platform's outbox as its database's owner sees it. What is committed can be kept from being
 * published: the relay is taken the right to claim entries, while business goes on storing them.
 */
public final class Outbox {

  private static final String TABLE = "interview_platform.outbox_entry";

  private final Map<String, String> environment;

  /** That of the platform with this environment. */
  public Outbox(Map<String, String> environment) {
    this.environment = environment;
  }

  /** From now on nothing is published. */
  public void hold() {
    asOwner("revoke update on " + TABLE + " from interview_relay");
  }

  /** Publishing goes on. */
  public void release() {
    asOwner("grant update on " + TABLE + " to interview_relay");
  }

  /** How many events about this aggregate are committed and not published. */
  public int unpublished(String aggregate) {
    String sql = "select count(*) from " + TABLE + " where key = ? and sent_at is null";
    try (Connection connection = connect("relay");
        PreparedStatement query = connection.prepareStatement(sql)) {
      query.setString(1, aggregate);
      try (ResultSet row = query.executeQuery()) {
        row.next();
        return row.getInt(1);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private void asOwner(String sql) {
    try (Connection connection = connect("owner");
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private Connection connect(String role) throws SQLException {
    String url =
        "jdbc:postgresql://%s:%s/%s".formatted(value("HOST"), value("PORT"), value("NAME"));
    String password = value(role.toUpperCase(Locale.ROOT) + "_PASSWORD");
    return DriverManager.getConnection(url, "interview_" + role, password);
  }

  private String value(String name) {
    return environment.getOrDefault("INTERVIEW_PLATFORM_DATABASE_" + name, "");
  }
}
