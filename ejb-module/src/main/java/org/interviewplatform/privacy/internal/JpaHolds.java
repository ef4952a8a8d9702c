package org.interviewplatform.privacy.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.interviewplatform.platform.sql.Sql;
import org.interviewplatform.platform.tenant.Tenant;
import org.interviewplatform.privacy.Hold;
import org.interviewplatform.privacy.Holds;

/** {@link Holds} in the database. */
@ApplicationScoped
class JpaHolds implements Holds {
  private static final String PLACE =
      """
      insert into interview_platform.legal_hold
        (id, organisation_id, subject_id, reason, placed_by, placed_at)
      values (?, ?, ?, ?, ?, ?)
      """;
  private static final String LIFT =
      """
      update interview_platform.legal_hold set lifted_by = ?, lifted_at = ?
      where id = ? and lifted_at is null
      """;
  private static final String STANDING =
      "select * from interview_platform.legal_hold where organisation_id = ? and lifted_at is null";

  @PersistenceContext private EntityManager entities;

  private interface Work<T> {
    T on(Connection connection) throws SQLException;
  }

  @Override
  public void place(Hold hold) {
    query(
        on ->
            Sql.update(
                on,
                PLACE,
                hold.id(),
                organisation(),
                hold.subject(),
                hold.reason(),
                hold.placedBy(),
                hold.placedAt()));
  }

  @Override
  public boolean lift(UUID id, UUID by, Instant now) {
    return query(on -> Sql.update(on, LIFT, by, now, id)) == 1;
  }

  @Override
  public List<Hold> standing() {
    String sql = STANDING + " order by placed_at desc";
    return query(on -> Sql.list(on, sql, JpaHolds::read, organisation()));
  }

  @Override
  public boolean isOn(UUID session, UUID interview) {
    String sql = STANDING + " and subject_id in (?, ?) limit 1";
    return query(
        on -> Sql.first(on, sql, JpaHolds::read, organisation(), session, interview).isPresent());
  }

  private <T> T query(Work<T> work) {
    return entities.unwrap(Session.class).doReturningWork(work::on);
  }

  private static UUID organisation() {
    return Tenant.current().value();
  }

  private static Hold read(ResultSet row) throws SQLException {
    return new Hold(
        Sql.uuid(row, "id"),
        Sql.uuid(row, "subject_id"),
        row.getString("reason"),
        Sql.uuid(row, "placed_by"),
        Sql.instant(row, "placed_at"));
  }
}
