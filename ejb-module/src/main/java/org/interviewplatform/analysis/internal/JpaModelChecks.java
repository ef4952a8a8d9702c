package org.interviewplatform.analysis.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.interviewplatform.analysis.ModelCheck;
import org.interviewplatform.analysis.ModelChecks;

/** {@link ModelChecks} in the database. */
@ApplicationScoped
class JpaModelChecks implements ModelChecks {
  @PersistenceContext private EntityManager entities;

  @Override
  public void add(ModelCheck check) {
    entities.persist(check);
  }

  @Override
  public void remove(ModelCheck check) {
    entities.remove(check);
    // before the new one is inserted, which bears the same fingerprint
    entities.flush();
  }

  @Override
  public Optional<ModelCheck> find(String fingerprint) {
    return entities
        .createQuery("select c from ModelCheck c where c.fingerprint = :print", ModelCheck.class)
        .setParameter("print", fingerprint)
        .getResultStream()
        .findFirst();
  }

  @Override
  public Optional<ModelCheck> lock(UUID id) {
    return entities
        .createQuery("select c from ModelCheck c where c.id = :id", ModelCheck.class)
        .setParameter("id", id)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  @Override
  public List<ModelCheck> all() {
    return entities
        .createQuery("select c from ModelCheck c order by c.checkedAt desc", ModelCheck.class)
        .getResultList();
  }
}
