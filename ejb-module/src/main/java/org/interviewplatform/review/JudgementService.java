package org.interviewplatform.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.interviewplatform.interview.CompetencyDetails;
import org.interviewplatform.interview.CompetencyId;
import org.interviewplatform.interview.InterviewId;
import org.interviewplatform.interview.InterviewService;
import org.interviewplatform.platform.audit.AuditAction;
import org.interviewplatform.platform.audit.Audited;
import org.interviewplatform.platform.audit.Told;
import org.interviewplatform.platform.error.DomainException;
import org.interviewplatform.platform.event.DomainEvents;
import org.interviewplatform.platform.security.Caller;
import org.interviewplatform.platform.security.CurrentCaller;
import org.interviewplatform.platform.security.Permission;
import org.interviewplatform.session.SessionDetails;
import org.interviewplatform.session.SessionId;
import org.interviewplatform.session.SessionService;
import org.interviewplatform.session.SessionStatus;

/**
 * What people say of candidates: levels, and decisions. Only a signed-in person adds to it; nothing
 * else in the platform does, and nothing but a decision moves a candidate.
 */
@ApplicationScoped
@Transactional
public class JudgementService {
  private final Judgements judgements;
  private final Blindness blindness;
  private final SessionService sessions;
  private final InterviewService interviews;
  private final DomainEvents events;
  private final Clock clock;

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected JudgementService() {
    this(null, null, null, null, null, null);
  }

  @Inject
  JudgementService(
      Judgements judgements,
      Blindness blindness,
      SessionService sessions,
      InterviewService interviews,
      DomainEvents events,
      Clock clock) {
    this.judgements = judgements;
    this.blindness = blindness;
    this.sessions = sessions;
    this.interviews = interviews;
    this.events = events;
    this.clock = clock;
  }

  /**
   * How a candidate is judged, as far as the caller may see it.
   *
   * @throws DomainException where there is no such session
   */
  public SessionJudgement read(SessionId id) {
    CurrentCaller.require(Permission.READ_SESSIONS);
    SessionDetails session = sessions.details(id);
    Blindness.View view = blindness.view(session);
    return new SessionJudgement(
        view.isBlindFirst(),
        view.trust(),
        isOpen(session),
        rubric(session).stream().map(view::of).toList(),
        judgements.decisions(id));
  }

  /**
   * Rates one competency, for the first time or anew.
   *
   * @throws DomainException {@link ReviewError}, or where there is no such session
   */
  @Audited(AuditAction.RATED)
  public void rate(
      SessionId id,
      @Told("competency") CompetencyId competency,
      @Told("level") int level,
      String note) {
    Caller caller = CurrentCaller.require(Permission.RATE_ANSWERS);
    ReviewRules.level(level);
    SessionDetails session = open(id);
    requireOfRubric(session, competency);
    judgements.add(
        new Rating(
            UUID.randomUUID(),
            id,
            competency,
            caller.userId(),
            caller.name(),
            level,
            ReviewRules.note(note),
            blindness.view(session).isBlind(competency) && !isDecided(id),
            clock.instant()));
  }

  /**
   * Decides about a candidate. Earlier decisions stay in the history.
   *
   * @throws DomainException {@link ReviewError}, or where there is no such session
   */
  @Audited(AuditAction.DECIDED)
  public void decide(SessionId id, @Told("outcome") Decision.Outcome outcome, String reason) {
    Caller caller = CurrentCaller.require(Permission.DECIDE);
    String given = ReviewRules.reason(reason);
    open(id);
    UUID decision = UUID.randomUUID();
    judgements.add(
        new Decision(
            decision, id, outcome, given, caller.userId(), caller.name(), clock.instant()));
    events.publish(new DecisionMade(id.value(), decision));
  }

  /** Where candidates stand; none is given for who is undecided. */
  public Map<SessionId, Decision.Outcome> outcomes(List<SessionId> ids) {
    CurrentCaller.require(Permission.READ_SESSIONS);
    return ids.isEmpty() ? Map.of() : judgements.outcomes(ids);
  }

  /** Whether reviewers of an interview rate before they see the level of a model. */
  public boolean isBlindFirst(InterviewId id) {
    CurrentCaller.require(Permission.READ_INTERVIEWS);
    return judgements.isBlindFirst(interviews.get(id).id());
  }

  /** Says so from now on. */
  @Audited(AuditAction.SETTINGS_CHANGED)
  public void blindFirst(InterviewId id, @Told("blindFirst") boolean blindFirst) {
    CurrentCaller.require(Permission.WRITE_INTERVIEWS);
    judgements.blindFirst(interviews.get(id).id(), blindFirst);
  }

  /**
   * Lets through who may see everything about a candidate: nothing is left to rate blind, or yes or
   * no has been said.
   *
   * @throws DomainException {@link ReviewError#RATE_FIRST}, or where there is no such session
   */
  public void requireSighted(SessionId id) {
    CurrentCaller.require(Permission.READ_SESSIONS);
    SessionDetails session = sessions.details(id);
    Blindness.View view = blindness.view(session);
    boolean blind = rubric(session).stream().anyMatch(each -> view.isBlind(each.id()));
    if (blind && !isDecided(id)) {
      throw new DomainException(
          ReviewError.RATE_FIRST,
          "This holds the model's levels: please rate every competency first, or decide.");
    }
  }

  /** Everything people said of a candidate, oldest first, for the record that is kept. */
  public List<Rating> allRatings(SessionId id) {
    return judgements.ratings(id);
  }

  /** Every decision about a candidate, oldest first, for the record that is kept. */
  public List<Decision> allDecisions(SessionId id) {
    return judgements.decisions(id);
  }

  private boolean isDecided(SessionId id) {
    return judgements.decisions(id).stream().anyMatch(each -> each.outcome().isFinal());
  }

  private SessionDetails open(SessionId id) {
    SessionDetails session = sessions.details(id);
    if (!isOpen(session)) {
      throw new DomainException(
          ReviewError.NOT_SUBMITTED, "The candidate has not finished the interview yet.");
    }
    return session;
  }

  private static boolean isOpen(SessionDetails session) {
    return session.status() != SessionStatus.STARTED;
  }

  private List<CompetencyDetails> rubric(SessionDetails session) {
    return interviews.get(session.interview()).competencies();
  }

  private void requireOfRubric(SessionDetails session, CompetencyId competency) {
    if (rubric(session).stream().noneMatch(each -> each.id().equals(competency))) {
      throw new DomainException(
          ReviewError.COMPETENCY_UNKNOWN, "The interview has no such competency.");
    }
  }
}
