package org.interviewplatform.audit.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.interviewplatform.audit.AuditEntries;
import org.interviewplatform.audit.AuditEntry;
import org.interviewplatform.audit.AuditFilter;
import org.interviewplatform.audit.AuditTold;
import org.interviewplatform.audit.ChainLink;
import org.interviewplatform.audit.Seal;
import org.interviewplatform.audit.SealedEntry;
import org.interviewplatform.platform.sql.Sql;
import org.interviewplatform.platform.tenant.OrganisationId;
import org.interviewplatform.platform.tenant.Tenant;
import org.jspecify.annotations.Nullable;

/** {@link AuditEntries} in the database, by plain SQL: rows are added and read, never changed. */
@ApplicationScoped
class JpaAuditEntries implements AuditEntries {
  @PersistenceContext private EntityManager entities;

  private interface Work<T> {
    T on(Connection connection) throws SQLException;
  }

  @Override
  public void add(AuditTold told) {
    query(on -> Sql.list(on, AuditStatements.ADD, row -> row.getLong(1), columns(told)));
  }

  @Override
  public void addUnlessToldSince(Instant since, AuditTold told) {
    @Nullable Object[] values = columns(told);
    @Nullable Object[] all = java.util.Arrays.copyOf(values, values.length + 5);
    all[values.length] = organisation();
    all[values.length + 1] = told.subject();
    all[values.length + 2] = told.action().name();
    all[values.length + 3] = told.actor().orElse(null);
    all[values.length + 4] = since;
    query(on -> Sql.list(on, AuditStatements.ADD_ONCE, row -> row.getLong(1), all));
  }

  @Override
  public List<AuditEntry> newest(AuditFilter filter, int most) {
    return query(
        on ->
            Sql.list(
                on,
                AuditStatements.NEWEST,
                AuditRows::entry,
                organisation(),
                filter.actor().orElse(null),
                filter.action().orElse(null),
                filter.subject().orElse(null),
                filter.from().orElse(null),
                filter.until().orElse(null),
                filter.before().orElse(null),
                most));
  }

  @Override
  public boolean lockSealing() {
    return query(
        on ->
            Sql.first(on, AuditStatements.LOCK, row -> row.getBoolean(1), organisation().toString())
                .orElse(false));
  }

  @Override
  public Optional<Seal> lastSeal() {
    return query(on -> Sql.first(on, AuditStatements.LAST_SEAL, AuditRows::seal, organisation()));
  }

  @Override
  public List<AuditEntry> unsealed(int most) {
    return query(
        on -> Sql.list(on, AuditStatements.UNSEALED, AuditRows::entry, organisation(), most));
  }

  @Override
  public void seal(List<Seal> seals, Instant now) {
    if (seals.isEmpty()) {
      return;
    }
    Object[] entries = seals.stream().map(Seal::entry).toArray();
    query(
        on ->
            Sql.update(
                on,
                AuditStatements.SEAL,
                organisation(),
                now,
                on.createArrayOf("bigint", seals.stream().map(Seal::place).toArray()),
                on.createArrayOf("bigint", entries),
                on.createArrayOf("text", seals.stream().map(Seal::hash).toArray())));
    query(on -> Sql.update(on, AuditStatements.SEALED, on.createArrayOf("bigint", entries)));
  }

  @Override
  public List<SealedEntry> sealedBehind(long place, int most) {
    return query(
        on ->
            Sql.list(
                on, AuditStatements.SEALED_BEHIND, AuditRows::sealed, organisation(), place, most));
  }

  @Override
  public List<ChainLink> linksOf(UUID subject) {
    return query(
        on -> Sql.list(on, AuditStatements.LINKS_OF, AuditRows::link, organisation(), subject));
  }

  @Override
  public Optional<Long> unsealedSince(Instant before) {
    return query(
        on ->
            Sql.first(
                on,
                AuditStatements.NEVER_SEALED,
                row -> row.getLong("number"),
                organisation(),
                before));
  }

  @Override
  public List<OrganisationId> organisationsToSeal() {
    return query(
        on ->
            Sql.list(
                on,
                AuditStatements.ORGANISATIONS,
                row -> new OrganisationId(row.getObject(1, UUID.class))));
  }

  private <T> T query(Work<T> work) {
    return entities.unwrap(Session.class).doReturningWork(work::on);
  }

  private static @Nullable Object[] columns(AuditTold told) {
    return new @Nullable Object[] {
      organisation(),
      told.at(),
      told.action().name(),
      told.kind().name(),
      told.actor().orElse(null),
      told.subject(),
      told.details(),
      told.requestId()
    };
  }

  private static UUID organisation() {
    return Tenant.current().value();
  }
}
