package org.interviewplatform.organisation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.interviewplatform.platform.paging.Position;
import org.interviewplatform.platform.tenant.OrganisationId;

/** The tokens by which programs act in the current organisation. */
public interface ApiTokens {
  void add(ApiToken token);

  Optional<ApiToken> find(UUID id);

  Optional<ApiToken> withHash(String tokenHash);

  /** Newest first. */
  List<ApiToken> newest(Optional<Position> after, int most);

  /** Asked before the organisation is known. */
  Optional<OrganisationId> organisationOf(String tokenHash);
}
