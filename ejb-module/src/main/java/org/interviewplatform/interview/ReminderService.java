package org.interviewplatform.interview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.interviewplatform.platform.audit.AuditAction;
import org.interviewplatform.platform.audit.Audited;
import org.interviewplatform.platform.error.DomainException;
import org.interviewplatform.platform.security.CurrentCaller;
import org.interviewplatform.platform.security.Permission;

/** Reminds people who were invited by name and have handed in nothing. */
@ApplicationScoped
@Transactional
public class ReminderService {
  private final Interviews interviews;
  private final Invitations invitations;
  private final ReminderDesk desk;
  private final Clock clock;

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected ReminderService() {
    this(null, null, null, null);
  }

  @Inject
  ReminderService(Interviews interviews, Invitations invitations, ReminderDesk desk, Clock clock) {
    this.interviews = interviews;
    this.invitations = invitations;
    this.desk = desk;
    this.clock = clock;
  }

  /**
   * Reminds everybody of an interview who was not written to within a day and whose deadline has
   * not passed.
   *
   * @return how many
   * @throws DomainException {@link InterviewError#NOT_FOUND}, {@link InterviewError#WRONG_STATE}
   *     unless it is open
   */
  @Audited(AuditAction.PEOPLE_REMINDED)
  public int remindAll(InterviewId id) {
    CurrentCaller.require(Permission.INVITE_CANDIDATES);
    Interview interview = interviews.get(id);
    if (interview.status() != InterviewStatus.ACTIVE) {
      throw new DomainException(
          InterviewError.WRONG_STATE, "People can be reminded while the interview is open.");
    }
    Instant now = clock.instant();
    List<Invitation> awaited =
        invitations.awaited(id, now.minus(ReminderDesk.PAUSE)).stream()
            .filter(one -> one.deadline().or(interview::deadline).filter(now::isAfter).isEmpty())
            .toList();
    awaited.forEach(desk::remind);
    return awaited.size();
  }
}
