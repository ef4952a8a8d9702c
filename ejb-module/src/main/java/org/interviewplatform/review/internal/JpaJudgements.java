package org.interviewplatform.review.internal;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import org.interviewplatform.interview.CompetencyId;
import org.interviewplatform.interview.InterviewId;
import org.interviewplatform.platform.sql.Sql;
import org.interviewplatform.platform.tenant.Tenant;
import org.interviewplatform.review.Decision;
import org.interviewplatform.review.Judgements;
import org.interviewplatform.review.Rating;
import org.interviewplatform.session.SessionId;

/**
 * {@link Judgements} in the database, by plain SQL: rows are added and read, never changed, erased
 * by the owner's function alone, and row-level security keeps the organisations apart.
 */
@ApplicationScoped
class JpaJudgements implements Judgements {
  private static final String ADD_RATING =
      """
      insert into interview_platform.rating (id, organisation_id, session_id, competency_id,
        reviewer_id, reviewer_name, level, note, blind, given_at)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;
  private static final String ADD_DECISION =
      """
      insert into interview_platform.decision (id, organisation_id, session_id, outcome, reason,
        decided_by, decided_by_name, decided_at)
      values (?, ?, ?, ?, ?, ?, ?, ?)
      """;
  private static final String RATINGS =
      "select * from interview_platform.rating where session_id = ? order by number";
  private static final String RATINGS_OF_INTERVIEW =
      """
      select * from interview_platform.rating where session_id in (
        select id from interview_platform.candidate_session where interview_id = ?
        order by started_at desc, id desc limit ?)
      order by number
      """;
  private static final String NEWEST_RATING =
      "select number from interview_platform.rating where organisation_id = ?"
          + " order by number desc limit 1";
  private static final String DECISIONS =
      "select * from interview_platform.decision where session_id = ? order by number";
  private static final String OUTCOMES =
      """
      select distinct on (session_id) * from interview_platform.decision
      where session_id = any (?) order by session_id, number desc
      """;
  private static final String BLIND_FIRST =
      "select blind_first from interview_platform.review_setting where id = ?";
  private static final String SET_BLIND_FIRST =
      """
      insert into interview_platform.review_setting (id, organisation_id, blind_first)
      values (?, ?, ?) on conflict (id) do update set blind_first = excluded.blind_first
      """;

  private static final String ERASE = "select interview_platform.erase_judgements(?)";

  @PersistenceContext private EntityManager entities;

  private interface Work<T> {
    T on(Connection connection) throws SQLException;
  }

  @Override
  public void add(Rating rating) {
    query(
        on ->
            Sql.update(
                on,
                ADD_RATING,
                rating.id(),
                organisation(),
                rating.session().value(),
                rating.competency().value(),
                rating.reviewer(),
                rating.reviewerName(),
                rating.level(),
                rating.note(),
                rating.blind(),
                rating.givenAt()));
  }

  @Override
  public void add(Decision decision) {
    query(
        on ->
            Sql.update(
                on,
                ADD_DECISION,
                decision.id(),
                organisation(),
                decision.session().value(),
                decision.outcome().name(),
                decision.reason(),
                decision.decidedBy(),
                decision.decidedByName(),
                decision.decidedAt()));
  }

  @Override
  public List<Rating> ratings(SessionId session) {
    return query(on -> Sql.list(on, RATINGS, JpaJudgements::rating, session.value()));
  }

  @Override
  public long newestRating() {
    return query(
        on ->
            Sql.first(on, NEWEST_RATING, row -> row.getLong("number"), Tenant.current().value())
                .orElse(0L));
  }

  @Override
  public List<Rating> ratings(InterviewId interview, int mostSessions) {
    return query(
        on ->
            Sql.list(
                on, RATINGS_OF_INTERVIEW, JpaJudgements::rating, interview.value(), mostSessions));
  }

  @Override
  public List<Decision> decisions(SessionId session) {
    return query(on -> Sql.list(on, DECISIONS, JpaJudgements::decision, session.value()));
  }

  @Override
  public Map<SessionId, Decision.Outcome> outcomes(List<SessionId> sessions) {
    Object[] ids = sessions.stream().map(SessionId::value).toArray();
    return query(
            on -> Sql.list(on, OUTCOMES, JpaJudgements::decision, on.createArrayOf("uuid", ids)))
        .stream()
        .collect(toMap(Decision::session, Decision::outcome));
  }

  @Override
  public long erase(SessionId session) {
    return query(on -> Sql.first(on, ERASE, row -> row.getLong(1), session.value()).orElseThrow());
  }

  @Override
  public boolean isBlindFirst(InterviewId interview) {
    return query(
        on -> Sql.first(on, BLIND_FIRST, row -> row.getBoolean(1), interview.value()).orElse(true));
  }

  @Override
  public void blindFirst(InterviewId interview, boolean blindFirst) {
    query(on -> Sql.update(on, SET_BLIND_FIRST, interview.value(), organisation(), blindFirst));
  }

  private <T> T query(Work<T> work) {
    return entities.unwrap(Session.class).doReturningWork(work::on);
  }

  private static UUID organisation() {
    return Tenant.current().value();
  }

  private static Rating rating(ResultSet row) throws SQLException {
    return new Rating(
        Sql.uuid(row, "id"),
        new SessionId(Sql.uuid(row, "session_id")),
        new CompetencyId(Sql.uuid(row, "competency_id")),
        Sql.uuid(row, "reviewer_id"),
        row.getString("reviewer_name"),
        row.getInt("level"),
        row.getString("note"),
        row.getBoolean("blind"),
        Sql.instant(row, "given_at"));
  }

  private static Decision decision(ResultSet row) throws SQLException {
    return new Decision(
        Sql.uuid(row, "id"),
        new SessionId(Sql.uuid(row, "session_id")),
        Decision.Outcome.valueOf(row.getString("outcome")),
        row.getString("reason"),
        Sql.uuid(row, "decided_by"),
        row.getString("decided_by_name"),
        Sql.instant(row, "decided_at"));
  }
}
