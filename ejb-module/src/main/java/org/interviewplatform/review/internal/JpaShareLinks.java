package org.interviewplatform.review.internal;

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
import java.util.stream.Stream;
import org.hibernate.Session;
import org.interviewplatform.interview.QuestionId;
import org.interviewplatform.platform.sql.Sql;
import org.interviewplatform.platform.tenant.OrganisationId;
import org.interviewplatform.platform.tenant.Tenant;
import org.interviewplatform.review.ShareLink;
import org.interviewplatform.review.ShareLinks;
import org.interviewplatform.session.SessionId;
import org.jspecify.annotations.Nullable;

/** {@link ShareLinks} in the database. */
@ApplicationScoped
class JpaShareLinks implements ShareLinks {
  private static final String ADD =
      """
      insert into interview_platform.share_link (id, organisation_id, session_id, token_hash,
        question_ids, hides_identity, created_by, created_by_name, created_at, expires_at)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;
  private static final String READ =
"""
select l.*, (select count(*) from interview_platform.share_view v where v.link_id = l.id) as views,
  (select max(v.seen_at) from interview_platform.share_view v where v.link_id = l.id) as last_seen
from interview_platform.share_link l
""";
  private static final String OF_SESSION =
      READ + " where l.session_id = ? order by l.created_at desc, l.id";
  private static final String WITH_HASH = READ + " where l.token_hash = ?";
  private static final String HASH =
      "select token_hash from interview_platform.share_link where id = ?";
  private static final String REVOKE =
      """
      update interview_platform.share_link set revoked_at = coalesce(revoked_at, ?)
      where session_id = ? and id = ?
      """;
  private static final String SEEN =
      """
      insert into interview_platform.share_view (id, organisation_id, link_id, seen_at)
      values (gen_random_uuid(), ?, ?, ?)
      """;
  private static final String ORGANISATION =
      "select interview_platform.organisation_of_share(?) as organisation";

  @PersistenceContext private EntityManager entities;

  private interface Work<T> {
    T on(Connection connection) throws SQLException;
  }

  @Override
  public void add(ShareLink link, UUID createdBy, String tokenHash) {
    Object[] questions = link.questions().stream().map(QuestionId::value).toArray();
    query(
        on ->
            Sql.update(
                on,
                ADD,
                link.id(),
                Tenant.current().value(),
                link.session().value(),
                tokenHash,
                on.createArrayOf("uuid", questions),
                link.hidesIdentity(),
                createdBy,
                link.createdByName(),
                link.createdAt(),
                link.expiresAt()));
  }

  @Override
  public List<ShareLink> of(SessionId session) {
    return query(on -> Sql.list(on, OF_SESSION, JpaShareLinks::link, session.value()));
  }

  @Override
  public String hashOf(UUID id) {
    return query(on -> Sql.first(on, HASH, row -> row.getString("token_hash"), id)).orElseThrow();
  }

  @Override
  public Optional<ShareLink> withHash(String tokenHash) {
    return query(on -> Sql.first(on, WITH_HASH, JpaShareLinks::link, tokenHash));
  }

  @Override
  public boolean revoke(SessionId session, UUID id, Instant now) {
    return query(on -> Sql.update(on, REVOKE, now, session.value(), id)) == 1;
  }

  @Override
  public void seen(UUID id, Instant now) {
    query(on -> Sql.update(on, SEEN, Tenant.current().value(), id, now));
  }

  @Override
  public Optional<OrganisationId> organisationOf(String tokenHash) {
    return query(
            on ->
                Sql.list(
                    on,
                    ORGANISATION,
                    row -> Optional.ofNullable(Sql.uuid(row, "organisation")),
                    tokenHash))
        .get(0)
        .map(OrganisationId::new);
  }

  private <T> T query(Work<T> work) {
    return entities.unwrap(Session.class).doReturningWork(work::on);
  }

  private static ShareLink link(ResultSet row) throws SQLException {
    return new ShareLink(
        Sql.uuid(row, "id"),
        new SessionId(Sql.uuid(row, "session_id")),
        Stream.of((UUID[]) row.getArray("question_ids").getArray()).map(QuestionId::new).toList(),
        row.getBoolean("hides_identity"),
        row.getString("created_by_name"),
        Sql.instant(row, "created_at"),
        Sql.instant(row, "expires_at"),
        moment(row.getTimestamp("revoked_at")),
        row.getInt("views"),
        moment(row.getTimestamp("last_seen")));
  }

  private static Optional<Instant> moment(@Nullable Timestamp at) {
    return Optional.ofNullable(at).map(Timestamp::toInstant);
  }
}
