package org.interviewplatform.analysis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.interviewplatform.platform.security.CurrentCaller;
import org.interviewplatform.platform.security.Permission;

/** Knows which models with which prompts may score. */
@ApplicationScoped
@Transactional
public class ModelCheckService {
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

  /** All that were tried, the newest first. */
  public List<ModelCheckDetails> all() {
    CurrentCaller.require(Permission.READ_INTERVIEWS);
    return checks.all().stream().map(ModelCheck::details).toList();
  }
}
