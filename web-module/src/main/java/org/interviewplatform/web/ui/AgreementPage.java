package org.interviewplatform.web.ui;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.interviewplatform.interview.InterviewDetails;
import org.interviewplatform.interview.InterviewId;
import org.interviewplatform.interview.InterviewService;
import org.interviewplatform.review.Agreement;
import org.interviewplatform.review.AgreementService;
import org.interviewplatform.review.JudgementService;
import org.jspecify.annotations.Nullable;

/** Behind agreement.xhtml: how far the raters of an interview agree. */
@Named
@RequestScoped
public class AgreementPage {
  private final InterviewService interviews;
  private final AgreementService agreements;
  private final JudgementService judgements;
  private final Feedback feedback;

  private String id = "";
  private boolean blindFirst;
  private @Nullable InterviewDetails interview;
  private @Nullable Agreement agreement;

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected AgreementPage() {
    this(null, null, null, null);
  }

  @Inject
  AgreementPage(
      InterviewService interviews,
      AgreementService agreements,
      JudgementService judgements,
      Feedback feedback) {
    this.interviews = interviews;
    this.agreements = agreements;
    this.judgements = judgements;
    this.feedback = feedback;
  }

  /** Measures it as things stand now. */
  public void load() {
    interview = interviews.get(requested());
    agreement = agreements.agreement(requested());
    blindFirst = judgements.isBlindFirst(requested());
  }

  /** Turns blind-first reviewing on or off. */
  public String toggle() {
    feedback.of(
        () -> judgements.blindFirst(requested(), !judgements.isBlindFirst(requested())),
        "agreement.changed");
    return "agreement?faces-redirect=true&id=" + id;
  }

  public @Nullable InterviewDetails getInterview() {
    return interview;
  }

  public @Nullable Agreement getAgreement() {
    return agreement;
  }

  public boolean isBlindFirst() {
    return blindFirst;
  }

  /** Reviewers among themselves, then the model beside them. */
  public List<Row> getRows() {
    return agreement == null
        ? List.of()
        : List.of(new Row("people", agreement.people()), new Row("model", agreement.model()));
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  private InterviewId requested() {
    return RequestedId.interview(id);
  }

  /**
   * One comparison.
   *
   * @param name the end of the message key
   */
  public record Row(String name, Agreement.Comparison comparison) {}
}
