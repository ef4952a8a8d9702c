package org.interviewplatform.platform.outbox.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.interviewplatform.platform.outbox.BlockedEvent;
import org.interviewplatform.platform.outbox.BlockedEvents;
import org.interviewplatform.platform.outbox.Outbox;
import org.interviewplatform.platform.sql.Sql;
import org.interviewplatform.platform.tenant.Tenant;
import org.interviewplatform.platform.tenant.internal.TenantConnection;

/**
 * The outbox under the organisation's policies, which let the application read it. Only the relay's
 * role changes it, and is asked for events that were seen to be the organisation's own.
 */
@ApplicationScoped
@Transactional
class PostgresBlockedEvents implements BlockedEvents {
  private static final String BLOCKED =
      "select id, topic, key, error, created_at from interview_platform.outbox_entry"
          + " where organisation_id = ? and blocked_at is not null and sent_at is null";

  @PersistenceContext EntityManager entityManager;
  @Inject Outbox outbox;

  @Override
  public List<BlockedEvent> oldest(int limit) {
    UUID organisation = Tenant.current().value();
    return TenantConnection.query(
        entityManager,
        on ->
            Sql.list(
                on,
                BLOCKED + " order by position limit ?",
                PostgresBlockedEvents::event,
                organisation,
                limit));
  }

  @Override
  public boolean unblock(UUID id) {
    UUID organisation = Tenant.current().value();
    boolean ours =
        TenantConnection.query(
                entityManager,
                on ->
                    Sql.first(
                        on,
                        BLOCKED + " and id = ?",
                        PostgresBlockedEvents::event,
                        organisation,
                        id))
            .isPresent();
    return ours && outbox.unblock(id);
  }

  private static BlockedEvent event(ResultSet row) throws SQLException {
    return new BlockedEvent(
        Sql.uuid(row, "id"),
        row.getString("topic"),
        row.getString("key"),
        Objects.requireNonNullElse(row.getString("error"), ""),
        Sql.instant(row, "created_at"));
  }
}
