package org.interviewplatform.interview;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.interviewplatform.platform.error.DomainException;
import org.interviewplatform.platform.tenant.OrganisationId;

/** The interviews of the current organisation, and the links to them. */
public interface Interviews {
  void add(Interview interview);

  void add(PublicLink link);

  Optional<Interview> find(InterviewId id);

  /**
   * The one that must be there.
   *
   * @throws DomainException {@link InterviewError#NOT_FOUND}
   */
  default Interview get(InterviewId id) {
    return find(id)
        .orElseThrow(
            () -> new DomainException(InterviewError.NOT_FOUND, "There is no such interview."));
  }

  /** Those of them there are, whole, in three statements however many they are. */
  List<Interview> all(Collection<InterviewId> ids);

  /** The links HR hands out, as {@link #linkOf}, for several. */
  Map<InterviewId, PublicLink> linksOf(Collection<InterviewId> ids);

  /** At most {@code limit + 1} interviews, newest first. */
  List<Interview> read(InterviewQuery query);

  /** The link HR hands out for an interview to everybody: its newest. */
  Optional<PublicLink> linkOf(InterviewId id);

  Optional<PublicLink> link(PublicLinkId id);

  Optional<PublicLink> linkWithHash(String tokenHash);

  /** Asked before the organisation is known. */
  Optional<OrganisationId> organisationOfLink(String tokenHash);
}
