package org.interviewplatform.web.ui;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.interviewplatform.platform.error.DomainException;
import org.interviewplatform.web.security.ConsoleSession;

/** Behind login.xhtml. */
@Named
@RequestScoped
public class LoginPage {
  private final ConsoleSession sessions;
  private final HttpServletRequest request;
  private final Browser browser;
  private final Feedback feedback;

  private String email = "";
  private String password = "";
  private String from = "";
  private boolean refused;

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected LoginPage() {
    this(null, null, null, null);
  }

  @Inject
  LoginPage(
      ConsoleSession sessions, HttpServletRequest request, Browser browser, Feedback feedback) {
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

  /** Signs in and goes where the user wanted to go. */
  public void signIn() {
    try {
      sessions.signIn(request, email, password);
      browser.redirect(Destination.after(from));
    } catch (DomainException refusal) {
      refused = true;
      feedback.refused(refusal);
    }
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
