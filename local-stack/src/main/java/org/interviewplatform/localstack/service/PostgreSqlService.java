package org.interviewplatform.localstack.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.interviewplatform.localstack.process.NativeProcess;

/**
 * A PostgreSQL server with durable settings and the application's roles. An acknowledged commit
 * survives kill -9 of this JVM and of the server.
 */
public final class PostgreSqlService implements Service {

  private static final Duration START_LIMIT = Duration.ofSeconds(60);
  private static final Duration STOP_LIMIT = Duration.ofSeconds(15);

  private final Database database;
  private final NativeProcess process;

  private PostgreSqlService(Database database, NativeProcess process) {
    this.database = database;
    this.process = process;
  }

  /** Starts the server on its data, which is made on first use. */
  public static PostgreSqlService start(ServiceDirectories directories, Database database) {
    Path data = directories.data("postgresql");
    Path programs = PostgreSqlBinaries.directory().resolve("bin");
    List<String> prefix = PostgreSqlBinaries.prefix();
    if (!Files.exists(data.resolve("PG_VERSION"))) {
      initialise(prefix, programs, data);
    }
    NativeProcess process = launch(directories, prefix, programs, data, database.port());
    PostgreSqlService service = new PostgreSqlService(database, process);
    try {
      service.prepare(data);
    } catch (RuntimeException e) {
      process.close();
      throw e;
    }
    return service;
  }

  // Made beside its final place: an interrupted initdb must not look like a database.
  private static void initialise(List<String> prefix, Path programs, Path data) {
    try {
      Path making = Files.createTempDirectory(data.getParent(), "initdb-");
      List<String> command = new ArrayList<>(prefix);
      command.add(programs.resolve("initdb").toString());
      command.addAll(List.of("-D", making.toString(), "-U", Database.SUPERUSER, "-A", "trust"));
      command.addAll(List.of("-E", "UTF8", "--locale=C.UTF-8"));
      command.addAll(List.of("--locale-provider=builtin", "--builtin-locale=C.UTF-8"));
      Commands.run(command);
      Files.setPosixFilePermissions(making, PosixFilePermissions.fromString("rwx------"));
      Files.deleteIfExists(data);
      Files.move(making, data);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot make the database directory " + data, e);
    }
  }

  private static NativeProcess launch(
      ServiceDirectories directories, List<String> prefix, Path programs, Path data, int port) {
    List<String> command = new ArrayList<>();
    command.add(programs.resolve("postgres").toString());
    command.addAll(List.of("-D", data.toString()));
    settings(port).forEach((name, value) -> command.addAll(List.of("-c", name + "=" + value)));
    return NativeProcess.start(
        new NativeProcess.Launch(
            prefix,
            command,
            data,
            Map.of("LC_ALL", "C.UTF-8"),
            directories.log("postgresql"),
            directories.pidFile("postgresql"),
            NativeProcess.StopSignal.INT,
            STOP_LIMIT));
  }

  private static Map<String, String> settings(int port) {
    return Map.ofEntries(
        Map.entry("port", Integer.toString(port)),
        Map.entry("listen_addresses", "127.0.0.1"),
        Map.entry("unix_socket_directories", ""),
        Map.entry("fsync", "on"),
        Map.entry("synchronous_commit", "on"),
        Map.entry("full_page_writes", "on"),
        // Two-phase commit: Liberty enlists two data sources in one transaction.
        Map.entry("max_prepared_transactions", "20"),
        Map.entry("max_connections", "100"),
        Map.entry("password_encryption", "scram-sha-256"),
        Map.entry("timezone", "UTC"),
        Map.entry("log_timezone", "UTC"));
  }

  private void prepare(Path data) {
    Waiting.until("PostgreSQL", START_LIMIT, process::isAlive, this::connectOnce);
    try (Connection connection = database.connect(Database.SUPERUSER, "postgres")) {
      DatabaseSetup.apply(connection, database);
      requirePasswords(data, connection);
    } catch (SQLException | IOException e) {
      throw new IllegalStateException("Cannot prepare the database", e);
    }
  }

  // Written last: until every role has its password nobody could sign in.
  private static void requirePasswords(Path data, Connection connection)
      throws IOException, SQLException {
    Files.writeString(data.resolve("pg_hba.conf"), "host all all 127.0.0.1/32 scram-sha-256\n");
    try (Statement statement = connection.createStatement()) {
      statement.execute("SELECT pg_reload_conf()");
    }
  }

  private boolean connectOnce() throws SQLException {
    try (Connection connection = database.connect(Database.SUPERUSER, "postgres")) {
      return connection.isValid(1);
    }
  }

  /** Where it is and who may enter. */
  public Database database() {
    return database;
  }

  @Override
  public String name() {
    return "postgresql";
  }

  @Override
  public String address() {
    return "127.0.0.1:" + database.port();
  }

  @Override
  public void check() throws SQLException {
    try (Connection connection = database.connect(Database.OWNER);
        Statement statement = connection.createStatement()) {
      statement.execute("SELECT 1");
    }
  }

  @Override
  public void close() {
    process.close();
  }
}
