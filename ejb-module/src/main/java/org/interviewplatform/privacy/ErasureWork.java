package org.interviewplatform.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.interviewplatform.platform.audit.AuditAction;
import org.interviewplatform.platform.audit.AuditTrail;
import org.interviewplatform.platform.error.DomainException;
import org.interviewplatform.platform.privacy.CandidateTrace;
import org.interviewplatform.platform.privacy.HeldFile;
import org.interviewplatform.platform.privacy.HeldRows;
import org.interviewplatform.session.CandidateTraces;

/** The transactions of the job that erases. Every one may be repeated. */
@ApplicationScoped
@Transactional
public class ErasureWork {
  private final Erasures erasures;
  private final CandidateTraces traces;
  private final Holdings holdings;
  private final HeldData data;
  private final AuditTrail trail;
  private final Clock clock;

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected ErasureWork() {
    this(null, null, null, null, null, null);
  }

  @Inject
  ErasureWork(
      Erasures erasures,
      CandidateTraces traces,
      Holdings holdings,
      HeldData data,
      AuditTrail trail,
      Clock clock) {
    this.erasures = erasures;
    this.traces = traces;
    this.holdings = holdings;
    this.data = data;
    this.trail = trail;
    this.clock = clock;
  }

  /** What there is to delete; empty when it has been deleted already. */
  public Optional<ErasureTask> begin(UUID session) {
    return erasures
        .find(session)
        .filter(erasure -> erasure.status() != ErasureStatus.DONE)
        .flatMap(erasure -> traces.find(session).map(trace -> task(erasure, trace)));
  }

  /** Takes jobs about the candidate away that wait. */
  public void stopJobs(ErasureTask task) {
    data.dropWaitingJobs(task.trace(), ErasureService.JOB);
  }

  /**
   * A job that is being done would write anew what was deleted.
   *
   * @throws DomainException {@link PrivacyError#STILL_BUSY}: to be tried again
   */
  public void requireQuiet(ErasureTask task) {
    require(!data.isWorkedOn(task.trace(), ErasureService.JOB));
  }

  /**
   * The files are gone: deletes every row, and leaves the certificate.
   *
   * @throws DomainException {@link PrivacyError#STILL_BUSY} where a job named a file since: the
   *     erasure begins anew, as long as the row that names it is there
   */
  public void finish(ErasureTask task, CertificateSigner signer) {
    UUID session = task.trace().session();
    if (erasures.lock(session).filter(one -> one.status() != ErasureStatus.DONE).isEmpty()) {
      return;
    }
    require(task.files().containsAll(files(task.trace())));
    Map<String, Long> counts = new TreeMap<>();
    for (HeldRows rows : holdings.rows()) {
      counts.merge(rows.table(), data.count(rows, task.trace()), Long::sum);
    }
    holdings.rows().forEach(rows -> data.erase(rows, task.trace()));
    Instant now = clock.instant();
    String text = CertificateText.of(task, counts, now);
    erasures.done(session, signer.sign(text), now);
    trail.record(
        AuditAction.CANDIDATE_ERASED, session, Map.of("cause", task.erasure().cause().name()));
  }

  /** The job gave up. */
  public void failed(UUID session, String reason) {
    erasures.failed(session, reason);
  }

  private ErasureTask task(Erasure erasure, CandidateTrace trace) {
    return new ErasureTask(erasure, trace, files(trace));
  }

  private List<HeldFile> files(CandidateTrace trace) {
    return holdings.files().stream().flatMap(where -> data.files(where, trace).stream()).toList();
  }

  private static void require(boolean quiet) {
    if (!quiet) {
      throw new DomainException(
          PrivacyError.STILL_BUSY, "Jobs still work on the candidate's answers.");
    }
  }
}
