package org.interviewplatform.interview;

import java.util.List;
import java.util.Optional;
import org.interviewplatform.platform.paging.Position;

/** The invitations of the current organisation. */
public interface Invitations {
  void add(Invitation invitation);

  /** The invitation behind a link; a public link has none. */
  Optional<Invitation> find(PublicLinkId link);

  /** As {@link #find}, and nobody else changes it until the transaction ends. */
  Optional<Invitation> lock(PublicLinkId link);

  /** Whether this address has an invitation that has not been revoked. */
  boolean isInvited(InterviewId interview, String email);

  /** Newest first. */
  List<Invitation> ofInterview(InterviewId interview, Optional<Position> after, int most);
}
