package org.interviewplatform.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.interviewplatform.interview.InterviewDetails;
import org.interviewplatform.interview.InterviewService;
import org.interviewplatform.interview.InterviewStatus;
import org.interviewplatform.platform.error.DomainException;
import org.interviewplatform.platform.security.Role;
import org.interviewplatform.session.CandidateService;
import org.interviewplatform.session.SessionError;
import org.interviewplatform.session.SessionStatus;
import org.interviewplatform.testing.Drafts;
import org.interviewplatform.testing.Submissions;
import org.interviewplatform.testing.TestPlatform;
import org.junit.jupiter.api.Test;

/** Limits over a real PostgreSQL, where many want the last one at once. */
class UsageLimitsIT {
  private static final String PLANS =
      """
      [{"code": "free", "name": "Free", "limits": {"INTERVIEWS": 2, "SESSIONS": 5,
        "ANALYSED_MINUTES": 1, "STORAGE_GIGABYTES": 1, "SEATS": 2}}]
      """;

  private final TestPlatform platform =
      new TestPlatform()
          .with(
              BillingConfig.class,
              new BillingConfig(true, PlanCatalogue.read(PLANS), Duration.ofDays(7)));
  private final UsageLimits limits = platform.get(UsageLimits.class);
  private final UsageService usage = platform.get(UsageService.class);
  private final UsageClosing closing = platform.get(UsageClosing.class);

  @Test
  void ofManyWhoWantTheLastOnesOnlySoManyGetOne() throws Exception {
    List<Boolean> accepted =
        atOnce(IntStream.range(0, 24).mapToObj(i -> UUID.randomUUID()).toList());

    assertThat(accepted.stream().filter(each -> each)).hasSize(5);
    assertThat(used(Metric.SESSIONS)).isEqualTo(5);
  }

  @Test
  void theSameEffectIsCountedOnceHoweverManyAskForIt() throws Exception {
    UUID session = UUID.randomUUID();

    List<Boolean> accepted = atOnce(IntStream.range(0, 16).mapToObj(i -> session).toList());

    assertThat(accepted).containsOnly(true);
    assertThat(used(Metric.SESSIONS)).isEqualTo(1);
  }

  @Test
  void theSameNewsTwiceCountsOnceAndKeptBytesCanBeGivenBack() {
    UUID recording = UUID.randomUUID();
    platform.asJob(() -> limits.count(Metric.STORAGE_GIGABYTES, recording, 700));
    platform.asJob(() -> limits.count(Metric.STORAGE_GIGABYTES, recording, 700));
    assertThat(used(Metric.STORAGE_GIGABYTES)).isEqualTo(700);

    platform.asJob(() -> limits.release(Metric.STORAGE_GIGABYTES, recording));
    platform.asJob(() -> limits.release(Metric.STORAGE_GIGABYTES, recording));
    assertThat(used(Metric.STORAGE_GIGABYTES)).isZero();
  }

  @Test
  void whatIsRolledBackIsNotCounted() {
    UUID session = UUID.randomUUID();
    assertThatThrownBy(
            () ->
                platform.asJob(
                    () ->
                        org.interviewplatform.platform.testing.TestDatabase.get()
                            .transaction(
                                () -> {
                                  limits.accept(Metric.SESSIONS, session);
                                  throw new IllegalStateException("something else went wrong");
                                })))
        .isInstanceOf(IllegalStateException.class);
    assertThat(used(Metric.SESSIONS)).isZero();
  }

  @Test
  void aLimitIsToldOfOnceAMonth() {
    IntStream.range(0, 5).forEach(i -> accept(UUID.randomUUID()));
    assertThatThrownBy(() -> accept(UUID.randomUUID()))
        .hasFieldOrPropertyWithValue("code", BillingError.SESSIONS_USED_UP)
        .hasMessageContaining("Plan and usage");
    assertThat(told()).containsExactly(Metric.SESSIONS);

    platform.asJob(() -> limits.count(Metric.ANALYSED_MINUTES, UUID.randomUUID(), 45_000));
    assertThat(told()).hasSize(1);
    platform.asJob(() -> limits.count(Metric.ANALYSED_MINUTES, UUID.randomUUID(), 45_000));
    platform.asJob(() -> limits.count(Metric.ANALYSED_MINUTES, UUID.randomUUID(), 45_000));
    assertThat(told()).containsExactly(Metric.SESSIONS, Metric.ANALYSED_MINUTES);
  }

  @Test
  void aNewMonthBeginsAtZeroAndTheOldOneIsClosedOnce() {
    IntStream.range(0, 5).forEach(i -> accept(UUID.randomUUID()));
    platform.asJob(closing::close);
    assertThat(platform.asAdmin(usage::statements)).isEmpty();

    platform.passTime(Duration.ofDays(8).plusHours(2));
    assertThat(closing.organisations())
        .contains(platform.asJob(org.interviewplatform.platform.tenant.Tenant::current));
    platform.asJob(closing::close);
    platform.asJob(closing::close);

    assertThat(platform.asAdmin(usage::statements))
        .singleElement()
        .returns(LocalDate.of(2026, 11, 1), UsageStatement::month)
        .returns(5L, UsageStatement::used)
        .returns(5L, statement -> statement.most().orElseThrow());
    accept(UUID.randomUUID());
    assertThat(used(Metric.SESSIONS)).isEqualTo(1);
  }

  @Test
  void anInterviewTooManyStaysADraft() {
    InterviewService interviews = platform.get(InterviewService.class);
    List<InterviewDetails> drafts =
        IntStream.range(0, 3)
            .mapToObj(i -> platform.asAdmin(() -> interviews.create(Drafts.supportEngineer())))
            .toList();
    platform.asAdmin(() -> interviews.publish(drafts.get(0).id()));
    platform.asAdmin(() -> interviews.publish(drafts.get(1).id()));

    assertThatThrownBy(() -> platform.asAdmin(() -> interviews.publish(drafts.get(2).id())))
        .hasFieldOrPropertyWithValue("code", BillingError.INTERVIEWS_USED_UP);
    assertThat(platform.asAdmin(() -> interviews.get(drafts.get(2).id())).status())
        .isEqualTo(InterviewStatus.DRAFT);
  }

  @Test
  void aCandidateTooManyIsToldPlainlyAndWhoIsInFinishes() {
    Submissions submissions = new Submissions(platform);
    String first = submissions.started("First");
    IntStream.range(1, 5).forEach(i -> submissions.started("Another" + i));

    assertThatThrownBy(() -> submissions.started("Late"))
        .hasFieldOrPropertyWithValue("code", SessionError.NOT_ACCEPTING)
        .hasMessageNotContaining("plan");
    assertThat(platform.get(CandidateService.class).status(first).status())
        .isEqualTo(SessionStatus.STARTED);
    assertThat(submissions.submitted("First").status()).isEqualTo(SessionStatus.SUBMITTED);
  }

  @Test
  void nobodyBeginsWhereTheStorageIsFull() {
    Submissions submissions = new Submissions(platform);
    platform.asJob(() -> limits.count(Metric.STORAGE_GIGABYTES, UUID.randomUUID(), 1L << 30));
    assertThatThrownBy(() -> submissions.started("Late"))
        .hasFieldOrPropertyWithValue("code", SessionError.NOT_ACCEPTING);
  }

  @Test
  void seatsAreThePeopleThereAre() {
    platform.asJob(limits::requireSeat);
    platform.colleague("Rita", Role.REVIEWER);
    assertThatThrownBy(() -> platform.asJob(limits::requireSeat))
        .hasFieldOrPropertyWithValue("code", BillingError.SEATS_USED_UP);
    assertThat(used(Metric.SEATS)).isEqualTo(2);
  }

  @Test
  void anotherOrganisationHasUsedNothing() {
    accept(UUID.randomUUID());
    TestPlatform other = new TestPlatform();
    assertThat(
            other
                .asAdmin(() -> other.get(UsageService.class).usage())
                .of(Metric.SESSIONS)
                .counted())
        .isZero();
  }

  @Test
  void offEverythingIsCountedAndNothingRefused() {
    TestPlatform open = new TestPlatform();
    Submissions submissions = new Submissions(open);
    IntStream.range(0, 8).forEach(i -> submissions.started("Person" + i));

    Usage.Line sessions =
        open.asAdmin(() -> open.get(UsageService.class).usage()).of(Metric.SESSIONS);
    assertThat(sessions.counted()).isEqualTo(8);
    assertThat(sessions.limit()).isEmpty();
  }

  @Test
  void whoMayNotInviteIsNotToldWhatIsUsed() {
    assertThatThrownBy(() -> platform.as(EnumSet.of(Role.REVIEWER), usage::usage))
        .isInstanceOf(DomainException.class);
  }

  private List<Boolean> atOnce(List<UUID> effects) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<Callable<Boolean>> calls = new ArrayList<>();
      effects.forEach(effect -> calls.add(() -> isAccepted(effect)));
      List<Boolean> accepted = new ArrayList<>();
      for (Future<Boolean> each : threads.invokeAll(calls)) {
        accepted.add(each.get());
      }
      return accepted;
    } finally {
      threads.shutdownNow();
    }
  }

  private boolean isAccepted(UUID effect) {
    try {
      accept(effect);
      return true;
    } catch (DomainException refusal) {
      assertThat(refusal.code()).isEqualTo(BillingError.SESSIONS_USED_UP);
      return false;
    }
  }

  private void accept(UUID effect) {
    platform.asJob(() -> limits.accept(Metric.SESSIONS, effect));
  }

  private long used(Metric metric) {
    return platform.asAdmin(usage::usage).of(metric).counted();
  }

  private List<Metric> told() {
    return platform.events().stream()
        .filter(LimitReached.class::isInstance)
        .map(event -> ((LimitReached) event).metric())
        .toList();
  }
}
