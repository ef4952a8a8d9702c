package org.interviewplatform.web.ui;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.interviewplatform.organisation.Enrolment;
import org.interviewplatform.organisation.OrganisationError;
import org.interviewplatform.platform.error.DomainException;
import org.interviewplatform.web.security.ConsoleSession;
import org.jspecify.annotations.Nullable;

/**
 * Behind set-up.xhtml: who has shown the password, and has to have a second factor, sets one up
 * before anything else. The answer to the form shows the recovery codes and begins the session.
 */
@Named
@RequestScoped
public class SetUpPage {
  private final ConsoleSession sessions;
  private final HttpServletRequest request;
  private final Browser browser;
  private final Feedback feedback;

  private String code = "";
  private String from = "";
  private List<String> codes = List.of();
  private @Nullable Optional<Enrolment> begun;

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected SetUpPage() {
    this(null, null, null, null);
  }

  @Inject
  SetUpPage(
      ConsoleSession sessions, HttpServletRequest request, Browser browser, Feedback feedback) {
    this.sessions = sessions;
    this.request = request;
    this.browser = browser;
    this.feedback = feedback;
  }

  /** Who has nothing to set up signs in, or is shown on. */
  public void open() {
    if (begun().isEmpty()) {
      browser.redirect(Destination.by("/console/login.xhtml", from));
    }
  }

  /** Switches it on and signs in; begins anew when it is too late. */
  public @Nullable String confirm() {
    try {
      codes = sessions.setUp(request, code);
      feedback.done("factor.on.done");
      return null;
    } catch (DomainException refusal) {
      feedback.refused(refusal);
      return refusal.code() == OrganisationError.SIGN_IN_OVER
          ? Destination.signingInAgain(from)
          : null;
    }
  }

  /** The secret in groups, to be typed. */
  public String getSecret() {
    return begun().map(shown -> InGroups.of(shown.secret(), " ")).orElse("");
  }

  /** The secret to be read by a camera. */
  public @Nullable QrCode getQr() {
    return begun().map(shown -> QrCode.of(shown.address())).orElse(null);
  }

  /** Recovery codes just made, one a line; empty otherwise. */
  public String getCodes() {
    return InGroups.lines(codes);
  }

  /** Where to go on to, once in. */
  public String getNext() {
    return Destination.after(from);
  }

  private Optional<Enrolment> begun() {
    Optional<Enrolment> read = begun == null ? sessions.enrolment(request) : begun;
    begun = read;
    return read;
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
