package org.interviewplatform.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.interviewplatform.platform.audit.AuditAction;
import org.interviewplatform.platform.audit.AuditTrail;
import org.interviewplatform.platform.security.Caller;
import org.interviewplatform.platform.security.CurrentCaller;
import org.interviewplatform.platform.tenant.Tenant;

/** Lets in whom a trusted OpenID provider vouches for. */
@ApplicationScoped
public class ExternalSignIn {
  private final ExternalDesk desk;
  private final AuditTrail trail;

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected ExternalSignIn() {
    this(null, null);
  }

  @Inject
  ExternalSignIn(ExternalDesk desk, AuditTrail trail) {
    this.trail = trail;
    this.desk = desk;
  }

  /** Empty for who has no role here, was disabled here, or would take over somebody's address. */
  public Optional<Caller> caller(ExternalIdentity identity) {
    return Tenant.in(identity.organisation(), () -> desk.caller(identity));
  }

  /** As {@link #caller}, for who begins to work; which is told. */
  public Optional<Caller> signIn(ExternalIdentity identity) {
    Optional<Caller> caller = caller(identity);
    caller.ifPresent(
        person ->
            CurrentCaller.in(person, () -> trail.record(AuditAction.SIGNED_IN, person.userId())));
    return caller;
  }
}
