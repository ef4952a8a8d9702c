package org.interviewplatform.web.ui;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.interviewplatform.analytics.Activity;
import org.interviewplatform.analytics.Funnel;
import org.interviewplatform.analytics.LevelSpread;
import org.interviewplatform.analytics.QuestionFigures;
import org.interviewplatform.analytics.ReviewTimes;

/** The figures of analytics.xhtml as charts; each is counted once for a page. */
@Named
@RequestScoped
public class AnalyticsCharts {
  private final AnalyticsPage page;
  private final Wording wording;

  private Optional<Funnel> funnel = Optional.empty();
  private Optional<ReviewTimes> times = Optional.empty();
  private Optional<List<Activity>> daily = Optional.empty();
  private Optional<List<Spread>> spreads = Optional.empty();
  private Optional<List<Step>> steps = Optional.empty();

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected AnalyticsCharts() {
    this(null, null);
  }

  @Inject
  AnalyticsCharts(AnalyticsPage page, Wording wording) {
    this.page = page;
    this.wording = wording;
  }

  public Funnel getCounts() {
    funnel = funnel.or(() -> Optional.of(page.getFunnel()));
    return funnel.get();
  }

  /** From started to advanced; invitations are told beside. */
  public List<Bar> getFunnel() {
    Funnel counts = getCounts();
    return List.of(
        bar("started", counts.started()),
        bar("answered", counts.answered()),
        bar("submitted", counts.submitted()),
        bar("rated", counts.rated()),
        bar("decided", counts.decided()),
        bar("advanced", counts.advanced()));
  }

  private Bar bar(String step, long value) {
    return new Bar(wording.of("analytics.step." + step), value, getCounts().started());
  }

  /** Of each question how many saw and how many answered it. */
  public List<Step> getSteps() {
    steps = steps.or(() -> Optional.of(page.getQuestions().stream().map(this::step).toList()));
    return steps.get();
  }

  private Step step(QuestionFigures question) {
    return new Step(
        question,
        new Bar("", question.opened(), getCounts().started()),
        new Bar("", question.answered(), getCounts().started()));
  }

  public ReviewTimes getTimes() {
    times = times.or(() -> Optional.of(page.getTimes()));
    return times.get();
  }

  /** How many decisions came within each limit, and later. */
  public List<Bar> getWaits() {
    List<Long> counts = getTimes().decidedWithin();
    long all = counts.stream().mapToLong(Long::longValue).sum();
    return IntStream.range(0, counts.size())
        .mapToObj(place -> new Bar(limit(place), counts.get(place), all))
        .toList();
  }

  private String limit(int place) {
    int last = ReviewTimes.LIMITS.size();
    return place < last
        ? wording.of("analytics.within", ReviewTimes.LIMITS.get(place).toDays())
        : wording.of("analytics.later", ReviewTimes.LIMITS.get(last - 1).toDays());
  }

  /** People's levels, then the model's where they are shown. */
  public List<Spread> getSpreads() {
    spreads = spreads.or(() -> Optional.of(spreads()));
    return spreads.get();
  }

  private List<Spread> spreads() {
    List<LevelSpread> model = page.getModel();
    return page.getPeople().stream()
        .map(
            people ->
                new Spread(
                    people,
                    model.stream()
                        .filter(each -> each.competency().equals(people.competency()))
                        .findFirst()))
        .toList();
  }

  public List<Activity> getDaily() {
    daily = daily.or(() -> Optional.of(page.getDaily()));
    return daily.get();
  }

  /** What was started, handed in and decided, over time. */
  public ColumnChart getActivity() {
    return ColumnChart.of(
        getDaily().stream()
            .map(
                each ->
                    new ColumnChart.Values(
                        wording.day(each.day()),
                        List.of(each.started(), each.submitted(), each.decided())))
            .toList());
  }

  /** One question with its bars. */
  public record Step(QuestionFigures question, Bar opened, Bar answered) {}

  /** Levels of one competency. */
  public record Spread(LevelSpread people, Optional<LevelSpread> model) {
    /** People's levels as columns. */
    public ColumnChart chart() {
      return ColumnChart.of(
          IntStream.rangeClosed(1, people.counts().size())
              .mapToObj(
                  level ->
                      new ColumnChart.Values(
                          Integer.toString(level), List.of(people.counts().get(level - 1))))
              .toList());
    }
  }
}
