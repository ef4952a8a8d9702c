package org.interviewplatform.interview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.interviewplatform.organisation.OrganisationError;
import org.interviewplatform.organisation.Person;
import org.interviewplatform.organisation.UserId;
import org.interviewplatform.platform.error.ErrorCode;
import org.interviewplatform.platform.security.Caller;
import org.interviewplatform.platform.security.CurrentCaller;
import org.interviewplatform.platform.security.Role;
import org.interviewplatform.platform.security.SecurityError;
import org.interviewplatform.platform.sql.Sql;
import org.interviewplatform.platform.testing.TestDatabase;
import org.interviewplatform.review.ReviewService;
import org.interviewplatform.session.SessionDetails;
import org.interviewplatform.session.SessionError;
import org.interviewplatform.session.SessionService;
import org.interviewplatform.testing.Submissions;
import org.interviewplatform.testing.TestPlatform;
import org.junit.jupiter.api.Test;

/** What a reviewer sees, by the services and by plain SQL. */
class AssignmentIT {
  private static final String SET = "select set_config('interview_platform.' || ?, ?, true)";
  private static final List<String> OF_AN_INTERVIEW =
      List.of(
          "interview",
          "public_link",
          "candidate_session",
          "consent",
          "response",
          "attempt",
          "media_asset");

  private final TestPlatform platform = new TestPlatform();
  private final Submissions submissions = new Submissions(platform);
  private final InterviewId interview = submissions.interview().id();
  private final SessionDetails anna = submissions.submitted("Anna");
  private final Caller rosa = platform.colleague("Rosa", Role.REVIEWER);
  private final AssignmentService assignments = platform.get(AssignmentService.class);

  @Test
  void whatIsNotAssignedIsNotThere() {
    assertThat(listedFor(rosa)).isEmpty();
    assertRefused(InterviewError.NOT_FOUND, () -> interviews().get(interview));
    assertRefused(SessionError.NOT_FOUND, () -> reviews().review(anna.id()));
    assertThat(sessionsSeenBy(rosa)).isZero();
    assertThat(OF_AN_INTERVIEW).allSatisfy(table -> assertThat(rows(rosa, table)).isZero());
  }

  @Test
  void whatIsAssignedIsThere() {
    platform.assign(interview, rosa);
    platform.assign(interview, rosa);

    assertThat(listedFor(rosa)).hasSize(1);
    assertThat(sessionsSeenBy(rosa)).isOne();
    assertThat(CurrentCaller.in(rosa, () -> reviews().review(anna.id())).session().id())
        .isEqualTo(anna.id());
    assertThat(OF_AN_INTERVIEW).allSatisfy(table -> assertThat(rows(rosa, table)).isPositive());
  }

  @Test
  void anAssignmentTakenBackHoldsAtOnce() {
    platform.assign(interview, rosa);
    platform.asAdmin(
        () -> {
          assignments.unassign(interview, new UserId(rosa.userId()));
          return true;
        });

    assertThat(listedFor(rosa)).isEmpty();
  }

  @Test
  void onlyWhatIsAssignedOfSeveralIsThere() {
    Submissions other = new Submissions(platform);
    other.submitted("Otto");
    platform.assign(other.interview().id(), rosa);

    assertThat(listedFor(rosa))
        .extracting(InterviewSummary::id)
        .containsExactly(other.interview().id());
    assertThat(rows(rosa, "candidate_session")).isOne();
  }

  @Test
  void whoIsMoreThanAReviewerSeesAll() {
    Caller viewer = platform.colleague("Vera", Role.VIEWER);
    Caller hr = platform.colleague("Hal", Role.HR);

    assertThat(listedFor(viewer)).hasSize(1);
    assertThat(listedFor(hr)).hasSize(1);
    assertThatThrownBy(() -> CurrentCaller.in(viewer, () -> interviews().close(interview)))
        .hasFieldOrPropertyWithValue("code", SecurityError.FORBIDDEN);
  }

  @Test
  void reviewersAreListedForWhoAssignsThem() {
    platform.assign(interview, rosa);

    assertThat(platform.asAdmin(() -> assignments.reviewersOf(interview)))
        .extracting(Person::name)
        .containsExactly("Rosa");
    assertThat(platform.asAdmin(() -> assignments.interviewsOf(new UserId(rosa.userId()))))
        .hasSize(1);
    assertRefused(SecurityError.FORBIDDEN, () -> assignments.reviewersOf(interview));
  }

  @Test
  void peopleAndInterviewsOfOthersCannotBeAssigned() {
    TestPlatform other = new TestPlatform();
    UserId stranger = new UserId(other.colleague("Olga", Role.REVIEWER).userId());
    assertThatThrownBy(() -> assign(interview, stranger))
        .hasFieldOrPropertyWithValue("code", OrganisationError.USER_NOT_FOUND);
    assertThatThrownBy(() -> assign(new InterviewId(UUID.randomUUID()), new UserId(rosa.userId())))
        .hasFieldOrPropertyWithValue("code", InterviewError.NOT_FOUND);
  }

  private void assign(InterviewId id, UserId reviewer) {
    platform.asAdmin(
        () -> {
          assignments.assign(id, reviewer);
          return true;
        });
  }

  private List<InterviewSummary> listedFor(Caller caller) {
    InterviewQuery all =
        new InterviewQuery(Optional.empty(), Optional.empty(), Optional.empty(), 10);
    return CurrentCaller.in(caller, () -> interviews().list(all)).items();
  }

  private int sessionsSeenBy(Caller caller) {
    SessionService sessions = platform.get(SessionService.class);
    return CurrentCaller.in(caller, () -> sessions.ofInterview(interview, Optional.empty(), 10))
        .items()
        .size();
  }

  private static long rows(Caller caller, String table) {
    try (Connection on = TestDatabase.get().app().getConnection()) {
      on.setAutoCommit(false);
      Sql.list(on, SET, row -> 1, "organisation", caller.organisationId().toString());
      Sql.list(on, SET, row -> 1, "reviewer", caller.userId().toString());
      String count = "select count(*) from interview_platform." + table;
      return Sql.list(on, count, row -> row.getLong(1)).get(0);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private void assertRefused(ErrorCode code, Supplier<?> work) {
    assertThatThrownBy(() -> CurrentCaller.in(rosa, work))
        .hasFieldOrPropertyWithValue("code", code);
  }

  private InterviewService interviews() {
    return platform.get(InterviewService.class);
  }

  private ReviewService reviews() {
    return platform.get(ReviewService.class);
  }
}
