package org.interviewplatform.report;

import java.util.Optional;
import org.interviewplatform.session.SessionId;

/** The bundles of the current organisation. */
public interface EvidenceBundles {
  void add(EvidenceBundle bundle);

  /** The newest of a session. */
  Optional<EvidenceBundle> newest(SessionId session);

  /** Nobody else changes it until the transaction ends. */
  Optional<EvidenceBundle> lock(BundleId id);
}
