package org.interviewplatform.analysis;

import java.util.List;
import java.util.Optional;

/** The models that the current organisation has tried. */
public interface ModelChecks {
  void add(ModelCheck check);

  void remove(ModelCheck check);

  Optional<ModelCheck> find(String fingerprint);

  /** The newest first. */
  List<ModelCheck> all();
}
