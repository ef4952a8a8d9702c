package org.interviewplatform.notification.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Locale;
import java.util.Optional;
import org.hibernate.Session;
import org.interviewplatform.notification.NotificationId;
import org.interviewplatform.notification.SuppressedAddresses;
import org.interviewplatform.platform.sql.OrganisationLookup;
import org.interviewplatform.platform.sql.Sql;
import org.interviewplatform.platform.tenant.OrganisationId;

/** {@link SuppressedAddresses} in the database. */
@ApplicationScoped
class JpaSuppressedAddresses implements SuppressedAddresses {
  private static final String SUPPRESS =
      "insert into interview_platform.suppressed_address (address, reason) values (?, ?)"
          + " on conflict do nothing";
  private static final String REASON =
      "select reason from interview_platform.suppressed_address where address = ?";

  @PersistenceContext private EntityManager entities;

  @Override
  public void suppress(String address, Reason reason) {
    entities
        .unwrap(Session.class)
        .doReturningWork(on -> Sql.update(on, SUPPRESS, normal(address), reason.name()));
  }

  @Override
  public Optional<Reason> reasonFor(String address) {
    return entities
        .unwrap(Session.class)
        .doReturningWork(
            on ->
                Sql.first(
                    on, REASON, row -> Reason.valueOf(row.getString("reason")), normal(address)));
  }

  @Override
  public Optional<OrganisationId> organisationOf(NotificationId notification) {
    return OrganisationLookup.by(entities, "organisation_of_notification", notification.value());
  }

  private static String normal(String address) {
    return address.toLowerCase(Locale.ROOT);
  }
}
