package org.interviewplatform.web.ui;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import org.interviewplatform.platform.error.DomainException;
import org.interviewplatform.web.refusal.CurrentRefusal;

/** Feedback as messages of Faces, which outlive a redirect. */
@ApplicationScoped
class FacesFeedback implements Feedback {
  private final Wording wording;

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected FacesFeedback() {
    this(null);
  }

  @Inject
  FacesFeedback(Wording wording) {
    this.wording = wording;
  }

  @Override
  public void done(String key) {
    say(FacesMessage.SEVERITY_INFO, wording.of(key));
  }

  @Override
  public void done(String key, Object value) {
    say(FacesMessage.SEVERITY_INFO, wording.of(key, value));
  }

  @Override
  public void refused(DomainException refusal) {
    CurrentRefusal.note(refusal.code());
    String known = wording.problem(refusal.code().code(), refusal.detail());
    say(FacesMessage.SEVERITY_ERROR, known);
  }

  private static void say(FacesMessage.Severity severity, String sentence) {
    FacesContext context = FacesContext.getCurrentInstance();
    context.addMessage(null, new FacesMessage(severity, sentence, sentence));
    context.getExternalContext().getFlash().setKeepMessages(true);
  }
}
