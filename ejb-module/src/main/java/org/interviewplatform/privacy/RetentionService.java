package org.interviewplatform.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.interviewplatform.platform.audit.AuditAction;
import org.interviewplatform.platform.audit.Audited;
import org.interviewplatform.platform.audit.Told;
import org.interviewplatform.platform.error.DomainException;
import org.interviewplatform.platform.security.Caller;
import org.interviewplatform.platform.security.CurrentCaller;
import org.interviewplatform.platform.security.Permission;
import org.interviewplatform.platform.tenant.OrganisationId;

/** How long candidates are kept, and what must be kept longer. */
@ApplicationScoped
@Transactional
public class RetentionService {
  private static final int LONGEST_REASON = 500;

  private final RetentionPolicies policies;
  private final Holds holds;
  private final Erasures erasures;
  private final Clock clock;

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected RetentionService() {
    this(null, null, null, null);
  }

  @Inject
  RetentionService(RetentionPolicies policies, Holds holds, Erasures erasures, Clock clock) {
    this.policies = policies;
    this.holds = holds;
    this.erasures = erasures;
    this.clock = clock;
  }

  /** The organisation's policy; without one nothing is erased by the passing of time. */
  public Optional<RetentionPolicy> policy() {
    CurrentCaller.require(Permission.DECIDE);
    return policies.find();
  }

  /** Sets it; sessions that are older already are erased within the hour. */
  @Audited(AuditAction.RETENTION_CHANGED)
  public void keep(@Told("jurisdiction") Jurisdiction jurisdiction, @Told("days") int days) {
    CurrentCaller.require(Permission.MANAGE_ORGANISATION);
    policies.keep(new RetentionPolicy(jurisdiction, days), clock.instant());
  }

  /** Nothing is erased by the passing of time any more. */
  @Audited(AuditAction.RETENTION_CHANGED)
  public void keepForEver() {
    CurrentCaller.require(Permission.MANAGE_ORGANISATION);
    policies.remove();
  }

  /** The holds that stand, newest first. */
  public List<Hold> holds() {
    CurrentCaller.require(Permission.DECIDE);
    return holds.standing();
  }

  /**
   * Forbids to erase a session, or all sessions of an interview.
   *
   * @throws DomainException {@link PrivacyError#REASON_INVALID}
   */
  @Audited(AuditAction.HOLD_PLACED)
  public Hold place(UUID subject, String reason) {
    Caller caller = CurrentCaller.require(Permission.DECIDE);
    String given = reason.strip();
    if (given.isEmpty() || given.length() > LONGEST_REASON) {
      throw new DomainException(
          PrivacyError.REASON_INVALID, "Please say why, in at most 500 characters.");
    }
    Hold hold = new Hold(UUID.randomUUID(), subject, given, caller.userId(), clock.instant());
    holds.place(hold);
    return hold;
  }

  /**
   * Lifts a hold.
   *
   * @throws DomainException {@link PrivacyError#HOLD_UNKNOWN}
   */
  @Audited(AuditAction.HOLD_LIFTED)
  public void lift(UUID hold) {
    Caller caller = CurrentCaller.require(Permission.MANAGE_ORGANISATION);
    if (!holds.lift(hold, caller.userId(), clock.instant())) {
      throw new DomainException(PrivacyError.HOLD_UNKNOWN, "There is no such hold any more.");
    }
  }

  /** Asked across organisations. */
  public List<OrganisationId> organisations() {
    return policies.organisations();
  }

  /** The sessions of the current organisation whose time is over. */
  public List<UUID> overdue(int most) {
    return policies
        .find()
        .map(policy -> erasures.overdue(policy.endedBefore(clock.instant()), most))
        .orElse(List.of());
  }
}
