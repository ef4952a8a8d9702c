package org.interviewplatform.billing.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.interviewplatform.billing.Subscription;
import org.interviewplatform.billing.Subscriptions;
import org.interviewplatform.platform.sql.OrganisationLookup;
import org.interviewplatform.platform.tenant.OrganisationId;
import org.interviewplatform.platform.tenant.Tenant;

/** {@link Subscriptions} in the database. */
@ApplicationScoped
class JpaSubscriptions implements Subscriptions {
  @PersistenceContext private EntityManager entities;

  @Override
  public Optional<Subscription> find() {
    return Optional.ofNullable(entities.find(Subscription.class, Tenant.current().value()));
  }

  @Override
  public Optional<Subscription> lock() {
    return Optional.ofNullable(
        entities.find(
            Subscription.class, Tenant.current().value(), LockModeType.PESSIMISTIC_WRITE));
  }

  @Override
  public void add(Subscription subscription) {
    entities.persist(subscription);
  }

  @Override
  public Optional<OrganisationId> organisationOf(String customer) {
    return OrganisationLookup.by(entities, "organisation_of_customer", customer);
  }

  @Override
  public List<OrganisationId> organisationsThatPay() {
    List<?> found =
        entities
            .createNativeQuery("select interview_platform.organisations_that_pay()", UUID.class)
            .getResultList();
    return found.stream().map(each -> new OrganisationId((UUID) each)).toList();
  }
}
