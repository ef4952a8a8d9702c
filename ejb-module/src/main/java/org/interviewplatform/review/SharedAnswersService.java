package org.interviewplatform.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Function;
import org.interviewplatform.platform.error.DomainException;
import org.interviewplatform.platform.tenant.OrganisationId;
import org.interviewplatform.platform.tenant.Tenant;

/** Shows answers to the holder of a link. It is here that the request learns its organisation. */
@ApplicationScoped
public class SharedAnswersService {
  private final SharedAnswersDoor door;

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected SharedAnswersService() {
    this(null);
  }

  @Inject
  SharedAnswersService(SharedAnswersDoor door) {
    this.door = door;
  }

  /**
   * Looks at what a link shows, in the organisation of the link.
   *
   * @throws DomainException {@link ReviewError#LINK_UNKNOWN}, {@link ReviewError#LINK_GONE}
   */
  public <T> T visit(String token, Function<SharedAnswers, T> visit) {
    OrganisationId organisation =
        door.organisationOf(token)
            .orElseThrow(
                () -> new DomainException(ReviewError.LINK_UNKNOWN, "Nobody has this link."));
    return Tenant.in(organisation, () -> visit.apply(door.open(token)));
  }
}
