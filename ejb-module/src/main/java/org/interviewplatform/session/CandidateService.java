package org.interviewplatform.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Function;
import org.interviewplatform.interview.InterviewReader;
import org.interviewplatform.interview.PublicInterviewService;
import org.interviewplatform.platform.error.DomainException;
import org.interviewplatform.platform.tenant.OrganisationId;
import org.interviewplatform.platform.tenant.Tenant;

/**
 * What a candidate does with a session. It is here that a request with a session token learns its
 * organisation.
 */
@ApplicationScoped
public class CandidateService {
  private final PublicInterviewService interviews;
  private final InterviewReader reader;
  private final SessionDesk desk;

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected CandidateService() {
    this(null, null, null);
  }

  @Inject
  CandidateService(PublicInterviewService interviews, InterviewReader reader, SessionDesk desk) {
    this.interviews = interviews;
    this.reader = reader;
    this.desk = desk;
  }

  /**
   * Begins a session behind a link.
   *
   * @throws DomainException as {@link PublicInterviewService#open}; {@link SessionError#KEY_REUSED}
   */
  public StartedSession start(String linkToken, SessionStart wish) {
    return interviews.visit(linkToken, interview -> desk.start(interview, wish));
  }

  /**
   * Does something in the organisation of the session with this token.
   *
   * @throws DomainException {@link SessionError#TOKEN_UNKNOWN}
   */
  public <T> T visit(String sessionToken, Function<SessionId, T> visit) {
    OrganisationId organisation =
        desk.organisationOf(sessionToken)
            .orElseThrow(
                () ->
                    new DomainException(
                        SessionError.TOKEN_UNKNOWN, "Please open your interview link again."));
    return Tenant.in(organisation, () -> visit.apply(desk.sessionWith(sessionToken)));
  }

  /** How the session with this token stands; throws as {@link #visit}. */
  public SessionDetails status(String sessionToken) {
    return visit(sessionToken, desk::details);
  }

  /**
   * The candidate has finished. Said a second time, the answer is the same.
   *
   * @throws DomainException as {@link #visit}; {@link SessionError#ANSWERS_MISSING}
   */
  public SessionDetails submit(String sessionToken) {
    return visit(
        sessionToken,
        session ->
            desk.submit(session, reader.read(desk.details(session).interview()).questions()));
  }
}
