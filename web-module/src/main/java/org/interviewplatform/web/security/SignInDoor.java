package org.interviewplatform.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.interviewplatform.organisation.AccountTokens;
import org.interviewplatform.organisation.Asked;
import org.interviewplatform.organisation.Enrolment;
import org.interviewplatform.organisation.Entry;
import org.interviewplatform.organisation.SecondStep;
import org.interviewplatform.organisation.SetUp;
import org.interviewplatform.organisation.SignIn;
import org.interviewplatform.platform.config.ConfigKey;
import org.interviewplatform.platform.config.Settings;
import org.interviewplatform.platform.error.DomainException;
import org.interviewplatform.platform.limit.Action;
import org.interviewplatform.platform.limit.Limits;
import org.interviewplatform.platform.limit.Subject;
import org.interviewplatform.platform.security.Caller;
import org.interviewplatform.platform.security.CurrentCaller;
import org.interviewplatform.web.refusal.CurrentRefusal;

/** Lets people in by passwords and codes, and those who guess them only so often. */
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
  private final SecondStep steps;
  private final Limits limits;
  private final Devices devices;
  private final AccountTokens tokens;
  private final boolean passwords;

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected SignInDoor() {
    this(null, null, null, null, null, Settings.of(Map.of()));
  }

  @Inject
  public SignInDoor(
      SignIn signIn,
      SecondStep steps,
      Limits limits,
      Devices devices,
      AccountTokens tokens,
      Settings settings) {
    this.tokens = tokens;
    this.passwords = settings.get(PASSWORDS);
    this.devices = devices;
    this.signIn = signIn;
    this.steps = steps;
    this.limits = limits;
  }

  /** Whether a password opens it at all. */
  public boolean takesPasswords() {
    return passwords;
  }

  /**
   * Recognises a person who shows everything at once.
   *
   * @param code of the second factor; empty where the person has none
   * @throws org.interviewplatform.platform.limit.LimitExceeded after too many failures, before the
   *     password is looked at
   * @throws DomainException as {@link SignIn#authenticate(String, String, String)}
   */
  Caller enter(HttpServletRequest request, String email, String password, String code) {
    Caller caller = tried(request, email, () -> signIn.authenticate(email, password, code));
    devices.remember(request, account(email));
    return caller;
  }

  /** Recognises a person by the password, for a browser; refused as {@link #enter}. */
  Entry begin(HttpServletRequest request, String email, String password) {
    Entry entry = tried(request, email, () -> steps.enter(email, password));
    if (entry instanceof Entry.Complete) {
      devices.remember(request, account(email));
    }
    return entry;
  }

  /** Who is asked for what; empty when the sign-in is over. */
  Optional<Asked> asked(String token) {
    return steps.asked(token);
  }

  /** What the app has to learn of whoever has to set one up. */
  Optional<Enrolment> enrolment(String token) {
    return steps.enrolment(token);
  }

  /** The rest of a sign-in; a wrong code counts as a wrong password does. */
  Caller finish(HttpServletRequest request, String token, String code) {
    return counted(request, token, () -> steps.finish(token, code));
  }

  /** The same with the first code of an app that was set up now. */
  SetUp setUp(HttpServletRequest request, String token, String code) {
    return counted(request, token, () -> steps.setUp(token, code));
  }

  private <T> T counted(HttpServletRequest request, String token, Supplier<T> work) {
    String email =
        steps.asked(token).map(asked -> asked.person().email()).orElseThrow(SecondStep::over);
    T done = tried(request, email, work);
    devices.remember(request, account(email));
    return done;
  }

  /** Something that whoever is signed in shows password or code for again; counts as a sign-in. */
  public <T> T again(HttpServletRequest request, Supplier<T> work) {
    return tried(request, CurrentCaller.current().email(), work);
  }

  private <T> T tried(HttpServletRequest request, String email, Supplier<T> work) {
    if (!passwords) {
      throw new DomainException(
          AccessError.NO_ISSUER, "Signing in with a password is switched off here.");
    }
    String account = account(email);
    CurrentRefusal.account(tokens.sign("refusal:" + account).substring(0, PSEUDONYM));
    Map<Subject, String> who = who(request, account);
    limits.spend(Action.SIGN_IN, who);
    T done = work.get();
    limits.giveBack(Action.SIGN_IN, who);
    return done;
  }

  private static String account(String email) {
    return email.strip().toLowerCase(Locale.ROOT);
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
