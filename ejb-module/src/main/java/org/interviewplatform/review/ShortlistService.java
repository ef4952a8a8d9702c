package org.interviewplatform.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.interviewplatform.interview.InterviewId;
import org.interviewplatform.interview.InterviewService;
import org.interviewplatform.platform.audit.AuditAction;
import org.interviewplatform.platform.audit.Audited;
import org.interviewplatform.platform.audit.Told;
import org.interviewplatform.platform.error.DomainException;
import org.interviewplatform.platform.security.Caller;
import org.interviewplatform.platform.security.CurrentCaller;
import org.interviewplatform.platform.security.Permission;
import org.interviewplatform.session.SessionDetails;
import org.interviewplatform.session.SessionError;
import org.interviewplatform.session.SessionId;
import org.interviewplatform.session.SessionService;

/** Keeps candidates in view, to be compared. Being on the list decides nothing. */
@ApplicationScoped
@Transactional
public class ShortlistService {
  private final Shortlists shortlists;
  private final SessionService sessions;
  private final InterviewService interviews;
  private final Clock clock;

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected ShortlistService() {
    this(null, null, null, null);
  }

  @Inject
  ShortlistService(
      Shortlists shortlists, SessionService sessions, InterviewService interviews, Clock clock) {
    this.shortlists = shortlists;
    this.sessions = sessions;
    this.interviews = interviews;
    this.clock = clock;
  }

  /**
   * The first hundred of an interview, in the order they were added.
   *
   * @throws DomainException where there is no such interview
   */
  public List<Shortlisted> of(InterviewId interview) {
    CurrentCaller.require(Permission.READ_SESSIONS);
    return shortlists.of(interviews.get(interview).id());
  }

  /** Whether a candidate is on it. */
  public boolean contains(SessionId session) {
    CurrentCaller.require(Permission.READ_SESSIONS);
    return shortlists.contains(session);
  }

  /**
   * Puts a candidate on it. Said a second time, it changes nothing.
   *
   * @throws DomainException where the interview has no such session
   */
  @Audited(AuditAction.SHORTLISTED)
  public void add(InterviewId interview, @Told("session") SessionId id) {
    Caller caller = CurrentCaller.require(Permission.RATE_ANSWERS);
    shortlists.add(known(interview, id), interview, caller.userId(), clock.instant());
  }

  /** Takes a candidate off it; throws as {@link #add}. */
  @Audited(AuditAction.SHORTLIST_LEFT)
  public void remove(InterviewId interview, @Told("session") SessionId id) {
    CurrentCaller.require(Permission.RATE_ANSWERS);
    shortlists.remove(known(interview, id));
  }

  private SessionId known(InterviewId interview, SessionId id) {
    return Optional.of(sessions.details(id))
        .filter(session -> session.interview().equals(interview))
        .map(SessionDetails::id)
        .orElseThrow(
            () -> new DomainException(SessionError.NOT_FOUND, "There is no such session."));
  }
}
