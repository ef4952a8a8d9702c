package org.interviewplatform.interview;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

  /** The addresses that have one that has not been revoked, in lower case. */
  Set<String> addressesOf(InterviewId interview);

  /** Those who have handed in nothing and were last written to before that, oldest first. */
  List<Invitation> awaited(InterviewId interview, Instant writtenBefore);

  /**
   * Those who were not reminded yet, in all organisations, soonest first.
   *
   * @param horizon their deadline is before
   * @param writtenBefore they were invited before
   */
  List<DueReminder> toRemind(Instant now, Instant horizon, Instant writtenBefore, int most);

  /** Newest first. */
  List<Invitation> ofInterview(InterviewId interview, Optional<Position> after, int most);
}
