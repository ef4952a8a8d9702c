package org.interviewplatform.web.ui;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.interviewplatform.interview.CompetencyDraft;
import org.interviewplatform.interview.InterviewDetails;
import org.interviewplatform.interview.InterviewDraft;
import org.interviewplatform.interview.QuestionDraft;

/** An interview as it stands in the editor, right or not. */
public class InterviewForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private String title = "";
  private String description = "";
  private String language = "en";
  private String deadline = "";
  private final List<QuestionForm> questions = new ArrayList<>();
  private final List<CompetencyForm> competencies = new ArrayList<>();

  /** A sheet with room for one question and one competency. */
  static InterviewForm blank() {
    InterviewForm form = new InterviewForm();
    form.questions.add(new QuestionForm());
    form.competencies.add(new CompetencyForm());
    return form;
  }

  static InterviewForm of(InterviewDetails interview) {
    InterviewForm form = new InterviewForm();
    form.title = interview.title();
    form.description = interview.description();
    form.language = interview.language();
    form.deadline = FormMoment.write(interview.deadline());
    interview.questions().forEach(question -> form.questions.add(QuestionForm.of(question)));
    interview
        .competencies()
        .forEach(competency -> form.competencies.add(CompetencyForm.of(competency)));
    return form;
  }

  static InterviewForm of(InterviewDraft draft) {
    InterviewForm form = new InterviewForm();
    form.title = draft.title();
    form.description = draft.description();
    form.language = draft.language();
    draft.questions().forEach(question -> form.questions.add(QuestionForm.of(question)));
    draft
        .competencies()
        .forEach(competency -> form.competencies.add(CompetencyForm.of(competency)));
    return form;
  }

  /** Adds a question, and those competencies whose names are not there; takes an empty sheet. */
  void add(QuestionDraft question, List<CompetencyDraft> shown) {
    questions.removeIf(QuestionForm::isUntouched);
    questions.add(QuestionForm.of(question));
    competencies.removeIf(each -> !shown.isEmpty() && each.isUntouched());
    shown.stream()
        .filter(each -> competencies.stream().noneMatch(known -> known.isNamed(each.name())))
        .map(CompetencyForm::of)
        .forEach(competencies::add);
  }

  /**
   * What to store; questions and competencies nobody wrote anything in are left out.
   *
   * @throws org.interviewplatform.platform.error.DomainException when something must be mended
   */
  InterviewDraft toDraft() {
    return new InterviewDraft(
        title,
        description,
        language,
        questions.stream()
            .filter(question -> !question.isUntouched())
            .map(QuestionForm::toDraft)
            .toList(),
        competencies.stream()
            .filter(competency -> !competency.isUntouched())
            .map(CompetencyForm::toDraft)
            .toList(),
        FormMoment.read(deadline));
  }

  /** Exchanges an item with its neighbour; at the end of the list nothing happens. */
  static <T> void move(List<T> items, int index, int by) {
    int target = index + by;
    if (index >= 0 && index < items.size() && target >= 0 && target < items.size()) {
      Collections.swap(items, index, target);
    }
  }

  /** Takes an item to another place; from or to a place that is none nothing happens. */
  static <T> void carry(List<T> items, int from, int to) {
    if (from >= 0 && from < items.size() && to >= 0 && to < items.size()) {
      items.add(to, items.remove(from));
    }
  }

  /** Takes an item out; one that is gone already is fine. */
  static <T> void remove(List<T> items, int index) {
    if (index >= 0 && index < items.size()) {
      items.remove(index);
    }
  }

  public List<QuestionForm> getQuestions() {
    return questions;
  }

  public List<CompetencyForm> getCompetencies() {
    return competencies;
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }

  public String getDescription() {
    return description;
  }

  public void setDescription(String description) {
    this.description = description;
  }

  public String getLanguage() {
    return language;
  }

  public void setLanguage(String language) {
    this.language = language;
  }

  /** As {@link FormMoment} writes it. */
  public String getDeadline() {
    return deadline;
  }

  public void setDeadline(String deadline) {
    this.deadline = deadline;
  }
}
