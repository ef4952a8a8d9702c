package org.interviewplatform.organisation;

import java.time.Instant;
import java.util.Optional;
import org.interviewplatform.platform.tenant.OrganisationId;

/** The sign-ins of the current organisation's people that wait for a code. */
public interface PendingSignIns {
  void add(PendingSignIn pending);

  void remove(PendingSignIn pending);

  Optional<PendingSignIn> withHash(String tokenHash);

  /** As {@link #withHash}; nobody else tries a code for it until the transaction ends. */
  Optional<PendingSignIn> lock(String tokenHash);

  /** Forgets somebody's that are over. */
  void removeOver(UserId user, Instant now);

  /** Asked before the organisation is known. */
  Optional<OrganisationId> organisationOf(String tokenHash);
}
