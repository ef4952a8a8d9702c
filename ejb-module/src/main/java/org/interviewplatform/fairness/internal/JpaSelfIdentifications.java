package org.interviewplatform.fairness.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.hibernate.Session;
import org.interviewplatform.fairness.Ethnicity;
import org.interviewplatform.fairness.GroupCount;
import org.interviewplatform.fairness.SelfIdentifications;
import org.interviewplatform.fairness.Sex;
import org.interviewplatform.interview.InterviewId;
import org.interviewplatform.platform.sql.Sql;
import org.interviewplatform.session.SessionId;

/**
 * {@link SelfIdentifications} through the owner's functions; the application's role has no right to
 * the table itself.
 */
@ApplicationScoped
class JpaSelfIdentifications implements SelfIdentifications {
  private static final String KEEP = "select interview_platform.identify_self(?, ?, ?)";
  private static final String FORGET = "select interview_platform.erase_self_identification(?)";
  private static final String COUNT =
      "select * from interview_platform.count_by_group(?::uuid, ?) order by sex, ethnicity";

  @PersistenceContext private EntityManager entities;

  @Override
  public void keep(SessionId session, Sex sex, Ethnicity ethnicity) {
    entities
        .unwrap(Session.class)
        .doReturningWork(
            on ->
                Sql.list(
                    on, KEEP, row -> Boolean.TRUE, session.value(), sex.name(), ethnicity.name()));
  }

  @Override
  public void forget(SessionId session) {
    entities
        .unwrap(Session.class)
        .doReturningWork(on -> Sql.list(on, FORGET, row -> Boolean.TRUE, session.value()));
  }

  @Override
  public List<GroupCount> count(Optional<InterviewId> interview, boolean byModel) {
    String id = interview.map(given -> given.value().toString()).orElse(null);
    return entities
        .unwrap(Session.class)
        .doReturningWork(on -> Sql.list(on, COUNT, JpaSelfIdentifications::read, id, byModel));
  }

  private static GroupCount read(ResultSet row) throws SQLException {
    return new GroupCount(
        Sex.valueOf(row.getString("sex")),
        Ethnicity.valueOf(row.getString("ethnicity")),
        row.getLong("assessed"),
        row.getLong("selected"),
        row.getLong("scored"),
        row.getLong("above"));
  }
}
