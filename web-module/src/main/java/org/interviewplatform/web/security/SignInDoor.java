package org.interviewplatform.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.interviewplatform.organisation.SignIn;
import org.interviewplatform.platform.limit.Action;
import org.interviewplatform.platform.limit.Limits;
import org.interviewplatform.platform.limit.Subject;
import org.interviewplatform.platform.security.Caller;

/** Lets people in by their passwords, and those who guess them only so often. */
@ApplicationScoped
public class SignInDoor {
  private final SignIn signIn;
  private final Limits limits;
  private final Devices devices;

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected SignInDoor() {
    this(null, null, null);
  }

  @Inject
  public SignInDoor(SignIn signIn, Limits limits, Devices devices) {
    this.devices = devices;
    this.signIn = signIn;
    this.limits = limits;
  }

  /**
   * Recognises a person.
   *
   * @throws org.interviewplatform.platform.limit.LimitExceeded after too many failures, before the
   *     password is looked at
   * @throws org.interviewplatform.platform.error.DomainException when the two do not belong
   *     together
   */
  Caller enter(HttpServletRequest request, String email, String password) {
    String account = email.strip().toLowerCase(Locale.ROOT);
    Map<Subject, String> who = new EnumMap<>(Subject.class);
    who.put(Subject.ADDRESS, request.getRemoteAddr());
    devices
        .known(request, account)
        .ifPresentOrElse(
            device -> who.put(Subject.DEVICE, device), () -> who.put(Subject.ACCOUNT, account));
    limits.spend(Action.SIGN_IN, who);
    Caller caller = signIn.authenticate(email, password);
    limits.giveBack(Action.SIGN_IN, who);
    devices.remember(request, account);
    return caller;
  }
}
