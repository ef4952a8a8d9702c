package org.interviewplatform.interview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.interviewplatform.platform.audit.AuditAction;
import org.interviewplatform.platform.audit.Audited;
import org.interviewplatform.platform.error.DomainException;
import org.interviewplatform.platform.event.DomainEvents;
import org.interviewplatform.platform.idempotency.IdempotencyError;
import org.interviewplatform.platform.paging.Position;
import org.interviewplatform.platform.paging.Slice;
import org.interviewplatform.platform.security.Caller;
import org.interviewplatform.platform.security.CurrentCaller;
import org.interviewplatform.platform.security.Permission;

/** Invites people by name. Every method asks whether the current caller may. */
@ApplicationScoped
@Transactional
public class InvitationService {
  private final Interviews interviews;
  private final Invitations invitations;
  private final InterviewLinks links;
  private final DomainEvents events;
  private final Clock clock;

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected InvitationService() {
    this(null, null, null, null, null);
  }

  @Inject
  InvitationService(
      Interviews interviews,
      Invitations invitations,
      InterviewLinks links,
      DomainEvents events,
      Clock clock) {
    this.interviews = interviews;
    this.invitations = invitations;
    this.links = links;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Makes a personal link. With the same key and draft again, the link is the same.
   *
   * @param send whether the person is written to
   * @param idempotencyKey the client's own name for this wish
   * @throws DomainException {@link InterviewError#NOT_FOUND}, {@link InterviewError#WRONG_STATE}
   *     unless it is open, {@link InterviewError#ALREADY_INVITED}, {@link InterviewError#INVALID}
   *     for a deadline that has passed
   */
  @Audited(value = AuditAction.CANDIDATE_INVITED, ofResult = true)
  public InvitationDetails invite(
      InterviewId id, InvitationDraft draft, boolean send, Optional<String> idempotencyKey) {
    Caller caller = CurrentCaller.require(Permission.INVITE_CANDIDATES);
    Interview interview = interviews.get(id);
    PublicLinkId link = PublicLinkId.of(id, idempotencyKey);
    Optional<Invitation> before = invitations.find(link);
    before.ifPresent(known -> requireSame(known, draft));
    return details(
        before.orElseGet(
            () -> {
              Invitation invitation = add(interview, link, draft, caller);
              if (send) {
                publish(invitation);
              }
              return invitation;
            }));
  }

  /**
   * The invitations to an interview, newest first.
   *
   * @param limit 1 to 100
   * @throws DomainException {@link InterviewError#NOT_FOUND}
   */
  public Slice<InvitationDetails> ofInterview(
      InterviewId interview, Optional<Position> after, int limit) {
    CurrentCaller.require(Permission.READ_SESSIONS);
    InterviewId known = interviews.get(interview).id();
    return Slice.of(
        invitations.ofInterview(known, after, limit + 1).stream().map(this::details).toList(),
        limit,
        InvitationDetails::position);
  }

  /** Reads one; throws {@link InterviewError#INVITATION_NOT_FOUND}. */
  public InvitationDetails get(PublicLinkId id) {
    CurrentCaller.require(Permission.READ_SESSIONS);
    return details(find(id));
  }

  /**
   * Changes the terms, also for somebody in the middle of the interview, or whose time was over.
   *
   * @param multiplier the new one, or as it was
   * @param deadline the new one, or as it was
   * @throws DomainException {@link InterviewError#INVITATION_NOT_FOUND}, {@link
   *     InterviewError#INVALID} for a deadline that has passed
   */
  @Audited(AuditAction.INVITATION_CHANGED)
  public InvitationDetails change(
      PublicLinkId id, Optional<TimeMultiplier> multiplier, Optional<Instant> deadline) {
    CurrentCaller.require(Permission.INVITE_CANDIDATES);
    Invitation invitation = find(id);
    Rules.future("The deadline", deadline, clock.instant());
    invitation.grant(
        multiplier.orElseGet(invitation::timeMultiplier), deadline.or(invitation::deadline));
    deadline.ifPresent(
        moved -> events.publish(new DeadlineMoved(invitation.interviewId().value())));
    return details(invitation);
  }

  /** Writes to the person again; throws as {@link #get}. */
  @Audited(AuditAction.INVITATION_SENT)
  public void send(PublicLinkId id) {
    CurrentCaller.require(Permission.INVITE_CANDIDATES);
    Invitation invitation = find(id);
    if (invitation.status() == InvitationStatus.REVOKED) {
      throw new DomainException(InterviewError.WRONG_STATE, "This invitation has been revoked.");
    }
    publish(invitation);
  }

  /** Ends the link; throws as {@link #get}. Said a second time, it changes nothing. */
  @Audited(AuditAction.INVITATION_REVOKED)
  public void revoke(PublicLinkId id) {
    CurrentCaller.require(Permission.INVITE_CANDIDATES);
    Instant now = clock.instant();
    find(id).revoke(now);
    interviews.link(id).orElseThrow().revoke(now);
  }

  private Invitation add(
      Interview interview, PublicLinkId link, InvitationDraft draft, Caller caller) {
    requireInvitable(interview, draft);
    Invitation invitation =
        new Invitation(interview, links.open(interview, link), draft, caller.userId());
    invitations.add(invitation);
    return invitation;
  }

  private void requireInvitable(Interview interview, InvitationDraft draft) {
    if (interview.status() != InterviewStatus.ACTIVE) {
      throw new DomainException(
          InterviewError.WRONG_STATE, "People can be invited while the interview is open.");
    }
    Rules.future("The deadline", draft.deadline().or(interview::deadline), clock.instant());
    if (invitations.isInvited(interview.id(), draft.email())) {
      throw new DomainException(
          InterviewError.ALREADY_INVITED,
          draft.email() + " has an invitation to this interview already.");
    }
  }

  private static void requireSame(Invitation known, InvitationDraft draft) {
    if (!known.isAsWritten(draft)) {
      throw new DomainException(
          IdempotencyError.KEY_REUSED, "This Idempotency-Key was used for another invitation.");
    }
  }

  private void publish(Invitation invitation) {
    events.publish(new CandidateInvited(invitation.id().value(), invitation.interviewId().value()));
  }

  private InvitationDetails details(Invitation invitation) {
    return invitation.details(links.addressOf(invitation.id()));
  }

  private Invitation find(PublicLinkId id) {
    return invitations
        .find(id)
        .orElseThrow(
            () ->
                new DomainException(
                    InterviewError.INVITATION_NOT_FOUND, "There is no such invitation."));
  }
}
