package org.interviewplatform.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.stream.Stream;
import org.interviewplatform.platform.config.ConfigKey;
import org.interviewplatform.platform.config.Settings;
import org.jspecify.annotations.Nullable;

/**
 * Cookies that scripts cannot read, other sites cannot send with a form, and, over TLS, no other
 * host can set ({@code __Host-}). Lax and not strict, so that links in mails find the session.
 */
@ApplicationScoped
public class SessionCookie {
  public static final ConfigKey<Boolean> SECURE =
      ConfigKey.of(
          "interview-platform.cookie.secure",
          Boolean.class,
          "true",
          "Whether cookies go over TLS alone; false only where browsers come by plain HTTP.");

  private static final String ANSWER = SessionCookie.class.getName();
  private static final String SESSION = "interview-platform-console";

  private final boolean secure;

  /** For CDI proxies. */
  protected SessionCookie() {
    this.secure = true;
  }

  @Inject
  SessionCookie(Settings settings) {
    this.secure = settings.get(SECURE);
  }

  /** Remembers where cookies of this request's answer go. */
  static void answering(HttpServletRequest request, HttpServletResponse response) {
    request.setAttribute(ANSWER, response);
  }

  /** The session's token, if the browser holds one. */
  Optional<String> session(HttpServletRequest request) {
    return read(request, SESSION);
  }

  /** Gives the browser the session's token, until it is closed. */
  void begin(HttpServletRequest request, String token) {
    write(request, SESSION, token, -1);
  }

  /** Takes it away. */
  void end(HttpServletRequest request) {
    write(request, SESSION, "", 0);
  }

  /** What the browser holds under this name. */
  public Optional<String> read(HttpServletRequest request, String name) {
    Cookie @Nullable [] cookies = request.getCookies();
    return cookies == null
        ? Optional.empty()
        : Stream.of(cookies)
            .filter(cookie -> cookie.getName().equals(fullName(name)))
            .map(Cookie::getValue)
            .findFirst();
  }

  /** Gives the browser something to hold for so long; nothing for 0, until it is closed for -1. */
  public void write(HttpServletRequest request, String name, String value, int seconds) {
    if (request.getAttribute(ANSWER) instanceof HttpServletResponse response) {
      Cookie cookie = new Cookie(fullName(name), value);
      cookie.setPath("/");
      cookie.setHttpOnly(true);
      cookie.setSecure(secure);
      cookie.setMaxAge(seconds);
      cookie.setAttribute("SameSite", "Lax");
      response.addCookie(cookie);
    }
  }

  private String fullName(String name) {
    return secure ? "__Host-" + name : name;
  }
}
