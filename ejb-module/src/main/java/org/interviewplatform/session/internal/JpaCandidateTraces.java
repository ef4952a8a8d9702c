package org.interviewplatform.session.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.interviewplatform.platform.privacy.CandidateTrace;
import org.interviewplatform.platform.sql.Sql;
import org.interviewplatform.session.CandidateTraces;

/** {@link CandidateTraces} in the database. */
@ApplicationScoped
class JpaCandidateTraces implements CandidateTraces {
  private static final String FIND = TraceQuery.SELECT + " where s.id = ?";

  @PersistenceContext private EntityManager entities;

  @Override
  public Optional<CandidateTrace> find(UUID session) {
    return entities
        .unwrap(Session.class)
        .doReturningWork(on -> Sql.first(on, FIND, TraceQuery::read, session));
  }
}
