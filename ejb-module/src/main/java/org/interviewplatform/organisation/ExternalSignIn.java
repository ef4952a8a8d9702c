package org.interviewplatform.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.interviewplatform.platform.security.Caller;
import org.interviewplatform.platform.tenant.Tenant;

/** Lets in whom a trusted OpenID provider vouches for. */
@ApplicationScoped
public class ExternalSignIn {
  private final ExternalDesk desk;

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected ExternalSignIn() {
    this(null);
  }

  @Inject
  ExternalSignIn(ExternalDesk desk) {
    this.desk = desk;
  }

  /** Empty for who has no role here, was disabled here, or would take over somebody's address. */
  public Optional<Caller> caller(ExternalIdentity identity) {
    return Tenant.in(identity.organisation(), () -> desk.caller(identity));
  }
}
