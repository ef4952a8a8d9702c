package org.interviewplatform.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;
import org.interviewplatform.organisation.AccountTokens;
import org.interviewplatform.platform.security.Tokens;

/**
 * Knows the browsers people have signed in with before (OWASP's device cookies). Who guesses an
 * account's password from elsewhere uses up the tries of strangers, and not those of its owner.
 */
@ApplicationScoped
public class Devices {
  private static final String COOKIE = "interview-platform-device";
  private static final int YEAR = (int) Duration.ofDays(365).toSeconds();

  private final SessionCookie cookies;
  private final AccountTokens tokens;

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected Devices() {
    this(null, null);
  }

  @Inject
  Devices(SessionCookie cookies, AccountTokens tokens) {
    this.cookies = cookies;
    this.tokens = tokens;
  }

  /** The browser's name, if this account has been signed in to with it. */
  Optional<String> known(HttpServletRequest request, String email) {
    return cookies
        .read(request, COOKIE)
        .filter(value -> value.indexOf('.') > 0)
        .filter(value -> isOurs(value, email))
        .map(value -> value.substring(0, value.indexOf('.')));
  }

  /** Knows the browser from now on. */
  void remember(HttpServletRequest request, String email) {
    String name = known(request, email).orElseGet(Tokens::create);
    cookies.write(request, COOKIE, name + "." + tokens.sign(subject(name, email)), YEAR);
  }

  private boolean isOurs(String value, String email) {
    int dot = value.indexOf('.');
    String subject = subject(value.substring(0, dot), email);
    return tokens.isSigned(subject, value.substring(dot + 1));
  }

  private static String subject(String name, String email) {
    return "device:" + name + ":" + email;
  }
}
