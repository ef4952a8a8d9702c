package org.interviewplatform.web.ui;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.interviewplatform.platform.error.DomainException;
import org.interviewplatform.review.CompetencyJudgement;
import org.interviewplatform.review.Decision;
import org.interviewplatform.review.JudgementService;
import org.interviewplatform.review.ReviewError;
import org.interviewplatform.review.SessionJudgement;
import org.interviewplatform.session.SessionId;
import org.jspecify.annotations.Nullable;

/** The part of session.xhtml where people rate and decide. */
@Named
@RequestScoped
public class JudgementPage {
  private final JudgementService judgements;
  private final Sent sent;
  private final Feedback feedback;

  private @Nullable SessionJudgement judged;
  private String id = "";

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected JudgementPage() {
    this(null, null, null);
  }

  @Inject
  JudgementPage(JudgementService judgements, Sent sent, Feedback feedback) {
    this.judgements = judgements;
    this.sent = sent;
    this.feedback = feedback;
  }

  /** Reads how the candidate is judged, as far as the user may see it. */
  public void load() {
    judged = judgements.read(requested());
  }

  /** Keeps the ratings that are new or changed. */
  public String rate() {
    feedback.of(
        () -> judgements.read(requested()).competencies().forEach(this::rate), "judgement.rated");
    return shown();
  }

  /** Decides about the candidate. */
  public String decide() {
    feedback.of(
        () -> judgements.decide(requested(), outcome(), sent.value("reason")), "judgement.decided");
    return shown();
  }

  /**
   * Whether ratings and decisions are taken. So it seems also before anything is read: a form that
   * comes back is looked for then, and it is the service that decides.
   */
  public boolean isOpen() {
    return judged == null || judged.open();
  }

  /** Whether there is something to rate, as far as that is known. */
  public boolean isRatable() {
    return judged == null || judged.open() && !judged.competencies().isEmpty();
  }

  public boolean isBlindFirst() {
    return judged != null && judged.blindFirst();
  }

  /** UNTESTED, TRUSTED or WEAK. */
  public String getTrust() {
    return judged == null ? "" : judged.trust().state().name();
  }

  public int getTested() {
    return judged == null ? 0 : judged.trust().rated();
  }

  public List<JudgementView> getCompetencies() {
    return judged == null
        ? List.of()
        : judged.competencies().stream().map(JudgementView::new).toList();
  }

  /** Newest first. */
  public List<Decision> getDecisions() {
    List<Decision> decisions = new ArrayList<>(judged == null ? List.of() : judged.decisions());
    Collections.reverse(decisions);
    return decisions;
  }

  /** UNDECIDED, or the newest decision's outcome. */
  public String getStanding() {
    return Optional.ofNullable(judged)
        .flatMap(SessionJudgement::newest)
        .map(decision -> decision.outcome().name())
        .orElse("UNDECIDED");
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  private void rate(CompetencyJudgement competency) {
    String field = competency.competency().id().value().toString();
    String note = sent.value("note-" + field).strip();
    String level = sent.value("level-" + field);
    if (!level.isEmpty() && !says(competency, level, note)) {
      judgements.rate(requested(), competency.competency().id(), number(level), note);
    }
  }

  private static boolean says(CompetencyJudgement competency, String level, String note) {
    return competency
        .own()
        .filter(
            own ->
                level.equals("" + own.level())
                    && own.note().lines().toList().equals(note.lines().toList()))
        .isPresent();
  }

  /** What is no level is refused as one that does not exist. */
  private static int number(String level) {
    return level.matches("[1-5]") ? Integer.parseInt(level) : 0;
  }

  private Decision.Outcome outcome() {
    String outcome = sent.value("outcome");
    for (Decision.Outcome each : Decision.Outcome.values()) {
      if (each.name().equals(outcome)) {
        return each;
      }
    }
    throw new DomainException(ReviewError.INVALID, "Please choose a decision.");
  }

  private String shown() {
    return "session?faces-redirect=true&id=" + id;
  }

  private SessionId requested() {
    return SessionPage.requested(id);
  }
}
