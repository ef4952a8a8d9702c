package org.interviewplatform.systemtests.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** Looks for a word wherever a platform on this machine stores anything. */
public final class Traces {
  private static final String TABLES =
      """
      select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = 'interview_platform' and c.relkind in ('r', 'p')
        and has_table_privilege(c.oid, 'select') order by 1
      """;

  private final Map<String, String> environment;
  private final Path data;
  private final UUID organisation;

  /** Those of an organisation of the platform with this environment and this data directory. */
  public Traces(Map<String, String> environment, Path data, UUID organisation) {
    this.environment = environment;
    this.data = data;
    this.organisation = organisation;
  }

  /** Tables with a row that has the word anywhere, in whatever column. */
  public List<String> tables(String word) {
    String url =
        "jdbc:postgresql://%s:%s/%s".formatted(value("HOST"), value("PORT"), value("NAME"));
    try (Connection connection =
        DriverManager.getConnection(url, "interview_app", value("APP_PASSWORD"))) {
      connection.setAutoCommit(false);
      ask(
          connection,
          "select set_config('interview_platform.organisation', ?, true)",
          organisation.toString());
      List<String> found = new ArrayList<>();
      for (String table : ask(connection, TABLES)) {
        String sql =
            "select 1 from interview_platform." + table + " t where strpos(t::text, ?) > 0 limit 1";
        if (!ask(connection, sql, word).isEmpty()) {
          found.add(table);
        }
      }
      return found;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Files of the object storage that have the word in their keys or in their bytes. */
  public List<Path> objects(String word) {
    return files(data.resolve("storage"), word);
  }

  /** Files of the broker that have it: what is written to topics is not compressed. */
  public List<Path> topics(String word) {
    return files(data.resolve("kafka"), word);
  }

  /** Files of Redis that have it. */
  public List<Path> cache(String word) {
    return files(data.resolve("redis"), word);
  }

  private static List<Path> files(Path directory, String word) {
    byte[] wanted = word.getBytes(StandardCharsets.UTF_8);
    try (Stream<Path> files = Files.walk(directory)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> file.toString().contains(word) || has(file, wanted))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean has(Path file, byte[] wanted) {
    try {
      String all = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
      return all.contains(new String(wanted, StandardCharsets.ISO_8859_1));
    } catch (IOException e) {
      return false; // was deleted meanwhile
    }
  }

  private static List<String> ask(Connection connection, String sql, String... values)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setString(i + 1, values[i]);
      }
      List<String> found = new ArrayList<>();
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          found.add(rows.getString(1));
        }
      }
      return found;
    }
  }

  private String value(String name) {
    return environment.getOrDefault("INTERVIEW_PLATFORM_DATABASE_" + name, "");
  }
}
