package org.interviewplatform.privacy.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.interviewplatform.platform.sql.Sql;
import org.interviewplatform.platform.tenant.OrganisationId;
import org.interviewplatform.platform.tenant.Tenant;
import org.interviewplatform.privacy.Jurisdiction;
import org.interviewplatform.privacy.RetentionPolicies;
import org.interviewplatform.privacy.RetentionPolicy;

/** {@link RetentionPolicies} in the database. */
@ApplicationScoped
class JpaRetentionPolicies implements RetentionPolicies {
  private static final String FIND =
      "select * from interview_platform.retention_policy where id = ?";
  private static final String KEEP =
      """
      insert into interview_platform.retention_policy
        (id, organisation_id, jurisdiction, days, changed_at)
      values (?, ?, ?, ?, ?)
      on conflict (id) do update set jurisdiction = excluded.jurisdiction, days = excluded.days,
        changed_at = excluded.changed_at
      """;
  private static final String REMOVE =
      "delete from interview_platform.retention_policy where id = ?";
  private static final String ORGANISATIONS =
      "select interview_platform.organisations_with_retention()";

  @PersistenceContext private EntityManager entities;

  private interface Work<T> {
    T on(Connection connection) throws SQLException;
  }

  @Override
  public Optional<RetentionPolicy> find() {
    return query(on -> Sql.first(on, FIND, JpaRetentionPolicies::read, organisation()));
  }

  @Override
  public void keep(RetentionPolicy policy, Instant now) {
    query(
        on ->
            Sql.update(
                on,
                KEEP,
                organisation(),
                organisation(),
                policy.jurisdiction().name(),
                policy.days(),
                now));
  }

  @Override
  public void remove() {
    query(on -> Sql.update(on, REMOVE, organisation()));
  }

  @Override
  public List<OrganisationId> organisations() {
    return query(
        on -> Sql.list(on, ORGANISATIONS, row -> new OrganisationId(row.getObject(1, UUID.class))));
  }

  private <T> T query(Work<T> work) {
    return entities.unwrap(Session.class).doReturningWork(work::on);
  }

  private static UUID organisation() {
    return Tenant.current().value();
  }

  private static RetentionPolicy read(ResultSet row) throws SQLException {
    return new RetentionPolicy(
        Jurisdiction.valueOf(row.getString("jurisdiction")), row.getInt("days"));
  }
}
