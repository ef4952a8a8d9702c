package org.interviewplatform.systemtests.running;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

/**
 * One more database and one more bucket beside those of a platform on this machine, both empty, and
 * the role that backups are made as: what an operator sets up with a superuser's password.
 */
public final class SecondDatabase {
  private static final String PASSWORD = "a password for backups";
  private static final String PREFIX = "INTERVIEW_PLATFORM_";
  private static final String COUNTED =
      "select t.relname || ' ' || a.attname from pg_attribute a join pg_class t on t.oid ="
          + " a.attrelid where t.relnamespace = 'interview_platform'::regnamespace and"
          + " a.attidentity <> '' and t.relkind = 'r' order by 1";
  private static final String TABLES =
      "select quote_ident(relname) from pg_class where relkind = 'r'"
          + " and relnamespace = 'interview_platform'::regnamespace order by 1";

  private final LocalPlatform platform;
  private final Map<String, String> environment;
  private final String name;

  private SecondDatabase(LocalPlatform platform, String name) {
    this.platform = platform;
    this.name = name;
    environment = new HashMap<>(platform.environment());
    environment.put(PREFIX + "DATABASE_BACKUP_PASSWORD", PASSWORD);
  }

  /** Makes them. */
  public static SecondDatabase create(LocalPlatform platform, String name) {
    SecondDatabase second = new SecondDatabase(platform, name);
    second.execute(second.first(), second.script("backup-role.sql"));
    second.execute(second.first(), "drop database if exists " + name);
    second.execute(second.first(), "create database " + name);
    second.execute(name, second.script("roles.sql"));
    try {
      Files.createDirectories(second.bucket());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return second;
  }

  /** What a command is run with to work on the platform's own. */
  public Map<String, String> environmentOfFirst() {
    return Map.copyOf(environment);
  }

  /** What a command is run with to work on this one. */
  public Map<String, String> environment() {
    Map<String, String> changed = new HashMap<>(environment);
    changed.put(PREFIX + "DATABASE_NAME", name);
    changed.put(PREFIX + "STORAGE_BUCKET", name);
    return changed;
  }

  /** Where objects of this bucket lie. */
  public Path bucket() {
    return platform.data().resolve("storage").resolve(name);
  }

  /** Columns whose counter would give a number here that is taken. */
  public List<String> countersBehind() {
    List<String> behind = new ArrayList<>();
    for (String counted : ask(name, COUNTED)) {
      String[] parts = counted.split(" ", 2);
      String sql =
          "select '%1$s.%2$s' from interview_platform.%1$s having max(%2$s) >="
              + " nextval(pg_get_serial_sequence('interview_platform.%1$s', '%2$s'))";
      behind.addAll(ask(name, sql.formatted(parts[0], parts[1])));
    }
    return behind;
  }

  /** All rows here that have the word, each with its table. */
  public List<String> rows(String word) {
    return rows(name, word);
  }

  /** All rows of the platform's own database that have it. */
  public List<String> rowsOfFirst(String word) {
    return rows(first(), word);
  }

  private List<String> rows(String database, String word) {
    List<String> found = new ArrayList<>();
    for (String table : ask(database, TABLES)) {
      String sql =
          "select '%s ' || to_jsonb(t)::text from interview_platform.%s t where strpos(t::text,"
              + " '%s') > 0 order by 1";
      found.addAll(ask(database, sql.formatted(table, table, word.replace("'", "''"))));
    }
    return found;
  }

  private String first() {
    return value("DATABASE_NAME");
  }

  /** A script of deploy/, with passwords where psql would put them. */
  private String script(String file) {
    try {
      String sql = Files.readString(Home.directory().resolve("deploy/postgresql").resolve(file));
      for (String role : List.of("owner", "app", "relay", "batch", "backup")) {
        String password =
            value("DATABASE_" + role.toUpperCase(java.util.Locale.ROOT) + "_PASSWORD");
        sql = sql.replace(":'" + role + "_password'", "'" + password + "'");
      }
      return sql;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String value(String key) {
    return Objects.requireNonNull(environment.get(PREFIX + key), key);
  }

  private Connection superuser(String database) throws SQLException {
    Properties secrets = new Properties();
    try (InputStream file = Files.newInputStream(platform.data().resolve("secrets.properties"))) {
      secrets.load(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    String url =
        "jdbc:postgresql://%s:%s/%s"
            .formatted(value("DATABASE_HOST"), value("DATABASE_PORT"), database);
    return DriverManager.getConnection(url, "postgres", secrets.getProperty("database.superuser"));
  }

  private void execute(String database, String sql) {
    try (Connection connection = superuser(database);
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private List<String> ask(String database, String sql) {
    try (Connection connection = superuser(database);
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      List<String> found = new ArrayList<>();
      while (rows.next()) {
        found.add(rows.getString(1));
      }
      return found;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
