package org.interviewplatform.analysis;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The models that the current organisation has tried. */
public interface ModelChecks {
  void add(ModelCheck check);

  void remove(ModelCheck check);

  Optional<ModelCheck> find(String fingerprint);

  /** By its id, and nobody else changes it until the transaction ends. */
  Optional<ModelCheck> lock(UUID id);

  /** The newest first. */
  List<ModelCheck> all();
}
