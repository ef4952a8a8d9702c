package org.interviewplatform.organisation;

import java.util.Optional;

/** The second factors of the current organisation's people. */
public interface SecondFactors {
  void add(SecondFactor factor);

  void remove(SecondFactor factor);

  /** Somebody's, begun or on. */
  Optional<SecondFactor> of(UserId owner);

  /** As {@link #of}; nobody else begins one or has a code taken until the transaction ends. */
  Optional<SecondFactor> lock(UserId owner);
}
