package org.interviewplatform.organisation.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.interviewplatform.organisation.SecondFactor;
import org.interviewplatform.organisation.SecondFactors;
import org.interviewplatform.organisation.User;
import org.interviewplatform.organisation.UserId;

/** {@link SecondFactors} in the database. */
@ApplicationScoped
class JpaSecondFactors implements SecondFactors {
  @PersistenceContext private EntityManager entities;

  @Override
  public void add(SecondFactor factor) {
    entities.persist(factor);
  }

  @Override
  public void remove(SecondFactor factor) {
    entities.remove(factor);
    // another may be begun in the same transaction, under the same key
    entities.flush();
  }

  @Override
  public Optional<SecondFactor> of(UserId owner) {
    return Optional.ofNullable(entities.find(SecondFactor.class, owner.value()));
  }

  @Override
  public Optional<SecondFactor> lock(UserId owner) {
    // the row of the factor may not be there yet
    entities.find(User.class, owner, LockModeType.PESSIMISTIC_WRITE);
    return Optional.ofNullable(
        entities.find(SecondFactor.class, owner.value(), LockModeType.PESSIMISTIC_WRITE));
  }
}
