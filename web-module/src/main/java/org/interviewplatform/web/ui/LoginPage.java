package org.interviewplatform.web.ui;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.interviewplatform.organisation.Entry;
import org.interviewplatform.platform.error.DomainException;
import org.interviewplatform.web.oidc.OidcSettings;
import org.interviewplatform.web.security.ConsoleSession;
import org.interviewplatform.web.security.SignInDoor;

/** Behind login.xhtml. */
@Named
@RequestScoped
public class LoginPage {
  private static final Set<String> PROBLEMS = Set.of("unreachable", "again", "refused");

  private final ConsoleSession sessions;
  private final HttpServletRequest request;
  private final Browser browser;
  private final Feedback feedback;
  private final SignInDoor door;
  private final OidcSettings provider;

  private String email = "";
  private String password = "";
  private String from = "";
  private String problem = "";
  private boolean refused;

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected LoginPage() {
    this(null, null, null, null, null, null);
  }

  @Inject
  LoginPage(
      ConsoleSession sessions,
      HttpServletRequest request,
      Browser browser,
      Feedback feedback,
      SignInDoor door,
      OidcSettings provider) {
    this.door = door;
    this.provider = provider;
    this.sessions = sessions;
    this.request = request;
    this.browser = browser;
    this.feedback = feedback;
  }

  /** Who is signed in already need not sign in again. */
  public void open() {
    if (sessions.caller(request).isPresent()) {
      browser.redirect(Destination.after(from));
    }
  }

  /** Signs in and goes where the user wanted to go, or to what is asked before. */
  public void signIn() {
    try {
      browser.redirect(next(sessions.signIn(request, email, password)));
    } catch (DomainException refusal) {
      refused = true;
      feedback.refused(refusal);
    }
  }

  private String next(Entry entry) {
    String wanted = Destination.after(from);
    if (entry instanceof Entry.NewPassword chosen) {
      return "/console/password.xhtml?token=" + chosen.token();
    }
    return entry instanceof Entry.Complete ? wanted : CodePage.address(wanted);
  }

  /** Whether the form for passwords is of any use. */
  public boolean isForPasswords() {
    return door.takesPasswords();
  }

  public boolean isForProvider() {
    return provider.isOn();
  }

  /** What the OpenID provider is called here, or nothing. */
  public String getProvider() {
    return provider.button().orElse("");
  }

  /** The way to the provider, and back to the page that was wanted. */
  public String getProviderLink() {
    return Destination.by("/console/oidc/start", from);
  }

  /** Why the provider's word did not let anybody in, as the key of a text; nothing otherwise. */
  public String getProblem() {
    return problem;
  }

  public void setProblem(String problem) {
    this.problem = PROBLEMS.contains(problem) ? problem : "";
  }

  public boolean isRefused() {
    return refused;
  }

  public String getEmail() {
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
  }

  /** Never sent back to the page. */
  public String getPassword() {
    return "";
  }

  public void setPassword(String password) {
    this.password = password;
  }

  public String getFrom() {
    return from;
  }

  public void setFrom(String from) {
    this.from = from;
  }
}
