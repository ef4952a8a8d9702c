package org.interviewplatform.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.interviewplatform.interview.LinkConfig;
import org.interviewplatform.interview.PublicInterview;
import org.interviewplatform.interview.QuestionDetails;
import org.interviewplatform.platform.error.DomainException;
import org.interviewplatform.platform.event.DomainEvents;
import org.interviewplatform.platform.security.Tokens;
import org.interviewplatform.platform.tenant.OrganisationId;

/** Begins and ends candidates' sessions: the transactional half of {@link CandidateService}. */
@ApplicationScoped
@Transactional
public class SessionDesk {
  private final CandidateSessions sessions;
  private final SessionReader reader;
  private final LinkConfig links;
  private final Reception reception;
  private final DomainEvents events;
  private final Clock clock;

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected SessionDesk() {
    this(null, null, null, null, null, null);
  }

  @Inject
  SessionDesk(
      CandidateSessions sessions,
      SessionReader reader,
      LinkConfig links,
      Reception reception,
      DomainEvents events,
      Clock clock) {
    this.sessions = sessions;
    this.reader = reader;
    this.links = links;
    this.reception = reception;
    this.events = events;
    this.clock = clock;
  }

  public Optional<OrganisationId> organisationOf(String token) {
    return sessions.organisationOfSession(Tokens.hash(token));
  }

  public SessionId sessionWith(String token) {
    return sessions.withTokenHash(Tokens.hash(token)).orElseThrow().id();
  }

  /**
   * Begins a session, or finds the one begun by the same wish, or on the same personal link.
   *
   * @throws DomainException {@link SessionError#NOT_ACCEPTING}
   */
  public StartedSession start(PublicInterview interview, SessionStart wish) {
    SessionId id = idFor(interview, wish);
    reception.queue(interview);
    sessions.queue(id);
    Optional<CandidateSession> before = sessions.find(id);
    if (before.isPresent()) {
      requireSame(before.get(), interview, wish);
      return new StartedSession(
          id, before.get().token(links.tokens()), interview.guest().isEmpty());
    }
    String token = links.tokens().tokenOf(id.value());
    reception.admit(
        new CandidateSession(
            id,
            interview,
            candidate(interview, wish),
            wish.language(),
            Tokens.hash(token),
            clock.instant()),
        wish.consent());
    return new StartedSession(id, token, true);
  }

  /**
   * The candidate has finished. Said a second time, it changes nothing.
   *
   * @throws DomainException {@link SessionError#EXPIRED}, {@link SessionError#ANSWERS_MISSING}
   */
  public SessionDetails submit(SessionId id, List<QuestionDetails> questions) {
    CandidateSession session = sessions.lock(id).orElseThrow();
    if (session.submittedAt().isEmpty()) {
      session.requireStarted();
      requireAllAnswered(id, questions);
      session.submit(clock.instant());
      events.publish(new SessionSubmitted(id.value()));
    }
    return reader.details(session);
  }

  public SessionDetails details(SessionId id) {
    return reader.details(sessions.find(id).orElseThrow());
  }

  private void requireAllAnswered(SessionId id, List<QuestionDetails> questions) {
    int answered = sessions.responses(id).size();
    if (answered < questions.size()) {
      throw new DomainException(
          SessionError.ANSWERS_MISSING,
          "Of " + questions.size() + " questions, " + answered + " have an answer.");
    }
  }

  private static Candidate candidate(PublicInterview interview, SessionStart wish) {
    return wish.candidate()
        .or(() -> interview.guest().map(guest -> new Candidate(guest.name(), guest.email())))
        .orElseThrow(
            () -> new DomainException(SessionError.CANDIDATE_INVALID, "Please say who you are."));
  }

  /** A personal link has one session; its id follows from the link's alone. */
  private static SessionId idFor(PublicInterview interview, SessionStart wish) {
    Optional<String> key =
        interview.guest().isPresent() ? Optional.of("\npersonal") : wish.idempotencyKey();
    return key.map(name -> interview.link().value() + "\n" + name)
        .map(name -> UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)))
        .map(SessionId::new)
        .orElseGet(SessionId::create);
  }

  private static void requireSame(
      CandidateSession known, PublicInterview interview, SessionStart wish) {
    if (interview.guest().isEmpty() && !known.candidate().equals(candidate(interview, wish))) {
      throw new DomainException(
          SessionError.KEY_REUSED, "This Idempotency-Key was used by another candidate.");
    }
  }
}
