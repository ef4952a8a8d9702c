package org.interviewplatform.review;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.interviewplatform.platform.tenant.OrganisationId;
import org.interviewplatform.session.SessionId;

/** The links of the current organisation that show answers to others. */
public interface ShareLinks {
  void add(ShareLink link, UUID createdBy, String tokenHash);

  /** Of a candidate, newest first. */
  List<ShareLink> of(SessionId session);

  /** Of the token of one that there is. */
  String hashOf(UUID id);

  Optional<ShareLink> withHash(String tokenHash);

  /** Ends it, unless it has ended; tells whether there is such a link of that candidate. */
  boolean revoke(SessionId session, UUID id, Instant now);

  void seen(UUID id, Instant now);

  /** Asked before the organisation is known. */
  Optional<OrganisationId> organisationOf(String tokenHash);
}
