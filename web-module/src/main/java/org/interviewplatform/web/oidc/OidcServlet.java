package org.interviewplatform.web.oidc;

import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.interviewplatform.interview.LinkConfig;
import org.interviewplatform.organisation.ExternalSignIn;
import org.interviewplatform.organisation.OrganisationError;
import org.interviewplatform.platform.error.DomainException;
import org.interviewplatform.platform.security.Caller;
import org.interviewplatform.web.oidc.SignInFailedException.Reason;
import org.interviewplatform.web.refusal.CurrentRefusal;
import org.interviewplatform.web.security.ConsoleSession;
import org.interviewplatform.web.security.SessionCookie;
import org.jspecify.annotations.Nullable;

/** The way to the OpenID provider, and back from it. */
@WebServlet("/console/oidc/*")
public class OidcServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final Logger LOG = System.getLogger(OidcServlet.class.getName());
  private static final String COOKIE = "interview-platform-sign-in";
  private static final String BACK = "/console/oidc/callback";
  private static final int PATIENCE_SECONDS = 600;

  private final transient OidcSettings settings;
  private final transient OidcProvider provider;
  private final transient Vouched vouched;
  private final transient ExternalSignIn people;
  private final transient ConsoleSession sessions;
  private final transient SessionCookie cookies;
  private final transient LinkConfig links;

  @Inject
  OidcServlet(
      OidcSettings settings,
      OidcProvider provider,
      Vouched vouched,
      ExternalSignIn people,
      ConsoleSession sessions,
      SessionCookie cookies,
      LinkConfig links) {
    this.settings = settings;
    this.provider = provider;
    this.vouched = vouched;
    this.people = people;
    this.sessions = sessions;
    this.cookies = cookies;
    this.links = links;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (!settings.isOn()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    try {
      switch (Objects.requireNonNullElse(request.getPathInfo(), "")) {
        case "/start" -> leave(request, response);
        case "/callback" -> comeBack(request, response);
        default -> response.sendError(HttpServletResponse.SC_NOT_FOUND);
      }
    } catch (SignInFailedException e) {
      if (e.reason() != Reason.UNREACHABLE) {
        CurrentRefusal.note(OrganisationError.SIGN_IN_REFUSED);
      }
      LOG.log(Level.WARNING, "Nobody signed in through the OpenID provider: " + e.getMessage(), e);
      response.sendRedirect(login("problem", e.reason().name().toLowerCase(Locale.ROOT)));
    }
  }

  private void leave(HttpServletRequest request, HttpServletResponse response)
      throws IOException, SignInFailedException {
    SignInAttempt attempt = SignInAttempt.to(parameter(request, "from").orElse(""));
    URI there = provider.begin(attempt, back());
    cookies.write(request, COOKIE, attempt.encoded(), PATIENCE_SECONDS);
    response.sendRedirect(there.toString());
  }

  private void comeBack(HttpServletRequest request, HttpServletResponse response)
      throws IOException, SignInFailedException {
    SignInAttempt attempt = attempt(request);
    cookies.write(request, COOKIE, "", 0);
    String code =
        parameter(request, "code")
            .orElseThrow(
                () -> new SignInFailedException(Reason.AGAIN, "It says " + error(request) + "."));
    Caller caller = enter(provider.finish(code, attempt, back()));
    sessions.begin(request, caller);
    // the page for signing in knows where who is signed in may go from it
    response.sendRedirect(login("from", attempt.from()));
  }

  /** The one that this browser began, and that this provider answers (RFC 9207). */
  private SignInAttempt attempt(HttpServletRequest request) throws SignInFailedException {
    Optional<SignInAttempt> begun = cookies.read(request, COOKIE).flatMap(SignInAttempt::read);
    boolean ours =
        begun.map(SignInAttempt::state).equals(parameter(request, "state"))
            && parameter(request, "iss").map(settings.issuer()::equals).orElse(true);
    return begun
        .filter(any -> ours)
        .orElseThrow(
            () -> new SignInFailedException(Reason.AGAIN, "This browser began no such sign-in."));
  }

  private Caller enter(IDTokenClaimsSet claims) throws SignInFailedException {
    try {
      return vouched
          .identity(claims)
          .flatMap(people::signIn)
          .orElseThrow(
              () ->
                  new SignInFailedException(
                      Reason.REFUSED, claims.getSubject() + " may not come in here."));
    } catch (DomainException e) {
      throw new SignInFailedException(Reason.REFUSED, e.detail(), e);
    }
  }

  private URI back() {
    return URI.create(links.publicUrl() + BACK);
  }

  /** Of RFC 6749; anything else stays out of the log. */
  static String error(HttpServletRequest request) {
    return parameter(request, "error").filter(it -> it.matches("[a-z_]{1,60}")).orElse("nothing");
  }

  private static Optional<String> parameter(HttpServletRequest request, String name) {
    @Nullable String value = request.getParameter(name);
    return Optional.ofNullable(value);
  }

  private static String login(String parameter, String value) {
    return "/console/login.xhtml?"
        + parameter
        + "="
        + URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
