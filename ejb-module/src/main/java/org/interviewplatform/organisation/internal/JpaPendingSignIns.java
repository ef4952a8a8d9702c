package org.interviewplatform.organisation.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import org.interviewplatform.organisation.PendingSignIn;
import org.interviewplatform.organisation.PendingSignIns;
import org.interviewplatform.organisation.UserId;
import org.interviewplatform.platform.sql.OrganisationLookup;
import org.interviewplatform.platform.tenant.OrganisationId;

/** {@link PendingSignIns} in the database. */
@ApplicationScoped
class JpaPendingSignIns implements PendingSignIns {
  @PersistenceContext private EntityManager entities;

  @Override
  public void add(PendingSignIn pending) {
    entities.persist(pending);
  }

  @Override
  public void remove(PendingSignIn pending) {
    entities.remove(pending);
  }

  @Override
  public Optional<PendingSignIn> withHash(String tokenHash) {
    return find(tokenHash, LockModeType.NONE);
  }

  @Override
  public Optional<PendingSignIn> lock(String tokenHash) {
    return find(tokenHash, LockModeType.PESSIMISTIC_WRITE);
  }

  private Optional<PendingSignIn> find(String tokenHash, LockModeType lock) {
    return entities
        .createQuery("select p from PendingSignIn p where p.tokenHash = :hash", PendingSignIn.class)
        .setParameter("hash", tokenHash)
        .setLockMode(lock)
        .getResultStream()
        .findFirst();
  }

  @Override
  public void removeOver(UserId user, Instant now) {
    entities
        .createQuery("delete from PendingSignIn p where p.userId = :user and p.expiresAt <= :now")
        .setParameter("user", user.value())
        .setParameter("now", now)
        .executeUpdate();
  }

  @Override
  public Optional<OrganisationId> organisationOf(String tokenHash) {
    return OrganisationLookup.by(entities, "organisation_of_pending_sign_in", tokenHash);
  }
}
