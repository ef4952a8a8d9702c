package org.interviewplatform.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.UUID;
import org.interviewplatform.interview.InterviewService;
import org.interviewplatform.media.MediaId;
import org.interviewplatform.media.MediaService;
import org.interviewplatform.platform.security.Role;
import org.interviewplatform.platform.sql.Statements;
import org.interviewplatform.platform.tenant.Tenant;
import org.interviewplatform.platform.testing.TestDatabase;
import org.interviewplatform.review.Decision;
import org.interviewplatform.review.JudgementService;
import org.interviewplatform.session.SessionDetails;
import org.interviewplatform.session.SessionService;
import org.interviewplatform.testing.Submissions;
import org.interviewplatform.testing.TestPlatform;
import org.junit.jupiter.api.Test;

class DashboardIT {
  private final TestPlatform platform = new TestPlatform();
  private final Submissions submissions = new Submissions(platform);

  @Test
  void anOrganisationWithoutCandidatesHasNothingToDo() {
    Dashboard dashboard = now();

    assertThat(dashboard.answering()).isZero();
    assertThat(dashboard.running()).isEmpty();
    assertThat(dashboard.needs()).isEmpty();
    assertThat(dashboard.trend()).hasSize(30).last().isEqualTo(day(0, 0, 0));
  }

  @Test
  void whoAnswersAndWhoseAnswersAreProcessedIsRunning() {
    submissions.started("Anna");
    submissions.submitted("Berta");

    Dashboard dashboard = now();

    assertThat(dashboard.answering()).isEqualTo(1);
    assertThat(dashboard.processing()).isEqualTo(1);
    assertThat(dashboard.running())
        .extracting(
            RunningSession::candidate,
            RunningSession::submitted,
            RunningSession::answers,
            RunningSession::questions,
            RunningSession::progress)
        .containsExactlyInAnyOrder(tuple("Anna", false, 0, 1, 0), tuple("Berta", true, 1, 1, 0));
  }

  @Test
  void whatIsReadyWaitsUntilSomebodyDecides() {
    SessionDetails session = concluded("Clara");
    assertThat(now().needs())
        .singleElement()
        .satisfies(
            needs -> {
              assertThat(needs.kind()).isEqualTo(NeedKind.UNDECIDED);
              assertThat(needs.total()).isEqualTo(1);
              assertThat(needs.first())
                  .extracting(Need::id, Need::name, Need::interview)
                  .containsExactly(tuple(session.id().value(), "Clara", "Support engineer"));
            });

    platform.asAdmin(
        () -> {
          platform
              .get(JudgementService.class)
              .decide(session.id(), Decision.Outcome.ADVANCE, "Calm and clear");
          return Boolean.TRUE;
        });

    assertThat(now().needs()).isEmpty();
    assertThat(now().trend()).last().isEqualTo(day(1, 1, 1));
  }

  @Test
  void aRecordingThatCannotBePreparedNeedsPeople() {
    SessionDetails session = submissions.submitted("Dora");
    MediaId media = session.answers().get(0).media().id();
    platform.asJob(
        () -> platform.get(MediaService.class).failed(media, "media.tool-failed", "It broke."));

    assertThat(now().needs()).extracting(Needs::kind).containsExactly(NeedKind.FAILED);
    assertThat(now().running()).singleElement().matches(each -> each.progress() == 100);
  }

  @Test
  void anInterviewThatEndsSoonIsNamed() {
    platform.asAdmin(
        () ->
            platform
                .get(InterviewService.class)
                .endAt(
                    submissions.interview().id(),
                    Optional.of(platform.now().plus(Duration.ofDays(2)))));

    assertThat(now().needs())
        .singleElement()
        .matches(needs -> needs.kind() == NeedKind.ENDING)
        .extracting(needs -> needs.first().get(0).interview())
        .isEqualTo("Support engineer");
  }

  @Test
  void onlyAnAdministratorHearsOfWorkThatWasGivenUp() {
    new Statements(TestDatabase.get().superuser())
        .update(
            "insert into interview_platform.job_request (organisation_id, job, subject, event_id,"
                + " status) values (?, 'send-email', gen_random_uuid(), gen_random_uuid(), 'DEAD')",
            organisation());

    assertThat(now().deadJobs()).isEqualTo(1);
    assertThat(
            platform
                .as(EnumSet.of(Role.HR), () -> platform.get(DashboardService.class).now())
                .deadJobs())
        .isZero();
  }

  @Test
  void anotherOrganisationSeesNothingOfThis() {
    concluded("Emma");
    TestPlatform other = new TestPlatform();

    Dashboard theirs = other.asAdmin(() -> other.get(DashboardService.class).now());

    assertThat(theirs.needs()).isEmpty();
    assertThat(theirs.running()).isEmpty();
    assertThat(theirs.trend()).allMatch(day -> day.started() == 0);
  }

  private SessionDetails concluded(String name) {
    SessionDetails session = submissions.submitted(name);
    platform.asJob(() -> platform.get(SessionService.class).conclude(session.id()));
    return session;
  }

  private UUID organisation() {
    return platform.asAdmin(() -> Tenant.current().value());
  }

  private Dashboard now() {
    return platform.asAdmin(() -> platform.get(DashboardService.class).now());
  }

  private static TrendDay day(int started, int submitted, int decided) {
    return new TrendDay(LocalDate.parse("2026-11-23"), started, submitted, decided);
  }
}
