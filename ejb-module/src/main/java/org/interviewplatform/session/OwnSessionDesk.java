package org.interviewplatform.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.interviewplatform.interview.PublicInterview;
import org.interviewplatform.platform.audit.AuditAction;
import org.interviewplatform.platform.audit.Audited;
import org.interviewplatform.platform.audit.Told;
import org.interviewplatform.platform.error.DomainException;
import org.interviewplatform.platform.event.DomainEvents;

/**
 * What candidates may see, correct and ask of their own session, also when it is long finished.
 * Call within {@link CandidateService#visit}.
 */
@ApplicationScoped
@Transactional
public class OwnSessionDesk {
  private static final int LONGEST_NOTE = 2_000;

  private final CandidateSessions sessions;
  private final SessionReader reader;
  private final QuestionDesk questions;
  private final ResumeLinks links;
  private final DomainEvents events;
  private final Clock clock;

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected OwnSessionDesk() {
    this(null, null, null, null, null, null);
  }

  @Inject
  OwnSessionDesk(
      CandidateSessions sessions,
      SessionReader reader,
      QuestionDesk questions,
      ResumeLinks links,
      DomainEvents events,
      Clock clock) {
    this.sessions = sessions;
    this.reader = reader;
    this.questions = questions;
    this.links = links;
    this.events = events;
    this.clock = clock;
  }

  /** The session with all that belongs to it. */
  public OwnSession read(SessionId id) {
    CandidateSession session = sessions.find(id).orElseThrow();
    PublicInterview interview = questions.interview(id);
    return new OwnSession(
        clock.instant(),
        reader.details(session),
        interview,
        links.linkToken(session),
        links.address(session),
        questions.questions(id),
        sessions.consents(id).stream().map(ConsentState::of).toList(),
        sessions.requests(id).stream().map(RequestMade::of).toList());
  }

  /** Where the candidate may go on, from any device: a secret to be told to nobody else. */
  public URI resume(SessionId id) {
    return links.address(sessions.find(id).orElseThrow());
  }

  /** Corrects who the candidate is. */
  @Audited(AuditAction.CANDIDATE_CORRECTED)
  public void correct(SessionId id, Candidate candidate) {
    sessions.lock(id).orElseThrow().correct(candidate);
  }

  /**
   * The candidate no longer agrees to analysis by software. Said a second time, it changes nothing.
   */
  @Audited(AuditAction.CONSENT_WITHDRAWN)
  public void withdrawAnalysis(SessionId id) {
    CandidateSession session = sessions.lock(id).orElseThrow();
    List<Consent> before =
        sessions.consents(id).stream()
            .filter(consent -> consent.isAbout(Consent.Purpose.AI_ANALYSIS))
            .toList();
    Consent newest = before.get(before.size() - 1);
    if (newest.granted()) {
      sessions.add(
          new Consent(
              session, Consent.Purpose.AI_ANALYSIS, false, newest.textVersion(), clock.instant()));
      events.publish(new AiAnalysisWithdrawn(id.value()));
    }
  }

  /**
   * Asks something of people, once of each kind; a second time, the first counts.
   *
   * @param note in the candidate's own words, at most 2,000 characters
   * @throws DomainException {@link SessionError#NOTE_TOO_LONG}
   */
  @Audited(AuditAction.CANDIDATE_ASKED)
  public RequestMade ask(SessionId id, @Told("kind") RequestKind kind, String note) {
    if (note.length() > LONGEST_NOTE) {
      throw new DomainException(
          SessionError.NOTE_TOO_LONG, "The note may have at most 2,000 characters.");
    }
    CandidateSession session = sessions.lock(id).orElseThrow();
    return sessions.requests(id).stream()
        .filter(request -> request.kind() == kind)
        .findFirst()
        .map(RequestMade::of)
        .orElseGet(() -> asked(session, kind, note));
  }

  /** The link to go on with is to be sent to the candidate's address. */
  public void mailResumeLink(SessionId id) {
    events.publish(new ResumeLinkRequested(id.value()));
  }

  private RequestMade asked(CandidateSession session, RequestKind kind, String note) {
    Instant now = clock.instant();
    CandidateRequest request = new CandidateRequest(session, kind, note.strip(), now);
    sessions.add(request);
    events.publish(new CandidateRequestMade(session.id().value(), kind));
    return RequestMade.of(request);
  }
}
