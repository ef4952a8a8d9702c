package org.interviewplatform.interview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Function;
import org.interviewplatform.platform.error.DomainException;
import org.interviewplatform.platform.tenant.OrganisationId;
import org.interviewplatform.platform.tenant.Tenant;

/** Lets the holder of a link in. It is here that a candidate's request learns its organisation. */
@ApplicationScoped
public class PublicInterviewService {
  private final LinkDoor door;

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected PublicInterviewService() {
    this(null);
  }

  @Inject
  PublicInterviewService(LinkDoor door) {
    this.door = door;
  }

  /**
   * What the holder of a token may see.
   *
   * @throws DomainException {@link InterviewError#LINK_UNKNOWN}, {@link InterviewError#LINK_GONE},
   *     {@link InterviewError#NOT_OPEN}
   */
  public PublicInterview open(String token) {
    return visit(token, interview -> interview);
  }

  /** Does something in the organisation of the link's interview; throws as {@link #open}. */
  public <T> T visit(String token, Function<PublicInterview, T> visit) {
    return Tenant.in(organisationOf(token), () -> visit.apply(door.open(token)));
  }

  /** The organisation behind a link, open or not; throws {@link InterviewError#LINK_UNKNOWN}. */
  public OrganisationId organisationOf(String token) {
    return door.organisationOf(token)
        .orElseThrow(
            () -> new DomainException(InterviewError.LINK_UNKNOWN, "Nobody has this link."));
  }
}
