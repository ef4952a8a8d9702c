package org.interviewplatform.review.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.interviewplatform.platform.sql.Sql;
import org.interviewplatform.review.WaitingSessions;
import org.interviewplatform.session.SessionId;

/**
 * {@link WaitingSessions} in the database. Looks at the nearest 500 sessions of each side and no
 * further, so that an interview with thousands of finished candidates opens as quickly as any.
 */
@ApplicationScoped
class JpaWaitingSessions implements WaitingSessions {
  private static final String NEAREST =
"""
with here as (
  select interview_id, started_at, id from interview_platform.candidate_session where id = ?),
beside as (
  (select c.id, c.interview_id, 0 as lap, c.started_at
    from interview_platform.candidate_session c, here
    where c.interview_id = here.interview_id and c.status <> 'STARTED'
      and (c.started_at, c.id) BEYOND (here.started_at, here.id)
    order by c.started_at ORDER, c.id ORDER limit 500)
  union all
  (select c.id, c.interview_id, 1, c.started_at
    from interview_platform.candidate_session c, here
    where c.interview_id = here.interview_id and c.status <> 'STARTED' and c.id <> here.id
    order by c.started_at ORDER, c.id ORDER limit 500))
select b.id from beside b
where exists (
    select from interview_platform.competency k
    where k.interview_id = b.interview_id and not exists (
      select from interview_platform.rating r
      where r.session_id = b.id and r.competency_id = k.id and r.reviewer_id = ?))
  or ? and not exists (
    select from interview_platform.decision d where d.session_id = b.id)
order by b.lap, b.started_at ORDER, b.id ORDER limit 1
""";
  private static final String ONWARD = NEAREST.replace("BEYOND", "<").replace("ORDER", "desc");
  private static final String BACK = NEAREST.replace("BEYOND", ">").replace("ORDER", "asc");

  @PersistenceContext private EntityManager entities;

  @Override
  public Optional<SessionId> nearest(
      SessionId from, Direction direction, UUID reviewer, boolean decides) {
    String sql = direction == Direction.ONWARD ? ONWARD : BACK;
    return entities
        .unwrap(Session.class)
        .doReturningWork(
            on ->
                Sql.first(
                    on,
                    sql,
                    row -> new SessionId(Sql.uuid(row, "id")),
                    from.value(),
                    reviewer,
                    decides));
  }
}
