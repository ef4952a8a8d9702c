package org.interviewplatform.analytics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.interviewplatform.interview.CompetencyDetails;
import org.interviewplatform.platform.security.Role;
import org.interviewplatform.platform.security.SecurityError;
import org.interviewplatform.review.Decision;
import org.interviewplatform.review.JudgementService;
import org.interviewplatform.session.QuestionDesk;
import org.interviewplatform.session.SessionId;
import org.interviewplatform.testing.Submissions;
import org.interviewplatform.testing.TestPlatform;
import org.junit.jupiter.api.Test;

class AnalyticsIT {
  private final TestPlatform platform = new TestPlatform();
  private final Submissions submissions = new Submissions(platform);
  private final AnalyticsService service = platform.get(AnalyticsService.class);
  private final JudgementService judgements = platform.get(JudgementService.class);
  private final Instant begin = platform.now();

  @Test
  void theFunnelCountsHowFarEachCandidateCame() {
    submissions.started("Only-looks");
    submissions.submitted("Waits");
    SessionId rated = submissions.submitted("Rated").id();
    rate(rated, 3);
    SessionId refused = submissions.submitted("Refused").id();
    rate(refused, 2);
    decide(refused, Decision.Outcome.ADVANCE);
    decide(refused, Decision.Outcome.REJECT);
    SessionId chosen = submissions.submitted("Chosen").id();
    rate(chosen, 5);
    decide(chosen, Decision.Outcome.ADVANCE);

    Funnel funnel = ask(() -> service.funnel(scope()));

    assertThat(funnel).isEqualTo(new Funnel(0, 5, 4, 4, 3, 2, 1));
  }

  @Test
  void aQuestionTellsWhoLeftAtIt() {
    submissions.submitted("Anna");
    String leaver = submissions.started("Leaver");
    submissions
        .candidates()
        .visit(
            leaver,
            id ->
                platform
                    .get(QuestionDesk.class)
                    .open(id, submissions.interview().questions().get(0).id()));
    submissions.started("Never-saw-it");

    List<QuestionFigures> questions = ask(() -> service.questions(scope()));

    assertThat(questions)
        .containsExactly(new QuestionFigures(1, "How do you calm an angry customer?", 2, 1, 1, 0));
    assertThat(ask(() -> service.questions(everything()))).isEmpty();
  }

  @Test
  void waitingIsToldByMedianAndByLimits() {
    SessionId quick = submissions.submitted("Quick").id();
    SessionId slow = submissions.submitted("Slow").id();
    submissions.submitted("Forgotten");
    platform.passTime(Duration.ofHours(12));
    rate(quick, 4);
    decide(quick, Decision.Outcome.ADVANCE);
    platform.passTime(Duration.ofDays(20));
    decide(slow, Decision.Outcome.REJECT);

    ReviewTimes times = ask(() -> service.reviewTimes(scope()));

    assertThat(times.waiting()).isEqualTo(1);
    assertThat(times.decidedWithin()).containsExactly(1L, 0L, 0L, 0L, 1L);
    assertThat(times.toRating().orElseThrow().median()).isEqualTo(Duration.ofHours(12));
    // Two decisions, after 12 hours and after 20 days and 12 hours: half way between.
    assertThat(times.toDecision().orElseThrow().median()).isEqualTo(Duration.ofHours(12 + 240));
  }

  @Test
  void nothingIsToldOfWaitingThatDidNotHappen() {
    ReviewTimes times = ask(() -> service.reviewTimes(scope()));

    assertThat(times)
        .isEqualTo(
            new ReviewTimes(0, Optional.empty(), Optional.empty(), List.of(0L, 0L, 0L, 0L, 0L)));
  }

  @Test
  void ofWhoThinksAgainTheNewestLevelCounts() {
    SessionId anna = submissions.submitted("Anna").id();
    rate(anna, 2);
    rate(anna, 5);
    rate(submissions.submitted("Ben").id(), 4);

    List<LevelSpread> spread = ask(() -> service.levelsOfPeople(everything()));

    assertThat(spread).containsExactly(new LevelSpread("Empathy", List.of(0L, 0L, 0L, 1L, 1L)));
    assertThat(spread.get(0).mean()).isEqualTo(4.5);
    assertThat(ask(() -> service.levelsOfModel(scope()))).isEmpty();
  }

  @Test
  void quietDaysAreShownAndALongTimeGoesByWeeks() {
    submissions.submitted("Anna");

    List<Activity> days = ask(() -> service.activity(scope()));
    List<Activity> weeks =
        ask(
            () ->
                service.activity(
                    new Scope(Optional.empty(), begin.minus(Duration.ofDays(90)), until())));

    assertThat(days).hasSize(31);
    assertThat(days.get(0))
        .extracting(Activity::started, Activity::submitted, Activity::decided)
        .containsExactly(1L, 1L, 0L);
    assertThat(days.stream().skip(1)).allMatch(day -> day.started() == 0);
    assertThat(weeks).hasSize(18);
    assertThat(weeks.stream().mapToLong(Activity::submitted).sum()).isEqualTo(1);
  }

  @Test
  void anotherTimeAnotherInterviewAndAnotherOrganisationAreNotCounted() {
    submissions.submitted("Anna");
    Funnel nothing = new Funnel(0, 0, 0, 0, 0, 0, 0);

    assertThat(ask(() -> service.funnel(new Scope(Optional.empty(), begin.minusSeconds(9), begin))))
        .isEqualTo(nothing);
    assertThat(ask(() -> service.funnel(new Scope(Optional.of(UUID.randomUUID()), begin, until()))))
        .isEqualTo(nothing);
    TestPlatform other = new TestPlatform();
    AnalyticsService theirs = other.get(AnalyticsService.class);
    assertThat(other.asAdmin(() -> theirs.funnel(everything()))).isEqualTo(nothing);
  }

  @Test
  void onlyWhoDecidesAsks() {
    assertThatThrownBy(
            () -> platform.as(EnumSet.of(Role.REVIEWER), () -> service.funnel(everything())))
        .hasFieldOrPropertyWithValue("code", SecurityError.FORBIDDEN);
    assertThatThrownBy(() -> new Scope(Optional.empty(), begin, begin))
        .hasFieldOrPropertyWithValue("code", AnalyticsError.PERIOD);
  }

  private void rate(SessionId session, int level) {
    CompetencyDetails empathy = submissions.interview().competencies().get(0);
    ask(
        () -> {
          judgements.rate(session, empathy.id(), level, "");
          return Boolean.TRUE;
        });
  }

  private void decide(SessionId session, Decision.Outcome outcome) {
    ask(
        () -> {
          judgements.decide(session, outcome, "For a reason");
          return Boolean.TRUE;
        });
  }

  private <T> T ask(Supplier<T> question) {
    return platform.asAdmin(question);
  }

  private Scope scope() {
    return new Scope(Optional.of(submissions.interview().id().value()), begin, until());
  }

  private Scope everything() {
    return new Scope(Optional.empty(), begin, until());
  }

  private Instant until() {
    return begin.plus(Duration.ofDays(30)).plus(Duration.ofHours(6));
  }
}
