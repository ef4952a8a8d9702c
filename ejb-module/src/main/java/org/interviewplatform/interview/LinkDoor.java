package org.interviewplatform.interview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.interviewplatform.organisation.UserDirectory;
import org.interviewplatform.platform.error.DomainException;
import org.interviewplatform.platform.security.Tokens;
import org.interviewplatform.platform.tenant.OrganisationId;

/** The transactional half of {@link PublicInterviewService}. */
@ApplicationScoped
@Transactional
public class LinkDoor {
  private final Interviews interviews;
  private final UserDirectory directory;
  private final PublicInterviewCache cache;
  private final Clock clock;

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected LinkDoor() {
    this(null, null, null, null);
  }

  @Inject
  LinkDoor(
      Interviews interviews, UserDirectory directory, PublicInterviewCache cache, Clock clock) {
    this.interviews = interviews;
    this.directory = directory;
    this.cache = cache;
    this.clock = clock;
  }

  public Optional<OrganisationId> organisationOf(String token) {
    return interviews.organisationOfLink(Tokens.hash(token));
  }

  /** The interview behind a token of the current organisation. */
  public PublicInterview open(String token) {
    PublicLink link = interviews.linkWithHash(Tokens.hash(token)).orElseThrow();
    link.requireAlive(clock.instant());
    return cache.get(token).orElseGet(() -> read(token, link));
  }

  private PublicInterview read(String token, PublicLink link) {
    Interview interview = interviews.find(link.interviewId()).orElseThrow();
    requireOpen(interview.status());
    PublicInterview read = PublicInterview.of(interview, link, directory.organisationName());
    cache.put(token, read);
    return read;
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
}
