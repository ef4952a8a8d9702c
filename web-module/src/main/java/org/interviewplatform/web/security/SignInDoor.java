package org.interviewplatform.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.interviewplatform.organisation.AccountTokens;
import org.interviewplatform.organisation.SignIn;
import org.interviewplatform.platform.config.ConfigKey;
import org.interviewplatform.platform.config.Settings;
import org.interviewplatform.platform.error.DomainException;
import org.interviewplatform.platform.limit.Action;
import org.interviewplatform.platform.limit.Limits;
import org.interviewplatform.platform.limit.Subject;
import org.interviewplatform.platform.security.Caller;
import org.interviewplatform.web.refusal.CurrentRefusal;

/** Lets people in by their passwords, and those who guess them only so often. */
@ApplicationScoped
public class SignInDoor {
  public static final ConfigKey<Boolean> PASSWORDS =
      ConfigKey.of(
          "interview-platform.sign-in.passwords",
          Boolean.class,
          "true",
          "Whether people sign in with passwords; false where all come from an OpenID provider.");

  /** Characters by which the log tells one account from another. */
  private static final int PSEUDONYM = 10;

  private final SignIn signIn;
  private final Limits limits;
  private final Devices devices;
  private final AccountTokens tokens;
  private final boolean passwords;

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected SignInDoor() {
    this(null, null, null, null, Settings.of(Map.of()));
  }

  @Inject
  public SignInDoor(
      SignIn signIn, Limits limits, Devices devices, AccountTokens tokens, Settings settings) {
    this.tokens = tokens;
    this.passwords = settings.get(PASSWORDS);
    this.devices = devices;
    this.signIn = signIn;
    this.limits = limits;
  }

  /** Whether a password opens it at all. */
  public boolean takesPasswords() {
    return passwords;
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
    if (!passwords) {
      throw new DomainException(
          AccessError.NO_ISSUER, "Signing in with a password is switched off here.");
    }
    String account = email.strip().toLowerCase(Locale.ROOT);
    CurrentRefusal.account(tokens.sign("refusal:" + account).substring(0, PSEUDONYM));
    Map<Subject, String> who = who(request, account);
    limits.spend(Action.SIGN_IN, who);
    Caller caller = signIn.authenticate(email, password);
    limits.giveBack(Action.SIGN_IN, who);
    devices.remember(request, account);
    return caller;
  }

  private Map<Subject, String> who(HttpServletRequest request, String account) {
    Map<Subject, String> who = new EnumMap<>(Subject.class);
    who.put(Subject.ADDRESS, request.getRemoteAddr());
    devices
        .known(request, account)
        .ifPresentOrElse(
            device -> who.put(Subject.DEVICE, device), () -> who.put(Subject.ACCOUNT, account));
    return who;
  }
}
