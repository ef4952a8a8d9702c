package org.interviewplatform.web.ui;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.interviewplatform.platform.error.DomainException;
import org.interviewplatform.web.security.Resets;

/** Behind forgot.xhtml: who asks is told the same, whether there is such an account or not. */
@Named
@RequestScoped
public class ForgotPage {
  private final Resets resets;
  private final HttpServletRequest request;
  private final Feedback feedback;

  private String email = "";
  private boolean asked;

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected ForgotPage() {
    this(null, null, null);
  }

  @Inject
  ForgotPage(Resets resets, HttpServletRequest request, Feedback feedback) {
    this.resets = resets;
    this.request = request;
    this.feedback = feedback;
  }

  /** Asks for a link. */
  public void ask() {
    try {
      resets.ask(request, email);
      asked = true;
    } catch (DomainException refusal) {
      feedback.refused(refusal);
    }
  }

  public boolean isAsked() {
    return asked;
  }

  public String getEmail() {
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
  }
}
