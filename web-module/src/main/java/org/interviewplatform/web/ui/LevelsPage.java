package org.interviewplatform.web.ui;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.interviewplatform.analysis.RescoringService;
import org.interviewplatform.platform.error.DomainException;

/** On session.xhtml: asks the chat model again where it proposed no levels. */
@Named
@RequestScoped
public class LevelsPage {
  private final RescoringService rescoring;
  private final Feedback feedback;

  private String id = "";

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected LevelsPage() {
    this(null, null);
  }

  @Inject
  LevelsPage(RescoringService rescoring, Feedback feedback) {
    this.rescoring = rescoring;
    this.feedback = feedback;
  }

  /** Asks for all that are missing. */
  public String ask() {
    try {
      int answers = rescoring.request(SessionPage.requested(id));
      feedback.done(answers > 0 ? "levels.asked" : "levels.asked.none");
    } catch (DomainException refusal) {
      feedback.refused(refusal);
    }
    return "session?faces-redirect=true&id=" + id;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }
}
