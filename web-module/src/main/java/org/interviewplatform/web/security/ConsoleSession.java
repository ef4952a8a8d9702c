package org.interviewplatform.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.interviewplatform.platform.security.Caller;
import org.jspecify.annotations.Nullable;

/**
 * Who is signed in to the console. Begins with a password, lives in the HTTP session, and ends by
 * signing out, by an hour of silence, or after a working day whatever happens.
 */
@ApplicationScoped
public class ConsoleSession {
  private static final String SIGNED_IN = ConsoleSession.class.getName();
  private static final Duration WORKING_DAY = Duration.ofHours(12);

  private final SignInDoor door;
  private final Clock clock;

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected ConsoleSession() {
    this(null, null);
  }

  @Inject
  ConsoleSession(SignInDoor door, Clock clock) {
    this.door = door;
    this.clock = clock;
  }

  /**
   * Signs in. The session gets a new id, so that one planted before is worth nothing.
   *
   * @throws org.interviewplatform.platform.error.DomainException when the two do not belong
   *     together
   */
  public Caller signIn(HttpServletRequest request, String email, String password) {
    Caller caller = door.enter(request, email, password);
    request.getSession(true);
    request.changeSessionId();
    request.getSession().setAttribute(SIGNED_IN, new SignedIn(caller, clock.instant()));
    return caller;
  }

  /** Forgets everything the session held. */
  public void signOut(HttpServletRequest request) {
    @Nullable HttpSession session = request.getSession(false);
    if (session != null) {
      session.invalidate();
    }
  }

  /** Who is signed in, if anybody. */
  public Optional<Caller> caller(HttpServletRequest request) {
    @Nullable HttpSession session = request.getSession(false);
    if (session == null || !(session.getAttribute(SIGNED_IN) instanceof SignedIn signedIn)) {
      return Optional.empty();
    }
    Instant end = signedIn.since().plus(WORKING_DAY);
    return clock.instant().isBefore(end) ? Optional.of(signedIn.caller()) : Optional.empty();
  }
}
