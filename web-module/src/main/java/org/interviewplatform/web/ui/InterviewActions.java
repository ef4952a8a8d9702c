package org.interviewplatform.web.ui;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.function.Supplier;
import org.interviewplatform.interview.InterviewId;
import org.interviewplatform.interview.InterviewService;
import org.interviewplatform.interview.TemplateService;
import org.interviewplatform.platform.error.DomainException;

/**
 * What the page of one interview can do with it; each leads to where one sees what became of it.
 */
@Named
@RequestScoped
public class InterviewActions {
  private final InterviewService interviews;
  private final TemplateService templates;
  private final Sent sent;
  private final Wording wording;
  private final Feedback feedback;

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected InterviewActions() {
    this(null, null, null, null, null);
  }

  @Inject
  InterviewActions(
      InterviewService interviews,
      TemplateService templates,
      Sent sent,
      Wording wording,
      Feedback feedback) {
    this.interviews = interviews;
    this.templates = templates;
    this.sent = sent;
    this.wording = wording;
    this.feedback = feedback;
  }

  /** Lets no more candidates in. */
  public String close() {
    return then("interview.closed", () -> shown(interviews.close(requested()).id()));
  }

  /** Puts it away. */
  public String archive() {
    return then("interview.archived", () -> shown(interviews.archive(requested()).id()));
  }

  /** Begins a draft like it. */
  public String duplicate() {
    return then(
        "interview.duplicated",
        () -> {
          String title = wording.of("interview.copy-of", interviews.get(requested()).title());
          return edited(interviews.duplicate(requested(), title).id());
        });
  }

  /** Sets until when candidates may answer. */
  public String extend() {
    return then(
        "interview.extended",
        () -> shown(interviews.endAt(requested(), FormMoment.read(sent.value("deadline"))).id()));
  }

  /** Keeps it as a template under its own title, or the one that was given. */
  public String keep() {
    return then(
        "template.kept",
        () -> {
          templates.keep(requested(), sent.value("template-name"));
          return shown(requested());
        });
  }

  private String then(String done, Supplier<String> wish) {
    try {
      String outcome = wish.get();
      feedback.done(done);
      return outcome;
    } catch (DomainException refusal) {
      feedback.refused(refusal);
      return shown(requested());
    }
  }

  private static String shown(InterviewId id) {
    return "interview?faces-redirect=true&id=" + id.value();
  }

  private static String edited(InterviewId id) {
    return "draft?faces-redirect=true&id=" + id.value();
  }

  private InterviewId requested() {
    return RequestedId.interview(sent.value("id"));
  }
}
