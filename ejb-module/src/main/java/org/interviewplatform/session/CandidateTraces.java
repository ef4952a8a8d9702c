package org.interviewplatform.session;

import java.util.Optional;
import java.util.UUID;
import org.interviewplatform.platform.privacy.CandidateTrace;

/** Where the data of candidates of the current organisation lies. */
public interface CandidateTraces {
  /** Of one session, if it is there for the caller. */
  Optional<CandidateTrace> find(UUID session);
}
