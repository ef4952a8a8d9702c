package org.interviewplatform.session.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.interviewplatform.platform.privacy.CandidateTrace;
import org.interviewplatform.platform.sql.Sql;
import org.interviewplatform.session.CandidateTraces;

/** {@link CandidateTraces} in the database. */
@ApplicationScoped
class JpaCandidateTraces implements CandidateTraces {
  private static final String FIND =
      """
      select s.*, coalesce(s.submitted_at, s.started_at) as at, i.id as invitation,
        array(select media_id from interview_platform.response where session_id = s.id
          union select media_id from interview_platform.attempt where session_id = s.id
          union select id from interview_platform.pending_answer where session_id = s.id) as media
      from interview_platform.candidate_session s
        left join interview_platform.invitation i on i.id = s.public_link_id
      where s.id = ?
      """;
  @PersistenceContext private EntityManager entities;

  @Override
  public Optional<CandidateTrace> find(UUID session) {
    return entities
        .unwrap(Session.class)
        .doReturningWork(on -> Sql.first(on, FIND, JpaCandidateTraces::trace, session));
  }

  private static CandidateTrace trace(ResultSet row) throws SQLException {
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
