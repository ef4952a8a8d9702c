package org.interviewplatform.session.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.interviewplatform.platform.privacy.CandidateTrace;
import org.interviewplatform.platform.sql.Sql;

/** Reads what a {@link CandidateTrace} has; also for programs beside the platform. */
public final class TraceQuery {
  /** Of all sessions, {@code s}, that the reader may see. */
  public static final String SELECT =
      """
      select s.*, coalesce(s.submitted_at, s.started_at) as at, i.id as invitation,
        array(select media_id from interview_platform.response where session_id = s.id
          union select media_id from interview_platform.attempt where session_id = s.id
          union select id from interview_platform.pending_answer where session_id = s.id) as media
      from interview_platform.candidate_session s
        left join interview_platform.invitation i on i.id = s.public_link_id
      """;

  private TraceQuery() {}

  /** The trace in the present row. */
  public static CandidateTrace read(ResultSet row) throws SQLException {
    return new CandidateTrace(
        Sql.uuid(row, "id"),
        Sql.uuid(row, "interview_id"),
        List.of((UUID[]) row.getArray("media").getArray()),
        Sql.uuid(row, "public_link_id"),
        Optional.ofNullable(row.getObject("invitation", UUID.class)),
        row.getString("token_hash"),
        Sql.instant(row, "at"));
  }
}
