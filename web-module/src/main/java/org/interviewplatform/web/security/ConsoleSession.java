package org.interviewplatform.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.interviewplatform.organisation.Asked;
import org.interviewplatform.organisation.Enrolment;
import org.interviewplatform.organisation.Entry;
import org.interviewplatform.organisation.SetUp;
import org.interviewplatform.organisation.Stays;
import org.interviewplatform.organisation.Visit;
import org.interviewplatform.platform.security.Caller;
import org.jspecify.annotations.Nullable;

/**
 * Who is signed in to the console. The browser holds a token, the database what it stands for, so
 * that any node knows; see {@link org.interviewplatform.organisation.UserSession} for how it ends.
 */
@ApplicationScoped
public class ConsoleSession {
  private static final String HALF_WAY = "interview-platform-half-way";
  private static final String SIGNED_IN = ConsoleSession.class.getName();

  private final SignInDoor door;
  private final Stays stays;
  private final SessionCookie cookie;

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected ConsoleSession() {
    this(null, null, null);
  }

  @Inject
  ConsoleSession(SignInDoor door, Stays stays, SessionCookie cookie) {
    this.door = door;
    this.stays = stays;
    this.cookie = cookie;
  }

  /**
   * Signs in with a password, as far as it leads. Where a code is asked for as well, the browser
   * holds what {@link #finish} needs, and is nobody until then.
   *
   * @throws org.interviewplatform.platform.error.DomainException when the two do not belong
   *     together
   */
  public Entry signIn(HttpServletRequest request, String email, String password) {
    Entry entry = door.begin(request, email, password);
    if (entry instanceof Entry.Complete complete) {
      begin(request, complete.caller());
    } else if (entry instanceof Entry.HalfWay halfWay) {
      int patience = (int) Entry.PATIENCE.toSeconds();
      cookie.write(request, HALF_WAY, halfWay.token(), patience);
    }
    return entry;
  }

  /** Who is asked for what in this browser. */
  public Optional<Asked> asked(HttpServletRequest request) {
    return cookie.read(request, HALF_WAY).flatMap(door::asked);
  }

  /** What the app of whoever has to set one up in this browser has to learn. */
  public Optional<Enrolment> enrolment(HttpServletRequest request) {
    return cookie.read(request, HALF_WAY).flatMap(door::enrolment);
  }

  /** Signs in by a code what a password began; throws as {@link SignInDoor#finish}. */
  public Caller finish(HttpServletRequest request, String code) {
    Caller caller = door.finish(request, halfWay(request), code);
    complete(request, caller);
    return caller;
  }

  /** The same by the first code of a new app; gives the recovery codes. */
  public List<String> setUp(HttpServletRequest request, String code) {
    SetUp done = door.setUp(request, halfWay(request), code);
    complete(request, done.caller());
    return done.codes();
  }

  private String halfWay(HttpServletRequest request) {
    return cookie.read(request, HALF_WAY).orElse("");
  }

  private void complete(HttpServletRequest request, Caller caller) {
    cookie.write(request, HALF_WAY, "", 0);
    begin(request, caller);
  }

  /** Signs in who has shown who they are. A session planted before is worth nothing afterwards. */
  public void begin(HttpServletRequest request, Caller caller) {
    cookie.session(request).ifPresent(stays::end);
    if (request.getSession(false) != null) {
      request.changeSessionId();
    }
    String browser = Objects.requireNonNullElse(request.getHeader("User-Agent"), "");
    cookie.begin(request, stays.begin(caller, new Visit(browser, request.getRemoteAddr())));
  }

  /** Forgets everything the session held. */
  public void signOut(HttpServletRequest request) {
    cookie.session(request).ifPresent(stays::end);
    cookie.end(request);
    @Nullable HttpSession session = request.getSession(false);
    if (session != null) {
      session.invalidate();
    }
  }

  /** Who is signed in, if anybody; looked up once a request. */
  public Optional<Caller> caller(HttpServletRequest request) {
    if (request.getAttribute(SIGNED_IN) instanceof Caller known) {
      return Optional.of(known);
    }
    Optional<Caller> found = cookie.session(request).flatMap(stays::caller);
    found.ifPresent(caller -> request.setAttribute(SIGNED_IN, caller));
    return found;
  }

  /** By which the session that asks is told from the person's others; empty without one. */
  public String token(HttpServletRequest request) {
    return cookie.session(request).orElse("");
  }
}
