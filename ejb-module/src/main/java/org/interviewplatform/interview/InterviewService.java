package org.interviewplatform.interview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.interviewplatform.billing.Metric;
import org.interviewplatform.billing.UsageLimits;
import org.interviewplatform.platform.audit.AuditAction;
import org.interviewplatform.platform.audit.Audited;
import org.interviewplatform.platform.audit.Told;
import org.interviewplatform.platform.error.DomainException;
import org.interviewplatform.platform.event.DomainEvents;
import org.interviewplatform.platform.paging.Slice;
import org.interviewplatform.platform.security.Caller;
import org.interviewplatform.platform.security.CurrentCaller;
import org.interviewplatform.platform.security.Permission;

/** What HR does with interviews. Every method asks whether the current caller may. */
@ApplicationScoped
@Transactional
public class InterviewService {
  private final Interviews interviews;
  private final InterviewLinks links;
  private final PublicInterviewCache cache;
  private final UsageLimits limits;
  private final DomainEvents events;
  private final Clock clock;

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected InterviewService() {
    this(null, null, null, null, null, null);
  }

  @Inject
  InterviewService(
      Interviews interviews,
      InterviewLinks links,
      PublicInterviewCache cache,
      UsageLimits limits,
      DomainEvents events,
      Clock clock) {
    this.interviews = interviews;
    this.links = links;
    this.cache = cache;
    this.limits = limits;
    this.events = events;
    this.clock = clock;
  }

  /** Begins a draft and its public link. */
  @Audited(AuditAction.INTERVIEW_CREATED)
  public InterviewDetails create(InterviewDraft draft) {
    Caller caller = CurrentCaller.require(Permission.WRITE_INTERVIEWS);
    requireTime(draft.deadline());
    Interview interview =
        new Interview(caller.organisationId(), caller.userId(), clock.instant(), draft);
    interviews.add(interview);
    links.open(interview, PublicLinkId.create());
    events.publish(new InterviewCreated(interview.id().value(), caller.userId()));
    return details(interview);
  }

  /**
   * Reads one interview.
   *
   * @throws DomainException {@link InterviewError#NOT_FOUND}
   */
  public InterviewDetails get(InterviewId id) {
    CurrentCaller.require(Permission.READ_INTERVIEWS);
    return details(interviews.get(id));
  }

  /** Reads those of them that the caller may see. */
  public List<InterviewDetails> all(Collection<InterviewId> ids) {
    CurrentCaller.require(Permission.READ_INTERVIEWS);
    Map<InterviewId, String> tokens = links.tokensOf(ids);
    return interviews.all(ids).stream()
        .map(interview -> details(interview, tokens.getOrDefault(interview.id(), "")))
        .toList();
  }

  /** Lists interviews, newest first. */
  public Slice<InterviewSummary> list(InterviewQuery query) {
    CurrentCaller.require(Permission.READ_INTERVIEWS);
    return Slice.of(
        interviews.read(query).stream().map(InterviewSummary::of).toList(),
        query.limit(),
        InterviewSummary::position);
  }

  /**
   * Rewrites a draft.
   *
   * @throws DomainException {@link InterviewError#NOT_FOUND}, {@link InterviewError#WRONG_STATE}
   */
  @Audited(AuditAction.INTERVIEW_CHANGED)
  public InterviewDetails rewrite(InterviewId id, InterviewDraft draft) {
    return rewritten(id, anything -> {}, draft);
  }

  /**
   * As {@link #rewrite(InterviewId, InterviewDraft)}, unless the state it finds is refused. Who
   * changes it between is noticed by its version.
   */
  @Audited(AuditAction.INTERVIEW_CHANGED)
  public InterviewDetails rewrite(
      InterviewId id, Consumer<InterviewDetails> condition, InterviewDraft draft) {
    return rewritten(id, condition, draft);
  }

  private InterviewDetails rewritten(
      InterviewId id, Consumer<InterviewDetails> condition, InterviewDraft draft) {
    CurrentCaller.require(Permission.WRITE_INTERVIEWS);
    Interview interview = interviews.get(id);
    condition.accept(details(interview));
    requireTime(draft.deadline());
    interview.rewrite(draft);
    return changed(interview);
  }

  /**
   * Opens a draft for candidates.
   *
   * @throws DomainException {@link InterviewError#NOT_FOUND}, {@link InterviewError#WRONG_STATE},
   *     {@link InterviewError#NO_QUESTIONS}; {@link
   *     org.interviewplatform.billing.BillingError#INTERVIEWS_USED_UP}
   */
  @Audited(AuditAction.INTERVIEW_PUBLISHED)
  public InterviewDetails publish(InterviewId id) {
    CurrentCaller.require(Permission.WRITE_INTERVIEWS);
    Interview interview = interviews.get(id);
    requireTime(interview.deadline());
    interview.publish(clock.instant());
    limits.accept(Metric.INTERVIEWS, id.value());
    return changed(interview);
  }

  /**
   * Shuts the door for new candidates.
   *
   * @throws DomainException {@link InterviewError#NOT_FOUND}, {@link InterviewError#WRONG_STATE}
   */
  @Audited(AuditAction.INTERVIEW_CLOSED)
  public InterviewDetails close(InterviewId id) {
    CurrentCaller.require(Permission.WRITE_INTERVIEWS);
    Interview interview = interviews.get(id);
    interview.close(clock.instant());
    return changed(interview);
  }

  /**
   * Puts it away; said a second time, it changes nothing.
   *
   * @throws DomainException {@link InterviewError#NOT_FOUND}, {@link InterviewError#WRONG_STATE}
   *     while it is open
   */
  @Audited(AuditAction.INTERVIEW_ARCHIVED)
  public InterviewDetails archive(InterviewId id) {
    CurrentCaller.require(Permission.WRITE_INTERVIEWS);
    Interview interview = interviews.get(id);
    interview.archive();
    return changed(interview);
  }

  /**
   * Begins a draft with all that was written in another interview, whatever became of that.
   *
   * @throws DomainException {@link InterviewError#NOT_FOUND}, {@link InterviewError#INVALID}
   */
  @Audited(value = AuditAction.INTERVIEW_CREATED, ofResult = true)
  public InterviewDetails duplicate(@Told("from") InterviewId id, String title) {
    CurrentCaller.require(Permission.WRITE_INTERVIEWS);
    return create(interviews.get(id).copy(title));
  }

  /**
   * Sets until when candidates may begin and answer, also while they do. Whose time was over and is
   * no longer, goes on.
   *
   * @throws DomainException {@link InterviewError#NOT_FOUND}, {@link InterviewError#WRONG_STATE}
   *     once closed, {@link InterviewError#INVALID} when it has passed already
   */
  @Audited(AuditAction.INTERVIEW_CHANGED)
  public InterviewDetails endAt(InterviewId id, Optional<Instant> deadline) {
    CurrentCaller.require(Permission.WRITE_INTERVIEWS);
    Interview interview = interviews.get(id);
    requireTime(deadline);
    interview.endAt(deadline);
    events.publish(new DeadlineMoved(id.value()));
    return changed(interview);
  }

  private void requireTime(Optional<Instant> deadline) {
    Rules.future("The deadline", deadline, clock.instant());
  }

  private InterviewDetails changed(Interview interview) {
    InterviewDetails details = details(interview);
    cache.forget(interview.id());
    return details;
  }

  private InterviewDetails details(Interview interview) {
    return details(interview, links.tokenOf(interview.id()));
  }

  private InterviewDetails details(Interview interview, String token) {
    return InterviewDetails.of(interview, links.addressOf(token), token);
  }
}
