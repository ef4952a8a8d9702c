package org.interviewplatform.web.ui;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.interviewplatform.interview.BankedDetails;
import org.interviewplatform.interview.BankedDraft;
import org.interviewplatform.interview.QuestionBankService;

/** What the editor takes from the question bank and puts into it, and what is dragged in it. */
@Named
@RequestScoped
public class DraftShelf {
  private static final int OFFERED = 100;

  private final QuestionBankService bank;
  private final Sent sent;
  private final Feedback feedback;

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected DraftShelf() {
    this(null, null, null);
  }

  @Inject
  DraftShelf(QuestionBankService bank, Sent sent, Feedback feedback) {
    this.bank = bank;
    this.sent = sent;
    this.feedback = feedback;
  }

  /** The newest questions of the bank. */
  public List<BankedDetails> getBanked() {
    return bank.list(Optional.empty(), Optional.empty(), OFFERED).items();
  }

  /** Adds the chosen question, and the competencies it shows unless the rubric has them. */
  public void take(InterviewForm form) {
    RequestedId.parse(sent.value("banked"))
        .map(bank::get)
        .ifPresent(taken -> form.add(taken.question(), taken.competencies()));
  }

  /** Takes a question or competency to where it was dragged. */
  public void drag(InterviewForm form) {
    List<?> items =
        sent.value("drag-kind").equals("question") ? form.getQuestions() : form.getCompetencies();
    InterviewForm.carry(items, place("drag-from"), place("drag-to"));
  }

  private int place(String field) {
    String value = sent.value(field);
    return value.matches("\\d{1,3}") ? Integer.parseInt(value) : -1;
  }

  /** Keeps a question with the rubric as it stands. */
  public void keep(InterviewForm form, int index) {
    feedback.of(
        () ->
            bank.keep(
                new BankedDraft(
                    form.getQuestions().get(index).toDraft(),
                    form.getCompetencies().stream()
                        .filter(competency -> !competency.isUntouched())
                        .map(CompetencyForm::toDraft)
                        .toList())),
        "bank.kept");
  }
}
