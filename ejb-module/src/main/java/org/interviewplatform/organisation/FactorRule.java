package org.interviewplatform.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.interviewplatform.platform.audit.AuditAction;
import org.interviewplatform.platform.audit.Audited;
import org.interviewplatform.platform.audit.Told;
import org.interviewplatform.platform.security.CurrentCaller;
import org.interviewplatform.platform.security.Permission;

/** Whether whoever signs in with a password to the current organisation needs a second factor. */
@ApplicationScoped
@Transactional
public class FactorRule {
  private final Users users;

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected FactorRule() {
    this(null);
  }

  @Inject
  FactorRule(Users users) {
    this.users = users;
  }

  /** How it is now. */
  public boolean isRequired() {
    CurrentCaller.require(Permission.MANAGE_ORGANISATION);
    return users.organisation().requiresSecondFactor();
  }

  /** Counts from the next sign-in on: sessions that are open go on. */
  @Audited(AuditAction.SETTINGS_CHANGED)
  public void require(@Told("secondFactorRequired") boolean required) {
    CurrentCaller.require(Permission.MANAGE_ORGANISATION);
    users.organisation().requireSecondFactor(required);
  }
}
