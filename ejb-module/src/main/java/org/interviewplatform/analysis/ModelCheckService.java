package org.interviewplatform.analysis;

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
import org.interviewplatform.platform.security.Caller;
import org.interviewplatform.platform.security.CurrentCaller;
import org.interviewplatform.platform.security.Permission;

/** Knows which models with which prompts may score. */
@ApplicationScoped
@Transactional
public class ModelCheckService {
  private static final int LONGEST_REASON = 2000;

  private final ModelChecks checks;
  private final Clock clock;

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected ModelCheckService() {
    this(null, null);
  }

  @Inject
  ModelCheckService(ModelChecks checks, Clock clock) {
    this.checks = checks;
    this.clock = clock;
  }

  /** How it did; absent before it was tried. */
  public Optional<ModelCheckDetails> find(ModelFingerprint print) {
    return checks.find(print.value()).map(ModelCheck::details);
  }

  /** Keeps how it did, in place of an earlier try. */
  public ModelCheckDetails record(ModelFingerprint print, Drift drift, Drift.Bound bound) {
    checks.find(print.value()).ifPresent(checks::remove);
    ModelCheck check = new ModelCheck(print, drift, bound, clock.instant());
    checks.add(check);
    return check.details();
  }

  /**
   * Lets a model score although it drifts too far. Answers for which levels were withheld get them
   * when somebody asks for it.
   *
   * @throws DomainException {@link ModelCheckError#NOT_FOUND}, {@link ModelCheckError#PASSED},
   *     {@link ModelCheckError#NO_REASON}
   */
  @Audited(AuditAction.DRIFT_ACCEPTED)
  public ModelCheckDetails accept(UUID id, String reason) {
    Caller caller = CurrentCaller.require(Permission.MANAGE_ORGANISATION);
    ModelCheck check =
        checks
            .lock(id)
            .orElseThrow(
                () -> new DomainException(ModelCheckError.NOT_FOUND, "No such check of a model."));
    if (check.isPassed()) {
      throw new DomainException(ModelCheckError.PASSED, "This model may score as it is.");
    }
    String given = reason.strip();
    if (given.isEmpty() || given.length() > LONGEST_REASON || given.indexOf('\0') >= 0) {
      throw new DomainException(
          ModelCheckError.NO_REASON, "Please give a reason of at most 2000 characters.");
    }
    check.accept(caller, given, clock.instant());
    return check.details();
  }

  /** All that were tried, the newest first. */
  public List<ModelCheckDetails> all() {
    CurrentCaller.require(Permission.READ_INTERVIEWS);
    return checks.all().stream().map(ModelCheck::details).toList();
  }
}
