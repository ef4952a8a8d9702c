package org.interviewplatform.backup;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.interviewplatform.platform.sql.Sql;

/** Which candidates the platform says it has erased. */
final class Erased {
  private static final String DONE =
      "select id from interview_platform.erasure where status = 'DONE'";

  private Erased() {}

  /** A session that is merely not there is none: another database must not cost a key. */
  static List<UUID> in(Connection connection) throws SQLException {
    return Sql.list(connection, DONE, row -> Sql.uuid(row, "id"));
  }
}
