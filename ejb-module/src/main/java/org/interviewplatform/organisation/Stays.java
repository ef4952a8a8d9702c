package org.interviewplatform.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.interviewplatform.platform.security.Caller;
import org.interviewplatform.platform.security.Tokens;
import org.interviewplatform.platform.tenant.Tenant;

/** People's stays in the console, told by the token their browser holds. */
@ApplicationScoped
public class Stays {
  private final UserSessionDesk desk;

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected Stays() {
    this(null);
  }

  @Inject
  Stays(UserSessionDesk desk) {
    this.desk = desk;
  }

  /** Begins one and gives the token for the browser; the only time it is seen. */
  public String begin(Caller caller, Visit visit) {
    String token = Tokens.create();
    Tenant.in(caller.organisationId(), () -> desk.begin(caller, token, visit));
    return token;
  }

  /** Whose stay it is, as they are now; empty when it is over. */
  public Optional<Caller> caller(String token) {
    return desk.organisationOf(token).flatMap(id -> Tenant.in(id, () -> desk.caller(token)));
  }

  /** Ends it, wherever it was begun. */
  public void end(String token) {
    desk.organisationOf(token).ifPresent(id -> Tenant.in(id, () -> desk.end(token)));
  }
}
