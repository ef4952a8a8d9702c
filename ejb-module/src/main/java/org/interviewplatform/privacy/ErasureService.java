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
import org.interviewplatform.platform.error.DomainException;
import org.interviewplatform.platform.job.JobRequests;
import org.interviewplatform.platform.privacy.CandidateTrace;
import org.interviewplatform.platform.security.Caller;
import org.interviewplatform.platform.security.CurrentCaller;
import org.interviewplatform.platform.security.Permission;
import org.interviewplatform.session.CandidateTraces;
import org.interviewplatform.session.SessionError;

/** Takes the wish to erase a candidate, and tells what became of it. The job does it. */
@ApplicationScoped
@Transactional
public class ErasureService {
  /** The job that erases; the subject is the session. */
  public static final String JOB = "erase-candidate";

  private final Erasures erasures;
  private final CandidateTraces traces;
  private final Holds holds;
  private final JobRequests jobs;
  private final Clock clock;

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected ErasureService() {
    this(null, null, null, null, null);
  }

  @Inject
  ErasureService(
      Erasures erasures, CandidateTraces traces, Holds holds, JobRequests jobs, Clock clock) {
    this.erasures = erasures;
    this.traces = traces;
    this.holds = holds;
    this.jobs = jobs;
    this.clock = clock;
  }

  /**
   * Has everything of a candidate erased. Asked again while it is under way or after it was done,
   * it changes nothing; after it failed, it goes on.
   *
   * @throws DomainException {@link PrivacyError#ON_HOLD}, or where there is no such session
   */
  @Audited(AuditAction.ERASURE_ASKED)
  public Erasure ask(UUID session) {
    Caller caller = CurrentCaller.require(Permission.DECIDE);
    Optional<Erasure> before = erasures.find(session);
    if (before.filter(erasure -> erasure.status() != ErasureStatus.FAILED).isPresent()) {
      return before.get();
    }
    CandidateTrace trace = traces.find(session).orElseThrow(ErasureService::unknown);
    if (holds.isOn(trace.session(), trace.interview())) {
      throw new DomainException(
          PrivacyError.ON_HOLD, "A legal hold forbids to erase this candidate: lift it first.");
    }
    return begin(trace, Cause.REQUEST, Optional.of(caller.userId()));
  }

  /**
   * How the erasure of a session stands; empty if it was never asked for.
   *
   * @throws DomainException where there is no such session, and never was
   */
  public Optional<Erasure> find(UUID session) {
    CurrentCaller.require(Permission.DECIDE);
    Optional<Erasure> asked = erasures.find(session);
    if (asked.isEmpty() && traces.find(session).isEmpty()) {
      throw unknown();
    }
    return asked;
  }

  /** The newest erasures. */
  public List<Erasure> newest(int most) {
    CurrentCaller.require(Permission.MANAGE_ORGANISATION);
    return erasures.newest(most);
  }

  /** The time to keep this candidate is over; does nothing where something forbids it. */
  @Audited(AuditAction.ERASURE_ASKED)
  public void retire(UUID session) {
    traces
        .find(session)
        .filter(trace -> !holds.isOn(trace.session(), trace.interview()))
        .ifPresent(trace -> begin(trace, Cause.RETENTION, Optional.empty()));
  }

  private Erasure begin(CandidateTrace trace, Cause cause, Optional<UUID> askedBy) {
    erasures.ask(trace, cause, askedBy, clock.instant());
    jobs.request(JOB, trace.session(), UUID.randomUUID());
    return erasures.find(trace.session()).orElseThrow();
  }

  static DomainException unknown() {
    return new DomainException(SessionError.NOT_FOUND, "There is no such session.");
  }
}
