package org.interviewplatform.web.ui;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.interviewplatform.interview.QuestionId;
import org.interviewplatform.platform.error.DomainException;
import org.interviewplatform.session.SecondChance;
import org.interviewplatform.session.SessionError;
import org.interviewplatform.session.SessionId;

/** On session.xhtml: lets the candidate answer a question anew. */
@Named
@RequestScoped
public class SecondChancePage {
  private final SecondChance chance;
  private final Sent sent;
  private final Feedback feedback;

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected SecondChancePage() {
    this(null, null, null);
  }

  @Inject
  SecondChancePage(SecondChance chance, Sent sent, Feedback feedback) {
    this.chance = chance;
    this.sent = sent;
    this.feedback = feedback;
  }

  /** Opens the chosen question again. */
  public String give() {
    SessionId session = SessionPage.requested(sent.value("id"));
    feedback.of(() -> chance.give(session, question()), "again.given");
    return "session?faces-redirect=true&id=" + session.value();
  }

  private QuestionId question() {
    return RequestedId.parse(sent.value("question"))
        .map(QuestionId::new)
        .orElseThrow(
            () -> new DomainException(SessionError.QUESTION_UNKNOWN, "Choose a question."));
  }
}
