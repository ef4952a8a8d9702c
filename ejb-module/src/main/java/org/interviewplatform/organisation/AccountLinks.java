package org.interviewplatform.organisation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.interviewplatform.platform.tenant.OrganisationId;

/** The links by which the current organisation's people choose passwords. */
public interface AccountLinks {
  void add(AccountLink link);

  Optional<AccountLink> find(UUID id);

  /** Nobody else uses it until the transaction ends. */
  Optional<AccountLink> lock(String tokenHash);

  List<AccountLink> of(UserId user);

  /** Asked before the organisation is known. */
  Optional<OrganisationId> organisationOf(String tokenHash);
}
