package org.interviewplatform.interview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.interviewplatform.organisation.Person;
import org.interviewplatform.organisation.UserDirectory;
import org.interviewplatform.organisation.UserId;
import org.interviewplatform.platform.audit.AuditAction;
import org.interviewplatform.platform.audit.Audited;
import org.interviewplatform.platform.audit.Told;
import org.interviewplatform.platform.error.DomainException;
import org.interviewplatform.platform.security.Caller;
import org.interviewplatform.platform.security.CurrentCaller;
import org.interviewplatform.platform.security.Permission;

/** Says who reviews an interview. Every method asks whether the current caller may. */
@ApplicationScoped
@Transactional
public class AssignmentService {
  private final Assignments assignments;
  private final Interviews interviews;
  private final UserDirectory directory;
  private final Clock clock;

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected AssignmentService() {
    this(null, null, null, null);
  }

  @Inject
  AssignmentService(
      Assignments assignments, Interviews interviews, UserDirectory directory, Clock clock) {
    this.assignments = assignments;
    this.interviews = interviews;
    this.directory = directory;
    this.clock = clock;
  }

  /** Who is assigned; throws {@link InterviewError#NOT_FOUND}. */
  public List<Person> reviewersOf(InterviewId interview) {
    CurrentCaller.require(Permission.ASSIGN_REVIEWERS);
    return assignments.of(interviews.get(interview).id()).stream()
        .map(Assignment::reviewer)
        .map(directory::person)
        .toList();
  }

  /** What is assigned to somebody, newest first. */
  public List<InterviewSummary> interviewsOf(UserId reviewer) {
    CurrentCaller.require(Permission.ASSIGN_REVIEWERS);
    directory.person(reviewer);
    return assignments.interviewsOf(reviewer).stream().map(InterviewSummary::of).toList();
  }

  /**
   * Lets somebody review an interview. Said a second time, it changes nothing.
   *
   * @throws DomainException {@link InterviewError#NOT_FOUND}, or where there is no such person
   */
  @Audited(AuditAction.REVIEWER_ASSIGNED)
  public void assign(InterviewId interview, @Told("reviewer") UserId reviewer) {
    Caller caller = CurrentCaller.require(Permission.ASSIGN_REVIEWERS);
    InterviewId known = interviews.get(interview).id();
    directory.person(reviewer);
    if (assignments.find(known, reviewer).isEmpty()) {
      assignments.add(new Assignment(known, reviewer, caller, clock.instant()));
    }
  }

  /** Takes it back; throws as {@link #assign}. */
  @Audited(AuditAction.REVIEWER_REMOVED)
  public void unassign(InterviewId interview, @Told("reviewer") UserId reviewer) {
    CurrentCaller.require(Permission.ASSIGN_REVIEWERS);
    directory.person(reviewer);
    assignments.find(interviews.get(interview).id(), reviewer).ifPresent(assignments::remove);
  }
}
