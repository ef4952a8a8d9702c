package org.interviewplatform.systemtests.running;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * Writes into the platform's database what only an operator could: organisations and their people.
 */
public final class Tenants {
  private static final int FEW_ROUNDS = 1_000;

  private final Map<String, String> environment;

  /** Those of the platform with this environment. */
  public Tenants(Map<String, String> environment) {
    this.environment = environment;
  }

  /** Another organisation. */
  public UUID organisation(String name) {
    UUID id = UUID.randomUUID();
    in(
        id,
        "insert into interview_platform.organisation (id, organisation_id, name, created_at)"
            + " values (?, ?, ?, now())",
        id,
        id,
        name);
    return id;
  }

  /** Somebody who can sign in. */
  public UUID person(UUID organisation, String email, String password, String roles) {
    UUID id = UUID.randomUUID();
    in(
        organisation,
        "insert into interview_platform.app_user (id, organisation_id, email, display_name,"
            + " password_hash, roles, created_at) values (?, ?, ?, ?, ?, ?, now())",
        id,
        organisation,
        email,
        email,
        hash(password),
        roles);
    return id;
  }

  /** Lets an API token's time be over. */
  public void expireApiToken(UUID organisation, UUID token) {
    in(
        organisation,
        "update interview_platform.api_token set expires_at = now() - interval '1 second'"
            + " where id = ?",
        token);
  }

  private void in(UUID organisation, String sql, Object... values) {
    try (Connection connection = connect()) {
      connection.setAutoCommit(false);
      run(
          connection,
          "select set_config('interview_platform.organisation', ?, true)",
          organisation.toString());
      run(connection, sql, values);
      connection.commit();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void run(Connection connection, String sql, Object... values) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      statement.execute();
    }
  }

  /** Weak, and so made stronger at the first sign-in. */
  private static String hash(String password) {
    byte[] salt = "a salt for tests".getBytes(StandardCharsets.US_ASCII);
    Base64.Encoder base64 = Base64.getEncoder().withoutPadding();
    try {
      byte[] derived =
          SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
              .generateSecret(new PBEKeySpec(password.toCharArray(), salt, FEW_ROUNDS, 256))
              .getEncoded();
      return String.join(
          "$",
          "pbkdf2-sha256",
          Integer.toString(FEW_ROUNDS),
          base64.encodeToString(salt),
          base64.encodeToString(derived));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
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
