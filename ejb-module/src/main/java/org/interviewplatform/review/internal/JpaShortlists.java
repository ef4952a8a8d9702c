package org.interviewplatform.review.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.interviewplatform.interview.InterviewId;
import org.interviewplatform.platform.sql.Sql;
import org.interviewplatform.platform.tenant.Tenant;
import org.interviewplatform.review.Shortlisted;
import org.interviewplatform.review.Shortlists;
import org.interviewplatform.session.SessionId;

/** {@link Shortlists} in the database. */
@ApplicationScoped
class JpaShortlists implements Shortlists {
  private static final int MOST = 100;
  private static final String ADD =
"""
insert into interview_platform.shortlisted (session_id, organisation_id, interview_id, added_by, added_at)
values (?, ?, ?, ?, ?) on conflict (session_id) do nothing
""";
  private static final String REMOVE =
      "delete from interview_platform.shortlisted where session_id = ?";
  private static final String CONTAINS =
      "select 1 from interview_platform.shortlisted where session_id = ?";
  private static final String OF_INTERVIEW =
      """
      select l.session_id, c.candidate_name from interview_platform.shortlisted l
        join interview_platform.candidate_session c on c.id = l.session_id
      where l.interview_id = ? order by l.added_at, l.session_id limit ?
      """;

  @PersistenceContext private EntityManager entities;

  private interface Work<T> {
    T on(Connection connection) throws SQLException;
  }

  @Override
  public void add(SessionId session, InterviewId interview, UUID by, Instant now) {
    UUID organisation = Tenant.current().value();
    query(on -> Sql.update(on, ADD, session.value(), organisation, interview.value(), by, now));
  }

  @Override
  public void remove(SessionId session) {
    query(on -> Sql.update(on, REMOVE, session.value()));
  }

  @Override
  public boolean contains(SessionId session) {
    return query(on -> Sql.first(on, CONTAINS, row -> true, session.value()).isPresent());
  }

  @Override
  public List<Shortlisted> of(InterviewId interview) {
    return query(
        on ->
            Sql.list(
                on,
                OF_INTERVIEW,
                row ->
                    new Shortlisted(
                        new SessionId(Sql.uuid(row, "session_id")),
                        row.getString("candidate_name")),
                interview.value(),
                MOST));
  }

  private <T> T query(Work<T> work) {
    return entities.unwrap(Session.class).doReturningWork(work::on);
  }
}
