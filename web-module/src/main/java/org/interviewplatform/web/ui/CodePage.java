package org.interviewplatform.web.ui;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.interviewplatform.organisation.Asked;
import org.interviewplatform.organisation.NextStep;
import org.interviewplatform.organisation.OrganisationError;
import org.interviewplatform.platform.error.DomainException;
import org.interviewplatform.web.security.ConsoleSession;
import org.jspecify.annotations.Nullable;

/** Behind code.xhtml: who has shown the password is asked for a code of the second factor. */
@Named
@RequestScoped
public class CodePage {
  private final ConsoleSession sessions;
  private final HttpServletRequest request;
  private final Browser browser;
  private final Feedback feedback;

  private String code = "";
  private String from = "";
  private boolean refused;

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected CodePage() {
    this(null, null, null, null);
  }

  @Inject
  CodePage(
      ConsoleSession sessions, HttpServletRequest request, Browser browser, Feedback feedback) {
    this.sessions = sessions;
    this.request = request;
    this.browser = browser;
    this.feedback = feedback;
  }

  /** Where the code is asked for, and where to go after it. */
  static String address(String next) {
    return Destination.by("/console/code.xhtml", next);
  }

  /** Who is signed in needs no code, and who has shown no password may not give one. */
  public void open() {
    if (sessions.caller(request).isPresent()) {
      browser.redirect(Destination.after(from));
      return;
    }
    NextStep next = sessions.asked(request).map(Asked::next).orElse(NextStep.NONE);
    if (next == NextStep.SET_UP) {
      browser.redirect(Destination.by("/console/set-up.xhtml", from));
    } else if (next == NextStep.NONE) {
      browser.redirect(Destination.by("/console/login.xhtml", from));
    }
  }

  /** Signs in and goes where the user wanted to go; begins anew when it is too late. */
  public @Nullable String signIn() {
    try {
      sessions.finish(request, code);
      browser.redirect(Destination.after(from));
      return null;
    } catch (DomainException refusal) {
      refused = true;
      feedback.refused(refusal);
      return refusal.code() == OrganisationError.SIGN_IN_OVER
          ? Destination.signingInAgain(from)
          : null;
    }
  }

  public boolean isRefused() {
    return refused;
  }

  /** Never sent back to the page. */
  public String getCode() {
    return "";
  }

  public void setCode(String code) {
    this.code = code;
  }

  public String getFrom() {
    return from;
  }

  public void setFrom(String from) {
    this.from = from;
  }
}
