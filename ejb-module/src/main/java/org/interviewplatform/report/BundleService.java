package org.interviewplatform.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;
import org.interviewplatform.platform.audit.AuditAction;
import org.interviewplatform.platform.audit.Audited;
import org.interviewplatform.platform.job.JobRequests;
import org.interviewplatform.platform.job.JobRevived;
import org.interviewplatform.platform.security.Caller;
import org.interviewplatform.platform.security.CurrentCaller;
import org.interviewplatform.platform.security.Permission;
import org.interviewplatform.platform.storage.ObjectKey;
import org.interviewplatform.review.JudgementService;
import org.interviewplatform.session.SessionId;

/** Keeps account of evidence bundles; the job packs them. */
@ApplicationScoped
@Transactional
public class BundleService {
  /** The job that packs one; the subject is the bundle. */
  public static final String JOB = "build-bundle";

  private final EvidenceBundles bundles;
  private final BundleSources sources;
  private final JudgementService judgements;
  private final JobRequests jobs;
  private final BundleKey key;
  private final Clock clock;

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected BundleService() {
    this(null, null, null, null, null, null);
  }

  @Inject
  BundleService(
      EvidenceBundles bundles,
      BundleSources sources,
      JudgementService judgements,
      JobRequests jobs,
      BundleKey key,
      Clock clock) {
    this.bundles = bundles;
    this.sources = sources;
    this.judgements = judgements;
    this.jobs = jobs;
    this.key = key;
    this.clock = clock;
  }

  /**
   * Asks for a bundle of the candidate as things stand now; one that is being packed is not asked
   * for twice.
   *
   * @throws org.interviewplatform.platform.error.DomainException {@link ReportError#NO_KEY}; where
   *     the caller still has to rate; where there is no such session
   */
  @Audited(AuditAction.BUNDLE_ASKED)
  public void request(SessionId session) {
    Caller caller = allowed(session);
    key.require();
    boolean underWay =
        bundles
            .newest(session)
            .filter(newest -> newest.status() == ReportStatus.REQUESTED)
            .isPresent();
    if (!underWay) {
      EvidenceBundle bundle = new EvidenceBundle(session, caller.userId(), clock.instant());
      bundles.add(bundle);
      jobs.request(JOB, bundle.id().value(), bundle.id().value());
    }
  }

  /** The newest bundle of a session, for who may have it. */
  @Audited(value = AuditAction.BUNDLE_SEEN, reading = true)
  public Optional<EvidenceBundle> newest(SessionId session) {
    allowed(session);
    return bundles.newest(session);
  }

  /** What to pack; empty when it is packed already. */
  public Optional<BundleContent> begin(BundleId id) {
    return bundles
        .lock(id)
        .filter(bundle -> bundle.status() == ReportStatus.REQUESTED)
        .map(bundle -> sources.of(bundle, clock.instant()));
  }

  /** The bundle has been packed and stored. */
  public void ready(BundleId id, ObjectKey file, String sha256) {
    end(id, bundle -> bundle.ready(file, sha256, clock.instant()));
  }

  /** The bundle could not be packed. */
  public void failed(BundleId id, String reason) {
    end(id, bundle -> bundle.failed(reason, clock.instant()));
  }

  /** A bundle that could not be packed is to be packed after all. */
  void reopen(@Observes JobRevived revived) {
    if (revived.job().equals(JOB)) {
      bundles.lock(new BundleId(revived.subject())).ifPresent(EvidenceBundle::reopened);
    }
  }

  private void end(BundleId id, Consumer<EvidenceBundle> end) {
    bundles.lock(id).filter(bundle -> bundle.status() == ReportStatus.REQUESTED).ifPresent(end);
  }

  private Caller allowed(SessionId session) {
    Caller caller = CurrentCaller.require(Permission.DECIDE);
    judgements.requireSighted(session);
    return caller;
  }
}
