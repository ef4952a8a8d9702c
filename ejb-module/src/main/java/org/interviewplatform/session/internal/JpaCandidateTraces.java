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
  private static final String FIND = CandidateTraces.QUERY + " where s.id = ?";

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
