package org.interviewplatform.platform.outbox.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.util.UUID;
import org.interviewplatform.platform.event.CloudEvent;
import org.interviewplatform.platform.event.DomainEvent;
import org.interviewplatform.platform.event.EventType;
import org.interviewplatform.platform.outbox.OutboxStored;
import org.interviewplatform.platform.tenant.Tenant;
import org.interviewplatform.platform.tenant.internal.TenantConnection;

/** Stores every event in the transaction that caused it; a publisher without one is a mistake. */
@ApplicationScoped
class OutboxWriter {
  private static final String INSERT =
      "insert into interview_platform.outbox_entry (id, organisation_id, topic, key, payload)"
          + " values (?, ?, ?, ?, ?)";

  @PersistenceContext EntityManager entityManager;
  @Inject Event<OutboxStored> stored;
  @Inject Clock clock;

  @Transactional(Transactional.TxType.MANDATORY)
  void store(@Observes DomainEvent event) {
    CloudEvent envelope =
        CloudEvent.of(UUID.randomUUID(), Tenant.current(), event, clock.instant());
    String topic = EventType.of(event.getClass()).topic();
    TenantConnection.query(entityManager, connection -> insert(connection, topic, envelope));
    stored.fire(new OutboxStored());
  }

  private static int insert(Connection connection, String topic, CloudEvent envelope)
      throws SQLException {
    try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
      insert.setObject(1, envelope.id());
      insert.setObject(2, envelope.organisationId().value());
      insert.setString(3, topic);
      insert.setString(4, envelope.subject());
      insert.setString(5, envelope.write());
      return insert.executeUpdate();
    }
  }
}
