package org.interviewplatform.privacy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.interviewplatform.platform.privacy.CandidateTrace;
import org.interviewplatform.platform.tenant.OrganisationId;

/** The erasures of the current organisation. */
public interface Erasures {
  /** Notes it down, or that it is asked for again; one that is done stays as it is. */
  void ask(CandidateTrace trace, Cause cause, Optional<UUID> askedBy, Instant now);

  Optional<Erasure> find(UUID session);

  /** As {@link #find}, and nobody else changes it until the transaction ends. */
  Optional<Erasure> lock(UUID session);

  Optional<Erasure> withTokenHash(String hash);

  /** Asked before the organisation is known. */
  Optional<OrganisationId> organisationOf(String tokenHash);

  /** Newest first. */
  List<Erasure> newest(int most);

  void done(UUID session, Certificate certificate, Instant now);

  void failed(UUID session, String reason);

  /** Sessions that ended before then, on no hold and not being erased; the oldest first. */
  List<UUID> overdue(Instant endedBefore, int most);
}
