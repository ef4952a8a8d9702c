package org.interviewplatform.fairness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.interviewplatform.interview.InterviewError;
import org.interviewplatform.interview.InterviewId;
import org.interviewplatform.platform.security.Role;
import org.interviewplatform.platform.security.SecurityError;
import org.interviewplatform.platform.tenant.Tenant;
import org.interviewplatform.platform.testing.TestDatabase;
import org.interviewplatform.review.Decision;
import org.interviewplatform.review.JudgementService;
import org.interviewplatform.session.SessionId;
import org.interviewplatform.testing.Submissions;
import org.interviewplatform.testing.TestPlatform;
import org.junit.jupiter.api.Test;

class SelfIdentificationIT {
  private final TestPlatform platform = new TestPlatform();
  private final Submissions submissions = new Submissions(platform);
  private final FairnessService service = platform.get(FairnessService.class);

  @Test
  void theApplicationCannotReadWhatItHandedIn() throws SQLException {
    SessionId anna = submissions.submitted("Anna").id();
    platform.asJob(() -> service.identify(anna, Sex.FEMALE, Ethnicity.ASIAN));

    for (String attempt :
        List.of(
            "select * from interview_platform.self_identification",
            "select count(*) from interview_platform.self_identification",
            "select sex from interview_platform.self_identification where session_id = '"
                + anna.value()
                + "'",
            "update interview_platform.self_identification set sex = sex returning sex",
            "delete from interview_platform.self_identification returning ethnicity",
            "insert into interview_platform.self_identification select id, organisation_id, 'MALE',"
                + " 'WHITE' from interview_platform.candidate_session",
            "copy interview_platform.self_identification to stdout",
            "set role interview_owner")) {
      assertThatThrownBy(() -> asApplication(attempt))
          .as(attempt)
          .isInstanceOf(SQLException.class)
          .hasMessageContaining("permission denied");
    }
    assertThat(asApplication("select * from interview_platform.count_by_group(null, false)"))
        .isFalse();
  }

  @Test
  void ofNinePeopleNothingIsToldOfTenTheCounts() {
    List<SessionId> people = new ArrayList<>();
    for (int i = 0; i < 9; i++) {
      people.add(decided(i));
    }
    assertThat(audit().enough()).isFalse();

    decided(9);

    BiasAudit audit = audit();
    assertThat(audit.enough()).isTrue();
    assertThat(audit.basis()).isEqualTo(BiasAudit.Basis.PEOPLE);
    assertThat(audit.selection().bySex().groups())
        .extracting(ImpactTable.Group::name, ImpactTable.Group::tally)
        .containsExactly(
            tuple("FEMALE", new ImpactTable.Tally(4, 1)),
            tuple("MALE", new ImpactTable.Tally(4, 3)));
    assertThat(audit.selection().bySex().unknown()).isEqualTo(new ImpactTable.Tally(2, 1));
    assertThat(audit.scoring().bySex().groups())
        .extracting(group -> group.tally().total())
        .containsExactly(4L, 4L);
    assertThat(
            audit.scoring().bySex().groups().stream()
                    .mapToLong(group -> group.tally().chosen())
                    .sum()
                + audit.scoring().bySex().unknown().chosen())
        .isEqualTo(5);
    assertThat(platform.asAdmin(() -> service.audit(Optional.empty())).selection())
        .isEqualTo(audit.selection());
  }

  @Test
  void whoIsErasedIsNoLongerCountedByGroup() {
    for (int i = 0; i < 9; i++) {
      decided(i);
    }
    SessionId tenth = decided(9);
    platform.asJob(() -> service.identify(tenth, Sex.ANOTHER, Ethnicity.WHITE));
    ImpactTable before = audit().selection().bySex();
    TestPlatform other = new TestPlatform();
    other.asJob(() -> other.get(FairnessService.class).forget(tenth));
    assertThat(audit().selection().bySex()).as("another organisation cannot").isEqualTo(before);

    platform.asJob(() -> service.forget(tenth));

    assertThat(before.groups()).extracting(ImpactTable.Group::name).contains("ANOTHER");
    assertThat(audit().selection().bySex().groups())
        .extracting(ImpactTable.Group::name)
        .doesNotContain("ANOTHER");
  }

  @Test
  void whoThinksAgainSaysItAnew() {
    for (int i = 0; i < 10; i++) {
      SessionId person = decided(i);
      platform.asJob(() -> service.identify(person, Sex.UNDISCLOSED, Ethnicity.UNDISCLOSED));
    }
    assertThat(audit().selection().bySex().groups()).isEmpty();
    assertThat(audit().selection().bySex().unknown().total()).isEqualTo(10);
  }

  @Test
  void onlyWhoDecidesSeesTheAudit() {
    assertThatThrownBy(
            () -> platform.as(EnumSet.of(Role.REVIEWER), () -> service.audit(Optional.empty())))
        .hasFieldOrPropertyWithValue("code", SecurityError.FORBIDDEN);
    assertThatThrownBy(
            () -> platform.asAdmin(() -> service.audit(Optional.of(InterviewId.create()))))
        .hasFieldOrPropertyWithValue("code", InterviewError.NOT_FOUND);
  }

  @Test
  void anotherOrganisationIsNotCounted() {
    for (int i = 0; i < 10; i++) {
      decided(i);
    }
    TestPlatform other = new TestPlatform();
    FairnessService theirs = other.get(FairnessService.class);
    assertThat(other.asAdmin(() -> theirs.audit(Optional.empty())).enough()).isFalse();
  }

  /** The first eight are women and men in turn, women rarely selected; the others do not say. */
  private SessionId decided(int number) {
    SessionId session = submissions.submitted("Candidate" + number).id();
    boolean woman = number % 2 == 0;
    boolean selected = woman ? number == 0 : number != 1;
    if (number < 8) {
      platform.asJob(
          () -> service.identify(session, woman ? Sex.FEMALE : Sex.MALE, Ethnicity.UNDISCLOSED));
    }
    JudgementService judgements = platform.get(JudgementService.class);
    platform.asAdmin(
        () -> {
          judgements.rate(
              session,
              submissions.interview().competencies().get(0).id(),
              number % 2 == 0 ? 2 : 4,
              "");
          judgements.decide(
              session, selected ? Decision.Outcome.ADVANCE : Decision.Outcome.REJECT, "Reason");
          return Boolean.TRUE;
        });
    return session;
  }

  private BiasAudit audit() {
    return platform.asAdmin(() -> service.audit(Optional.of(submissions.interview().id())));
  }

  /** Under the application's role and in the candidate's organisation; tells whether rows came. */
  private boolean asApplication(String sql) throws SQLException {
    String organisation = platform.asJob(() -> Tenant.current().toString());
    try (Connection connection = TestDatabase.get().app().getConnection();
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.execute(
          "select set_config('interview_platform.organisation', '" + organisation + "', true)");
      return statement.execute(sql) && statement.getResultSet().next();
    }
  }
}
