package org.interviewplatform.session;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.interviewplatform.interview.InterviewId;
import org.interviewplatform.media.MediaId;
import org.interviewplatform.platform.audit.AuditAction;
import org.interviewplatform.platform.audit.Audited;
import org.interviewplatform.platform.error.DomainException;
import org.interviewplatform.platform.event.DomainEvents;
import org.interviewplatform.platform.paging.Position;
import org.interviewplatform.platform.paging.Slice;
import org.interviewplatform.platform.security.CurrentCaller;
import org.interviewplatform.platform.security.Permission;

/** Candidates' sessions as HR and the jobs see them. */
@ApplicationScoped
@Transactional
public class SessionService {
  private final CandidateSessions sessions;
  private final SessionReader reader;
  private final DomainEvents events;
  private final Clock clock;

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected SessionService() {
    this(null, null, null, null);
  }

  @Inject
  SessionService(
      CandidateSessions sessions, SessionReader reader, DomainEvents events, Clock clock) {
    this.sessions = sessions;
    this.reader = reader;
    this.events = events;
    this.clock = clock;
  }

  /**
   * The sessions of an interview, newest first; none where the interview is another organisation's.
   *
   * @param limit 1 to 100
   */
  @Audited(value = AuditAction.CANDIDATES_LISTED, reading = true)
  public Slice<SessionSummary> ofInterview(
      InterviewId interview, Optional<Position> after, int limit) {
    CurrentCaller.require(Permission.READ_SESSIONS);
    List<CandidateSession> read = sessions.ofInterview(interview, after, limit + 1);
    return Slice.of(
        read.stream().map(SessionSummary::of).toList(), limit, SessionSummary::position);
  }

  /** The newest sessions of each of these interviews, so many of each at most. */
  public Map<InterviewId, List<SessionSummary>> newestOf(
      Collection<InterviewId> interviews, int most) {
    CurrentCaller.require(Permission.READ_SESSIONS);
    return sessions.newestOf(interviews, most).stream()
        .collect(groupingBy(CandidateSession::interviewId, mapping(SessionSummary::of, toList())));
  }

  /** As {@link #details(SessionId)}, those of them there are, in a fixed number of statements. */
  public List<SessionDetails> details(Collection<SessionId> ids) {
    return reader.details(sessions.all(ids));
  }

  /**
   * Reads one session, for features and jobs that have checked already who asks.
   *
   * @throws DomainException {@link SessionError#NOT_FOUND}
   */
  public SessionDetails details(SessionId id) {
    return reader.details(there(id));
  }

  /**
   * The same id, if there is such a session for the caller.
   *
   * @throws DomainException {@link SessionError#NOT_FOUND}
   */
  public SessionId existing(SessionId id) {
    return there(id).id();
  }

  private CandidateSession there(SessionId id) {
    return sessions
        .find(id)
        .orElseThrow(
            () -> new DomainException(SessionError.NOT_FOUND, "There is no such session."));
  }

  /** Every yes and no of a candidate, for the record that is kept. */
  public List<Consent> consents(SessionId id) {
    return sessions.consents(id);
  }

  /** As {@link #details}, and nobody else changes the session until the transaction ends. */
  public Optional<SessionDetails> lock(SessionId id) {
    return sessions.lock(id).map(reader::details);
  }

  /** The session whose answer is this recording; empty for a recording replaced by a retake. */
  public Optional<SessionDetails> withAnswer(MediaId media) {
    return sessions
        .responseWith(media)
        .flatMap(response -> sessions.find(response.sessionId()))
        .map(reader::details);
  }

  /**
   * Every answer has been processed: tells the world, once. Of a session that expired without an
   * answer there is nothing to tell.
   */
  public void conclude(SessionId id) {
    sessions
        .lock(id)
        .filter(session -> session.conclude(clock.instant()))
        .filter(session -> !sessions.responses(id).isEmpty())
        .ifPresent(
            session ->
                events.publish(new InterviewCompleted(id.value(), session.interviewId().value())));
  }
}
