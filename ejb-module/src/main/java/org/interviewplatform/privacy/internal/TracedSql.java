package org.interviewplatform.privacy.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.interviewplatform.platform.privacy.CandidateTrace;
import org.jspecify.annotations.Nullable;

/**
 * SQL with the names of a candidate's ids, made ready to run.
 *
 * @param values of the parameters, in their order
 */
record TracedSql(String text, @Nullable Object[] values) {
  private static final Pattern NAME = Pattern.compile("(?<!:):(session|media|link|invitation)\\b");

  static TracedSql of(String sql, CandidateTrace trace, Connection connection) throws SQLException {
    Matcher names = NAME.matcher(sql);
    StringBuilder text = new StringBuilder();
    List<@Nullable Object> values = new ArrayList<>();
    while (names.find()) {
      boolean many = names.group(1).equals("media");
      names.appendReplacement(text, many ? "?::uuid[]" : "?::uuid");
      values.add(value(names.group(1), trace, connection));
    }
    return new TracedSql(names.appendTail(text).toString(), values.toArray());
  }

  /** With values of parameters that stand before. */
  @Nullable Object[] valuesAfter(@Nullable Object... before) {
    List<@Nullable Object> all = new ArrayList<>(List.of(before));
    java.util.Collections.addAll(all, values);
    return all.toArray();
  }

  private static @Nullable Object value(String name, CandidateTrace trace, Connection connection)
      throws SQLException {
    return switch (name) {
      case "session" -> trace.session();
      case "media" -> connection.createArrayOf("uuid", trace.media().toArray());
      case "link" -> trace.link();
      default -> trace.invitation().orElse(null);
    };
  }
}
