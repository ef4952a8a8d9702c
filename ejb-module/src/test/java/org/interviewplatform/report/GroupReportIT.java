package org.interviewplatform.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.interviewplatform.interview.CompetencyDetails;
import org.interviewplatform.interview.InterviewId;
import org.interviewplatform.platform.audit.AuditAction;
import org.interviewplatform.platform.error.DomainException;
import org.interviewplatform.platform.job.JobRequest;
import org.interviewplatform.platform.job.JobRequests;
import org.interviewplatform.platform.paging.Position;
import org.interviewplatform.platform.paging.Slice;
import org.interviewplatform.platform.security.Role;
import org.interviewplatform.platform.security.SecurityError;
import org.interviewplatform.platform.sql.Statements;
import org.interviewplatform.platform.testing.TestDatabase;
import org.interviewplatform.review.Decision;
import org.interviewplatform.review.JudgedCandidate;
import org.interviewplatform.review.JudgedCandidates;
import org.interviewplatform.review.JudgementService;
import org.interviewplatform.session.SessionId;
import org.interviewplatform.testing.CollectedTrail;
import org.interviewplatform.testing.Submissions;
import org.interviewplatform.testing.TestPlatform;
import org.junit.jupiter.api.Test;

class GroupReportIT {
  private final Jobs jobs = new Jobs();
  private final TestPlatform platform = new TestPlatform().with(JobRequests.class, jobs);
  private final Submissions submissions = new Submissions(platform);
  private final GroupReportService reports = platform.get(GroupReportService.class);
  private final InterviewId interview = submissions.interview().id();
  private final LocalDate today = LocalDate.parse("2026-11-23");

  @Test
  void anInterviewsReportHoldsItsCandidatesInTheOrderTheyBegan() {
    SessionId anna = submissions.submitted("Anna").id();
    platform.passTime(java.time.Duration.ofMinutes(1));
    SessionId ben = submissions.submitted("Ben").id();
    GroupReportId id = asked(GroupReportScope.of(interview));

    GroupReportContent content = platform.asJob(() -> reports.begin(id)).orElseThrow();

    assertThat(jobs.subjects).containsExactly(id.value());
    assertThat(content.candidates()).isEqualTo(2);
    assertThat(held(id)).containsExactly(anna, ben);
    assertThat(content.interview()).contains("Support engineer");
    assertThat(found(id).pdf()).as("not drawn yet").isEmpty();
    platform.asJob(() -> reports.ready(id));
    assertThat(found(id).pdf()).contains(content.pdf());
    assertThat(found(id).candidates()).isEqualTo(2);
    assertThat(platform.asJob(() -> reports.begin(id))).as("drawn once").isEmpty();
    assertThat(platform.trail())
        .extracting(CollectedTrail.Told::action)
        .contains(AuditAction.REPORT_ASKED, AuditAction.REPORT_SEEN);
  }

  @Test
  void aPeriodsReportHoldsWhoBeganInIt() {
    SessionId anna = submissions.submitted("Anna").id();

    assertThat(held(GroupReportScope.of(today, today))).containsExactly(anna);
    assertThat(held(GroupReportScope.of(today.minusDays(9), today.minusDays(1)))).isEmpty();
    assertThat(held(GroupReportScope.of(today.plusDays(1), today.plusDays(1)))).isEmpty();
  }

  @Test
  void daysInNoOrderOrTooManyAreRefused() {
    assertThatThrownBy(() -> GroupReportScope.of(today, today.minusDays(1)))
        .hasFieldOrPropertyWithValue("code", ReportError.INVALID_DAYS);
    assertThatThrownBy(() -> GroupReportScope.of(today, today.plusDays(366)))
        .hasFieldOrPropertyWithValue("code", ReportError.INVALID_DAYS);
  }

  @Test
  void whoSeesOnlyWhatIsAssignedHasNone() {
    GroupReportId id = asked(GroupReportScope.of(interview));

    assertThatThrownBy(() -> platform.as(EnumSet.of(Role.REVIEWER), () -> reports.find(id)))
        .hasFieldOrPropertyWithValue("code", SecurityError.FORBIDDEN);
    assertThatThrownBy(
            () ->
                platform.as(
                    EnumSet.of(Role.REVIEWER),
                    () -> reports.request(GroupReportScope.of(interview))))
        .hasFieldOrPropertyWithValue("code", SecurityError.FORBIDDEN);
    assertThat(platform.as(EnumSet.of(Role.VIEWER), () -> reports.find(id))).isPresent();
    assertThatThrownBy(
            () ->
                platform.as(
                    EnumSet.of(Role.VIEWER), () -> reports.request(GroupReportScope.of(interview))))
        .as("who only looks on")
        .hasFieldOrPropertyWithValue("code", SecurityError.FORBIDDEN);
  }

  @Test
  void anotherOrganisationsReportAndInterviewAreNotThere() {
    GroupReportId id = asked(GroupReportScope.of(interview));
    TestPlatform other = new TestPlatform().with(JobRequests.class, new Jobs());
    GroupReportService theirs = other.get(GroupReportService.class);

    assertThat(other.asAdmin(() -> theirs.find(id))).isEmpty();
    assertThat(other.asAdmin(() -> theirs.newest(Optional.empty(), 50)).items()).isEmpty();
    assertThatThrownBy(() -> other.asAdmin(() -> theirs.request(GroupReportScope.of(interview))))
        .isInstanceOf(DomainException.class);
  }

  @Test
  void reportsAreReadPageByPageNewestFirst() {
    GroupReportId oldest = asked(GroupReportScope.of(interview));
    GroupReportId one = asked(GroupReportScope.of(interview));
    platform.passTime(java.time.Duration.ofSeconds(1));
    GroupReportId newest = asked(GroupReportScope.of(interview));

    Slice<GroupReport> first = platform.asAdmin(() -> reports.newest(Optional.empty(), 2));
    Slice<GroupReport> second = platform.asAdmin(() -> reports.newest(first.next(), 2));

    assertThat(first.items()).extracting(GroupReport::id).hasSize(2).startsWith(newest);
    assertThat(second.items()).hasSize(1);
    assertThat(List.of(first.items().get(1).id(), second.items().get(0).id()))
        .as("of the same moment")
        .containsExactlyInAnyOrder(oldest, one);
    assertThat(second.next()).isEmpty();
  }

  @Test
  void levelsAreToldWhereNobodyHasToRateAnyMore() {
    SessionId anna = submissions.submitted("Anna").id();
    CompetencyDetails empathy = submissions.interview().competencies().get(0);
    JudgementService judgements = platform.get(JudgementService.class);
    judge(() -> judgements.rate(anna, empathy.id(), 4, ""));
    assertThat(judged(anna).levels().get(0).people()).as("the interview is blind first").isEmpty();
    assertThat(judged(anna).decision()).isEmpty();

    judge(() -> judgements.decide(anna, Decision.Outcome.ADVANCE, "Convincing"));

    JudgedCandidate judged = judged(anna);
    assertThat(judged.levels().get(0).people()).contains(4);
    assertThat(judged.levels().get(0).raters()).isEqualTo(1);
    assertThat(judged.levels().get(1).people()).isEmpty();
    assertThat(judged.decision().orElseThrow().reason()).isEqualTo("Convincing");
  }

  @Test
  void whoBeganLaterIsInNoReportThatIsBeingDrawn() {
    SessionId anna = submissions.submitted("Anna").id();
    GroupReportId id = asked(GroupReportScope.of(interview));
    platform.asJob(() -> reports.begin(id));

    submissions.submitted("Ben");

    assertThat(held(id)).containsExactly(anna);
  }

  @Test
  void itIsDrawnAnewWhenACandidateNoLongerAgreesToAnalysis() {
    SessionId anna = submissions.submitted("Anna").id();
    GroupReportId id = asked(GroupReportScope.of(interview));
    GroupReportId empty = asked(GroupReportScope.of(today.minusDays(2), today.minusDays(1)));
    for (GroupReportId each : List.of(id, empty)) {
      platform.asJob(() -> reports.begin(each));
      platform.asJob(() -> reports.ready(each));
    }
    jobs.subjects.clear();

    platform.asJob(() -> reports.outdated(anna));

    assertThat(jobs.subjects).containsExactly(id.value());
    assertThat(found(id).status()).isEqualTo(ReportStatus.REQUESTED);
    assertThat(found(empty).status()).isEqualTo(ReportStatus.READY);
  }

  @Test
  void filesOfOneThatWentWhileItWasDrawnMustNotStay() {
    GroupReportId id = asked(GroupReportScope.of(interview));
    GroupReportContent content = platform.asJob(() -> reports.begin(id)).orElseThrow();
    assertThat(platform.asJob(() -> reports.leftBehind(id))).isEmpty();

    new Statements(TestDatabase.get().superuser())
        .update("delete from interview_platform.group_report where id = ?", id.value());

    platform.asJob(() -> reports.ready(id));
    assertThat(platform.asJob(() -> reports.leftBehind(id)))
        .containsExactly(content.pdf(), content.csv());
  }

  @Test
  void whyItCouldNotBeDrawnIsKept() {
    GroupReportId id = asked(GroupReportScope.of(interview));

    platform.asJob(() -> reports.failed(id, "The storage does not answer."));

    assertThat(found(id).status()).isEqualTo(ReportStatus.FAILED);
    assertThat(found(id).failureReason()).contains("The storage does not answer.");
  }

  private void judge(Runnable work) {
    platform.asAdmin(
        () -> {
          work.run();
          return true;
        });
  }

  private JudgedCandidate judged(SessionId session) {
    JudgedCandidates candidates = platform.get(JudgedCandidates.class);
    return platform.asJob(() -> candidates.of(List.of(session))).get(0);
  }

  private List<SessionId> held(GroupReportScope scope) {
    GroupReportId id = asked(scope);
    assertThat(platform.asJob(() -> reports.begin(id))).isPresent();
    return held(id);
  }

  /** Read one by one. */
  private List<SessionId> held(GroupReportId id) {
    List<SessionId> all = new ArrayList<>();
    Optional<Position> next = Optional.empty();
    do {
      Optional<Position> after = next;
      Slice<SessionId> slice = platform.asJob(() -> reports.held(id, after, 1));
      all.addAll(slice.items());
      next = slice.next();
    } while (next.isPresent());
    return all;
  }

  private GroupReportId asked(GroupReportScope scope) {
    return platform.asAdmin(() -> reports.request(scope));
  }

  private GroupReport found(GroupReportId id) {
    return platform.asAdmin(() -> reports.find(id)).orElseThrow();
  }

  /** Remembers what was asked for. */
  private static final class Jobs implements JobRequests {
    private final List<UUID> subjects = new ArrayList<>();

    @Override
    public boolean request(String job, UUID subject, UUID eventId) {
      return subjects.add(subject);
    }

    @Override
    public List<JobRequest> about(UUID subject) {
      return List.of();
    }
  }
}
