package org.interviewplatform.platform.sql;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * SQL with names for ids, made ready to run.
 *
 * @param text with a question mark for each name
 * @param values of the parameters, in their order
 */
public record NamedSql(String text, @Nullable Object[] values) {
  private static final Pattern NAME = Pattern.compile("(?<!:):([a-z]+)\\b");

  /**
   * Puts parameters where names are.
   *
   * @param ids what each name stands for: a UUID, a collection of them, or an {@link Optional} of
   *     one; a name that is not there is an {@link IllegalArgumentException}
   */
  public static NamedSql of(String sql, Map<String, ?> ids, Connection connection)
      throws SQLException {
    Matcher names = NAME.matcher(sql);
    StringBuilder text = new StringBuilder();
    List<@Nullable Object> values = new ArrayList<>();
    while (names.find()) {
      Object id = ids.get(names.group(1));
      if (id == null) {
        throw new IllegalArgumentException("Nothing is named " + names.group(1));
      }
      names.appendReplacement(text, id instanceof Collection ? "?::uuid[]" : "?::uuid");
      values.add(value(id, connection));
    }
    return new NamedSql(names.appendTail(text).toString(), values.toArray());
  }

  /** With values of parameters that stand before. */
  public @Nullable Object[] valuesAfter(@Nullable Object... before) {
    List<@Nullable Object> all = new ArrayList<>(List.of(before));
    all.addAll(java.util.Arrays.asList(values));
    return all.toArray();
  }

  private static @Nullable Object value(Object id, Connection connection) throws SQLException {
    if (id instanceof Collection<?> many) {
      return connection.createArrayOf("uuid", many.toArray());
    }
    return id instanceof Optional<?> one ? one.orElse(null) : id;
  }
}
