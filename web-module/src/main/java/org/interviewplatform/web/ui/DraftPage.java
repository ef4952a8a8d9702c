package org.interviewplatform.web.ui;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.interviewplatform.interview.InterviewDetails;
import org.interviewplatform.interview.InterviewDraft;
import org.interviewplatform.interview.InterviewId;
import org.interviewplatform.interview.InterviewService;
import org.interviewplatform.interview.InterviewStatus;
import org.interviewplatform.interview.TemplateService;
import org.interviewplatform.platform.error.DomainException;
import org.jspecify.annotations.Nullable;

/** Behind draft.xhtml: the editor of an interview that candidates do not see yet. */
@Named
@ViewScoped
public class DraftPage implements Serializable {
  private static final long serialVersionUID = 1L;

  private final InterviewService interviews;
  private final TemplateService templates;
  private final Feedback feedback;

  private String id = "";
  private String template = "";
  private InterviewForm form = InterviewForm.blank();

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected DraftPage() {
    this(null, null, null);
  }

  @Inject
  DraftPage(InterviewService interviews, TemplateService templates, Feedback feedback) {
    this.interviews = interviews;
    this.templates = templates;
    this.feedback = feedback;
  }

  /** Fills the editor; an interview that is no draft any more is shown elsewhere. */
  public @Nullable String load() {
    if (id.isEmpty()) {
      RequestedId.parse(template)
          .map(templates::draft)
          .ifPresent(draft -> form = InterviewForm.of(draft));
      return null;
    }
    InterviewDetails interview = interviews.get(requested());
    form = InterviewForm.of(interview);
    return interview.status() == InterviewStatus.DRAFT ? null : shown();
  }

  /** Stores the draft and goes on editing it. */
  public @Nullable String save() {
    try {
      store();
      feedback.done("draft.saved");
      return "draft?faces-redirect=true&id=" + id;
    } catch (DomainException refusal) {
      feedback.refused(refusal);
      return null;
    }
  }

  /** Stores the draft and opens it for candidates. */
  public @Nullable String publish() {
    try {
      store();
      interviews.publish(requested());
      feedback.done("draft.published");
      return shown();
    } catch (DomainException refusal) {
      feedback.refused(refusal);
      return null;
    }
  }

  public void addQuestion() {
    form.getQuestions().add(new QuestionForm());
  }

  public void moveQuestion(int index, int by) {
    InterviewForm.move(form.getQuestions(), index, by);
  }

  public void removeQuestion(int index) {
    InterviewForm.remove(form.getQuestions(), index);
  }

  public void addCompetency() {
    form.getCompetencies().add(new CompetencyForm());
  }

  public void moveCompetency(int index, int by) {
    InterviewForm.move(form.getCompetencies(), index, by);
  }

  public void removeCompetency(int index) {
    InterviewForm.remove(form.getCompetencies(), index);
  }

  public InterviewForm getForm() {
    return form;
  }

  public boolean isStored() {
    return !id.isEmpty();
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  /** The template to begin with; only where nothing is stored. */
  public String getTemplate() {
    return template;
  }

  public void setTemplate(String template) {
    this.template = template;
  }

  private void store() {
    InterviewDraft draft = form.toDraft();
    InterviewDetails stored =
        id.isEmpty() ? interviews.create(draft) : interviews.rewrite(requested(), draft);
    id = stored.id().value().toString();
  }

  private String shown() {
    return "interview?faces-redirect=true&id=" + id;
  }

  private InterviewId requested() {
    return RequestedId.interview(id);
  }
}
