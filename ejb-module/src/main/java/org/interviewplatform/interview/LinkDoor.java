package org.interviewplatform.interview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.interviewplatform.platform.error.DomainException;
import org.interviewplatform.platform.security.Tokens;
import org.interviewplatform.platform.tenant.OrganisationId;

/** The transactional half of {@link PublicInterviewService}. */
@ApplicationScoped
@Transactional
public class LinkDoor {
  private final Interviews interviews;
  private final LinkView view;
  private final Clock clock;

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected LinkDoor() {
    this(null, null, null);
  }

  @Inject
  LinkDoor(Interviews interviews, LinkView view, Clock clock) {
    this.interviews = interviews;
    this.view = view;
    this.clock = clock;
  }

  public Optional<OrganisationId> organisationOf(String token) {
    return interviews.organisationOfLink(Tokens.hash(token));
  }

  /**
   * The interview behind a token of the current organisation. Who has begun on a personal link may
   * always come back; for all others the interview must be open.
   */
  public PublicInterview open(String token) {
    PublicLink link = interviews.linkWithHash(Tokens.hash(token)).orElseThrow();
    link.requireAlive(clock.instant());
    ShownInterview shown = view.shown(link.interviewId());
    PublicInterview interview = view.through(link, shown);
    if (interview.guest().filter(Guest::started).isEmpty()) {
      requireOpen(shown.status());
      requireInTime(interview);
    }
    return interview;
  }

  private static void requireOpen(InterviewStatus status) {
    switch (status) {
      case ACTIVE -> {}
      case DRAFT ->
          throw new DomainException(InterviewError.NOT_OPEN, "This interview is not open yet.");
      case CLOSED, ARCHIVED ->
          throw new DomainException(InterviewError.LINK_GONE, "This interview is closed.");
    }
  }

  private void requireInTime(PublicInterview interview) {
    if (interview.isOver(clock.instant())) {
      throw new DomainException(
          InterviewError.DEADLINE_PASSED, "The time to begin this interview is over.");
    }
  }
}
