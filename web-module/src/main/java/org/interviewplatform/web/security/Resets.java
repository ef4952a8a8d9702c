package org.interviewplatform.web.security;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Executor;
import org.interviewplatform.organisation.AccountDoor;
import org.interviewplatform.platform.limit.Action;
import org.interviewplatform.platform.limit.Limits;
import org.interviewplatform.platform.limit.Subject;

/**
 * Takes requests for a new password. The answer is given before anything is looked up, so that
 * neither its words nor its time tell whether an address has an account.
 */
@ApplicationScoped
public class Resets {
  private final AccountDoor accounts;
  private final Limits limits;

  @Resource private ManagedExecutorService executor;

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected Resets() {
    this(null, null);
  }

  @Inject
  Resets(AccountDoor accounts, Limits limits) {
    this.accounts = accounts;
    this.limits = limits;
  }

  /**
   * Has a link sent, if there is anybody to send it to.
   *
   * @throws org.interviewplatform.platform.limit.LimitExceeded when asked too often
   */
  public void ask(HttpServletRequest request, String email) {
    String address = email.strip().toLowerCase(Locale.ROOT);
    limits.spend(
        Action.RESET, Map.of(Subject.ACCOUNT, address, Subject.ADDRESS, request.getRemoteAddr()));
    Executor later = executor;
    later.execute(() -> accounts.reset(address));
  }
}
