package org.interviewplatform.privacy.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.interviewplatform.platform.privacy.CandidateTrace;
import org.interviewplatform.platform.sql.Sql;
import org.interviewplatform.platform.tenant.OrganisationId;
import org.interviewplatform.platform.tenant.Tenant;
import org.interviewplatform.privacy.Cause;
import org.interviewplatform.privacy.Certificate;
import org.interviewplatform.privacy.Erasure;
import org.interviewplatform.privacy.ErasureStatus;
import org.interviewplatform.privacy.Erasures;

/** {@link Erasures} in the database. */
@ApplicationScoped
class JpaErasures implements Erasures {
  private static final String ASK =
      """
      insert into interview_platform.erasure (id, organisation_id, cause, asked_by, asked_at,
        token_hash, status)
      values (?, ?, ?, ?, ?, ?, 'ASKED')
      on conflict (id) do update set status = 'ASKED', failure_reason = null
        where erasure.status = 'FAILED'
      """;
  private static final String READ = "select * from interview_platform.erasure where ";
  private static final String DONE =
      """
      update interview_platform.erasure set status = 'DONE', failure_reason = null,
        certificate = ?, signature = ?, public_key = ?, done_at = ?
      where id = ?
      """;
  private static final String FAILED =
      """
      update interview_platform.erasure set status = 'FAILED', failure_reason = ?
      where id = ? and status = 'ASKED'
      """;
  private static final String OVERDUE =
      """
      select s.id from interview_platform.candidate_session s
      where coalesce(s.submitted_at, s.started_at) < ?
        and not exists (select 1 from interview_platform.erasure e where e.id = s.id)
        and not exists (select 1 from interview_platform.legal_hold h
          where h.lifted_at is null and h.subject_id in (s.id, s.interview_id))
      order by coalesce(s.submitted_at, s.started_at) limit ?
      """;
  private static final String ORGANISATION = "select interview_platform.organisation_of_erased(?)";

  @PersistenceContext private EntityManager entities;

  private interface Work<T> {
    T on(Connection connection) throws SQLException;
  }

  @Override
  public void ask(CandidateTrace trace, Cause cause, Optional<UUID> askedBy, Instant now) {
    query(
        on ->
            Sql.update(
                on,
                ASK,
                trace.session(),
                Tenant.current().value(),
                cause.name(),
                askedBy.orElse(null),
                now,
                trace.tokenHash()));
  }

  @Override
  public Optional<Erasure> find(UUID session) {
    return query(on -> Sql.first(on, READ + "id = ?", JpaErasures::read, session));
  }

  @Override
  public Optional<Erasure> lock(UUID session) {
    return query(on -> Sql.first(on, READ + "id = ? for update", JpaErasures::read, session));
  }

  @Override
  public Optional<Erasure> withTokenHash(String hash) {
    return query(on -> Sql.first(on, READ + "token_hash = ?", JpaErasures::read, hash));
  }

  @Override
  public Optional<OrganisationId> organisationOf(String tokenHash) {
    return query(
        on ->
            Sql.list(on, ORGANISATION, row -> row.getObject(1, UUID.class), tokenHash).stream()
                .filter(java.util.Objects::nonNull)
                .map(OrganisationId::new)
                .findFirst());
  }

  @Override
  public List<Erasure> newest(int most) {
    String sql = READ + "organisation_id = ? order by asked_at desc limit ?";
    return query(on -> Sql.list(on, sql, JpaErasures::read, Tenant.current().value(), most));
  }

  @Override
  public void done(UUID session, Certificate certificate, Instant now) {
    query(
        on ->
            Sql.update(
                on,
                DONE,
                certificate.text(),
                certificate.signature().orElse(null),
                certificate.publicKey().orElse(null),
                now,
                session));
  }

  @Override
  public void failed(UUID session, String reason) {
    query(on -> Sql.update(on, FAILED, reason, session));
  }

  @Override
  public List<UUID> overdue(Instant endedBefore, int most) {
    return query(on -> Sql.list(on, OVERDUE, row -> Sql.uuid(row, "id"), endedBefore, most));
  }

  private <T> T query(Work<T> work) {
    return entities.unwrap(Session.class).doReturningWork(work::on);
  }

  private static Erasure read(ResultSet row) throws SQLException {
    Optional<String> signature = Optional.ofNullable(row.getString("signature"));
    Optional<String> key = Optional.ofNullable(row.getString("public_key"));
    return new Erasure(
        Sql.uuid(row, "id"),
        Cause.valueOf(row.getString("cause")),
        Optional.ofNullable(row.getObject("asked_by", UUID.class)),
        Sql.instant(row, "asked_at"),
        ErasureStatus.valueOf(row.getString("status")),
        Optional.ofNullable(row.getString("failure_reason")),
        Optional.ofNullable(row.getString("certificate"))
            .map(text -> new Certificate(text, signature, key)),
        Optional.ofNullable(row.getTimestamp("done_at")).map(Timestamp::toInstant));
  }
}
