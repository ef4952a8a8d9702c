package org.interviewplatform.analysis;

import java.util.Optional;

/** The budget of the current organisation. */
public interface ModelBudgets {
  Optional<ModelBudget> find();

  /** As {@link #find}, and nobody else changes it until the transaction ends. */
  Optional<ModelBudget> lock();

  void add(ModelBudget budget);

  void remove(ModelBudget budget);
}
