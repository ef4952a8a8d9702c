package org.interviewplatform.web.ui;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.interviewplatform.interview.InterviewError;
import org.interviewplatform.interview.TemplateDetails;
import org.interviewplatform.interview.TemplateService;
import org.interviewplatform.platform.error.DomainException;

/** Behind templates.xhtml: interviews kept to begin others with. */
@Named
@RequestScoped
public class TemplatesPage {
  private final TemplateService templates;
  private final Sent sent;
  private final Feedback feedback;

  private List<TemplateDetails> rows = List.of();

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected TemplatesPage() {
    this(null, null, null);
  }

  @Inject
  TemplatesPage(TemplateService templates, Sent sent, Feedback feedback) {
    this.templates = templates;
    this.sent = sent;
    this.feedback = feedback;
  }

  /** Reads them. */
  public void load() {
    rows = templates.list();
  }

  /** Throws one away. */
  public String remove() {
    feedback.of(() -> templates.remove(requested()), "template.removed");
    return "templates?faces-redirect=true";
  }

  public List<TemplateDetails> getRows() {
    return rows;
  }

  private UUID requested() {
    return RequestedId.parse(sent.value("template"))
        .orElseThrow(
            () -> new DomainException(InterviewError.NOT_ON_THE_SHELF, "No such template."));
  }
}
