package org.interviewplatform.web.ui;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.interviewplatform.analytics.Activity;
import org.interviewplatform.analytics.AnalyticsService;
import org.interviewplatform.analytics.Funnel;
import org.interviewplatform.analytics.LevelSpread;
import org.interviewplatform.analytics.QuestionFigures;
import org.interviewplatform.analytics.ReviewTimes;
import org.interviewplatform.analytics.Scope;
import org.interviewplatform.interview.InterviewDetails;
import org.interviewplatform.interview.InterviewService;
import org.interviewplatform.review.AgreementService;
import org.interviewplatform.review.AiTrust;
import org.jspecify.annotations.Nullable;

/** Behind analytics.xhtml and its files: how interviews of a time went. */
@Named
@RequestScoped
public class AnalyticsPage {
  /** The choices of how far to look back, in days. */
  private static final List<Integer> SPANS = List.of(30, 90, 365);

  private final AnalyticsService analytics;
  private final InterviewService interviews;
  private final AgreementService agreements;
  private final AnalyticsTables tables;
  private final Browser browser;
  private final Clock clock;

  private String id = "";
  private int days = SPANS.get(1);
  private String table = "";
  private @Nullable InterviewDetails interview;

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected AnalyticsPage() {
    this(null, null, null, null, null, null);
  }

  @Inject
  AnalyticsPage(
      AnalyticsService analytics,
      InterviewService interviews,
      AgreementService agreements,
      AnalyticsTables tables,
      Browser browser,
      Clock clock) {
    this.analytics = analytics;
    this.interviews = interviews;
    this.agreements = agreements;
    this.tables = tables;
    this.browser = browser;
    this.clock = clock;
  }

  /** Reads which interview is looked at. */
  public void load() {
    interview = id.isEmpty() ? null : interviews.get(RequestedId.interview(id));
    if (!SPANS.contains(days)) {
      days = SPANS.get(1);
    }
  }

  /** One of the tables as a file. */
  public void download() {
    load();
    browser.download("analytics-" + name() + ".csv", "text/csv", csv());
  }

  private String csv() {
    return switch (name()) {
      case "questions" -> tables.questions(getQuestions());
      case "times" -> tables.times(getTimes());
      case "levels" -> tables.levels(getPeople(), getModel());
      case "activity" -> tables.activity(getDaily());
      default -> tables.funnel(getFunnel());
    };
  }

  private String name() {
    return List.of("questions", "times", "levels", "activity").contains(table) ? table : "funnel";
  }

  /** Empty where all interviews are looked at. */
  public Optional<InterviewDetails> getInterview() {
    return Optional.ofNullable(interview);
  }

  public Funnel getFunnel() {
    return analytics.funnel(scope());
  }

  public List<QuestionFigures> getQuestions() {
    return interview == null ? List.of() : analytics.questions(scope());
  }

  public ReviewTimes getTimes() {
    return analytics.reviewTimes(scope());
  }

  public List<LevelSpread> getPeople() {
    return analytics.levelsOfPeople(scope());
  }

  /** Only of an interview whose model agrees with people well enough to be shown. */
  public List<LevelSpread> getModel() {
    return interview == null || agreements.trust(interview.id()).state() == AiTrust.State.WEAK
        ? List.of()
        : analytics.levelsOfModel(scope());
  }

  public List<Activity> getDaily() {
    return analytics.activity(scope());
  }

  public List<Integer> getSpans() {
    return SPANS;
  }

  private Scope scope() {
    Instant now = clock.instant();
    return new Scope(
        getInterview().map(each -> each.id().value()), now.minus(Duration.ofDays(days)), now);
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public int getDays() {
    return days;
  }

  public void setDays(int days) {
    this.days = days;
  }

  public String getTable() {
    return table;
  }

  public void setTable(String table) {
    this.table = table;
  }
}
