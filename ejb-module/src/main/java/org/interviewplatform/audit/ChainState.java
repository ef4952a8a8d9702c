package org.interviewplatform.audit;

import java.time.Instant;
import java.util.Optional;

/**
 * What a verification found.
 *
 * @param sealed how many seals hold
 * @param head the last of them: noted down elsewhere, it later proves that nothing was cut off
 * @param broken the first that does not
 */
public record ChainState(Instant checkedAt, long sealed, String head, Optional<Break> broken) {
  public boolean isWhole() {
    return broken.isEmpty();
  }
}
