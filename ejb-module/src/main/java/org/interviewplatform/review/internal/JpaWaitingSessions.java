package org.interviewplatform.review.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.Session;
import org.interviewplatform.platform.sql.Sql;
import org.interviewplatform.review.WaitingSessions;
import org.interviewplatform.session.SessionId;

/**
 * {@link WaitingSessions} in the database. Looks at the nearest 500 sessions of each side and no
 * further, and at none behind the one it finds, so that an interview with thousands of finished
 * candidates opens as quickly as any. The session it starts from is asked for in subqueries:
 * joined, the database would sort all sessions of the interview instead of following the index.
 */
@ApplicationScoped
class JpaWaitingSessions implements WaitingSessions {
  private static final String NEAREST =
"""
with here as (
  select interview_id, started_at, id from interview_platform.candidate_session where id = ?)
select coalesce(
  (select c.id from (
      select c.id, c.interview_id, c.started_at from interview_platform.candidate_session c
      where c.interview_id = (select interview_id from here) and c.status <> 'STARTED'
        and (c.started_at, c.id) BEYOND ((select started_at from here), (select id from here))
      order by c.started_at ORDER, c.id ORDER limit 500) c
    where WAITING order by c.started_at ORDER, c.id ORDER limit 1),
  (select c.id from (
      select c.id, c.interview_id, c.started_at from interview_platform.candidate_session c
      where c.interview_id = (select interview_id from here) and c.status <> 'STARTED'
        and c.id <> (select id from here)
      order by c.started_at ORDER, c.id ORDER limit 500) c
    where WAITING order by c.started_at ORDER, c.id ORDER limit 1)) as id
"""
          .replace(
              "WAITING",
"""
(exists (
      select from interview_platform.competency k
      where k.interview_id = c.interview_id and not exists (
        select from interview_platform.rating r
        where r.session_id = c.id and r.competency_id = k.id and r.reviewer_id = ?))
    or ? and not exists (
      select from interview_platform.decision d where d.session_id = c.id))
""");
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
                    row -> Optional.ofNullable(row.getObject("id", UUID.class)),
                    from.value(),
                    reviewer,
                    decides,
                    reviewer,
                    decides))
        .flatMap(Function.identity())
        .map(SessionId::new);
  }
}
