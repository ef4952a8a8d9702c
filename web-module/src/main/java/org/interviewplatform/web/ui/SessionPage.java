package org.interviewplatform.web.ui;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.interviewplatform.analysis.ScoringStatus;
import org.interviewplatform.interview.InterviewDetails;
import org.interviewplatform.media.MediaLinks;
import org.interviewplatform.platform.error.DomainException;
import org.interviewplatform.report.ReportDetails;
import org.interviewplatform.report.ReportDownloads;
import org.interviewplatform.report.ReportStatus;
import org.interviewplatform.review.ReviewService;
import org.interviewplatform.review.SessionReview;
import org.interviewplatform.session.SessionDetails;
import org.interviewplatform.session.SessionError;
import org.interviewplatform.session.SessionId;
import org.jspecify.annotations.Nullable;

/** Behind session.xhtml: one candidate, answer by answer. */
@Named
@RequestScoped
public class SessionPage {
  private final ReviewService reviews;
  private final ReportDownloads reports;
  private final MediaLinks links;

  private String id = "";
  private @Nullable SessionReview review;
  private List<AnswerView> answers = List.of();
  private Optional<ReportDetails> report = Optional.empty();

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected SessionPage() {
    this(null, null, null);
  }

  @Inject
  SessionPage(ReviewService reviews, ReportDownloads reports, MediaLinks links) {
    this.reviews = reviews;
    this.reports = reports;
    this.links = links;
  }

  /** Reads the session as it stands now. */
  public void load() {
    SessionId session = requested(id);
    SessionReview found = reviews.review(session);
    report = reports.find(session);
    answers =
        found.answers().stream()
            .map(
                answer ->
                    new AnswerView(
                        answer,
                        found.session().aiAnalysis(),
                        found.interview().competencies(),
                        links))
            .toList();
    review = found;
  }

  static SessionId requested(String id) {
    return RequestedId.parse(id)
        .map(SessionId::new)
        .orElseThrow(() -> new DomainException(SessionError.NOT_FOUND, "No such session."));
  }

  /** The session, once loaded. */
  public @Nullable SessionDetails getSession() {
    return review == null ? null : review.session();
  }

  /** When the candidate finished; absent before. */
  public @Nullable Instant getSubmittedAt() {
    return review == null ? null : review.session().submittedAt().orElse(null);
  }

  /** The interview it belongs to, once loaded. */
  public @Nullable InterviewDetails getInterview() {
    return review == null ? null : review.interview();
  }

  /** In the order asked. */
  public List<AnswerView> getAnswers() {
    return answers;
  }

  /** Which of the questions it is, from 1; 0 where it is none of them. */
  public int numberOf(@Nullable UUID question) {
    List<UUID> asked = answers.stream().map(AnswerView::getQuestionId).toList();
    return asked.indexOf(question) + 1;
  }

  public long getAnswered() {
    return answers.stream().filter(each -> each.getStage() != AnswerStage.UNANSWERED).count();
  }

  /** For how many answers levels are still tried for. */
  public long getPostponed() {
    return answers.stream().filter(answer -> answer.isScoring(ScoringStatus.POSTPONED)).count();
  }

  /** For how many answers there are none for a reason that may be gone. */
  public long getWithheld() {
    return answers.stream().filter(AnswerView::isAskedAgain).count();
  }

  /** For how many answers there is no transcript, though the candidate agreed to one. */
  public long getUnheard() {
    return answers.stream()
        .filter(answer -> answer.getTextStage() == TextStage.UNAVAILABLE)
        .count();
  }

  /**
   * Whether a model can be asked for what is missing. So it seems also before anything is read: the
   * button that asks for it is looked for then.
   */
  public boolean isAskable() {
    return review == null || getWithheld() > 0 || getUnheard() > 0;
  }

  /** REQUESTED, READY or FAILED; NONE before the session is concluded. */
  public String getReportStatus() {
    if (report.isPresent()) {
      return report.get().status().name();
    }
    return isReported() ? ReportStatus.REQUESTED.name() : "NONE";
  }

  /** Why there is no report; empty when nothing failed. */
  public String getReportFailure() {
    return report.flatMap(ReportDetails::failureReason).orElse("");
  }

  /** Whether the page will look different soon by itself. */
  public boolean isUnfinished() {
    boolean reported = report.filter(each -> each.status() != ReportStatus.REQUESTED).isPresent();
    return !isConcluded()
        || (isReported() && !reported)
        || answers.stream().anyMatch(AnswerView::isUnderWay);
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  private boolean isConcluded() {
    return review != null && review.session().concludedAt().isPresent();
  }

  /** Who never answered anything gets no report. */
  private boolean isReported() {
    return isConcluded() && getAnswered() > 0;
  }
}
