package org.interviewplatform.interview;

import java.util.List;
import java.util.Optional;
import org.interviewplatform.platform.tenant.OrganisationId;

/** The interviews of the current organisation, and the links to them. */
public interface Interviews {
  void add(Interview interview);

  void add(PublicLink link);

  Optional<Interview> find(InterviewId id);

  /** At most {@code limit + 1} interviews, newest first. */
  List<Interview> read(InterviewQuery query);

  /** The link HR hands out for an interview to everybody: its newest. */
  Optional<PublicLink> linkOf(InterviewId id);

  Optional<PublicLink> link(PublicLinkId id);

  Optional<PublicLink> linkWithHash(String tokenHash);

  /** Asked before the organisation is known. */
  Optional<OrganisationId> organisationOfLink(String tokenHash);
}
