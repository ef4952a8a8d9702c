package org.interviewplatform.organisation.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.interviewplatform.organisation.AccountLink;
import org.interviewplatform.organisation.AccountLinks;
import org.interviewplatform.organisation.UserId;
import org.interviewplatform.platform.sql.OrganisationLookup;
import org.interviewplatform.platform.tenant.OrganisationId;

/** {@link AccountLinks} in the database. */
@ApplicationScoped
class JpaAccountLinks implements AccountLinks {
  @PersistenceContext private EntityManager entities;

  @Override
  public void add(AccountLink link) {
    entities.persist(link);
  }

  @Override
  public Optional<AccountLink> find(UUID id) {
    return Optional.ofNullable(entities.find(AccountLink.class, id));
  }

  @Override
  public Optional<AccountLink> lock(String tokenHash) {
    return entities
        .createQuery("select l from AccountLink l where l.tokenHash = :hash", AccountLink.class)
        .setParameter("hash", tokenHash)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  @Override
  public List<AccountLink> of(UserId user) {
    return entities
        .createQuery("select l from AccountLink l where l.userId = :user", AccountLink.class)
        .setParameter("user", user.value())
        .getResultList();
  }

  @Override
  public Optional<OrganisationId> organisationOf(String tokenHash) {
    return OrganisationLookup.by(entities, "organisation_of_account_link", tokenHash);
  }
}
