package org.interviewplatform.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.interviewplatform.billing.BillingError;
import org.interviewplatform.billing.Metric;
import org.interviewplatform.billing.UsageLimits;
import org.interviewplatform.interview.InvitationDoor;
import org.interviewplatform.interview.PublicInterview;
import org.interviewplatform.platform.error.DomainException;

/** Lets candidates in, as far as the organisation's plan goes, and notes what they agreed to. */
@ApplicationScoped
public class Reception {
  private final CandidateSessions sessions;
  private final InvitationDoor invitations;
  private final UsageLimits limits;

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected Reception() {
    this(null, null, null);
  }

  @Inject
  Reception(CandidateSessions sessions, InvitationDoor invitations, UsageLimits limits) {
    this.sessions = sessions;
    this.invitations = invitations;
    this.limits = limits;
  }

  /** Devices on the same personal link come in one after the other. */
  void queue(PublicInterview interview) {
    invitations.queue(interview.link());
  }

  /** Begins the session, unless the plan is used up. Who is in is never sent away. */
  void admit(CandidateSession session, ConsentGiven given) {
    requireRoom(session);
    Instant now = session.startedAt();
    String text = given.textVersion();
    sessions.add(session);
    sessions.add(new Consent(session, Consent.Purpose.RECORDING, given.recording(), text, now));
    sessions.add(new Consent(session, Consent.Purpose.AI_ANALYSIS, given.aiAnalysis(), text, now));
    invitations.begun(session.link());
  }

  /** Candidates are told that it is not their fault, and nothing of plans. */
  private void requireRoom(CandidateSession session) {
    try {
      limits.require(Metric.STORAGE_GIGABYTES);
      limits.require(Metric.ANALYSED_MINUTES);
      limits.accept(Metric.SESSIONS, session.id().value());
    } catch (DomainException refusal) {
      if (!(refusal.code() instanceof BillingError)) {
        throw refusal;
      }
      throw new DomainException(
          SessionError.NOT_ACCEPTING,
          "The organisation cannot take new candidates at the moment. Your link stays valid:"
              + " please try again later, or write to the people who invited you.",
          refusal);
    }
  }
}
