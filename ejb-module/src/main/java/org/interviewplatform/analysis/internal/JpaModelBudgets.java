package org.interviewplatform.analysis.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.interviewplatform.analysis.ModelBudget;
import org.interviewplatform.analysis.ModelBudgets;
import org.interviewplatform.platform.tenant.Tenant;

/** {@link ModelBudgets} in the database. */
@ApplicationScoped
class JpaModelBudgets implements ModelBudgets {
  @PersistenceContext private EntityManager entities;

  @Override
  public Optional<ModelBudget> find() {
    return Optional.ofNullable(entities.find(ModelBudget.class, Tenant.current().value()));
  }

  @Override
  public Optional<ModelBudget> lock() {
    return Optional.ofNullable(
        entities.find(ModelBudget.class, Tenant.current().value(), LockModeType.PESSIMISTIC_WRITE));
  }

  @Override
  public void add(ModelBudget budget) {
    entities.persist(budget);
  }

  @Override
  public void remove(ModelBudget budget) {
    entities.remove(budget);
  }
}
