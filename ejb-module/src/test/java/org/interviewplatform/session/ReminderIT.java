package org.interviewplatform.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.interviewplatform.interview.CandidateInvited;
import org.interviewplatform.interview.CandidateReminded;
import org.interviewplatform.interview.GuestFault;
import org.interviewplatform.interview.GuestListService;
import org.interviewplatform.interview.GuestRow;
import org.interviewplatform.interview.InterviewDetails;
import org.interviewplatform.interview.InterviewError;
import org.interviewplatform.interview.InterviewService;
import org.interviewplatform.interview.InvitationDetails;
import org.interviewplatform.interview.InvitationDraft;
import org.interviewplatform.interview.InvitationService;
import org.interviewplatform.interview.ReminderService;
import org.interviewplatform.interview.ReminderSweeper;
import org.interviewplatform.interview.TimeMultiplier;
import org.interviewplatform.platform.sql.Statements;
import org.interviewplatform.platform.testing.TestDatabase;
import org.interviewplatform.testing.Drafts;
import org.interviewplatform.testing.TestPlatform;
import org.junit.jupiter.api.Test;

/** Many people are invited and reminded at once, over a real PostgreSQL. */
class ReminderIT {
  private static final Instant DEADLINE = TestPlatform.NOW.plus(Duration.ofDays(10));
  private static final Duration A_DAY = Duration.ofHours(25);

  private final TestPlatform platform = new TestPlatform();
  private final InvitationService invitations = platform.get(InvitationService.class);
  private final GuestListService guests = platform.get(GuestListService.class);
  private final InterviewDetails interview = published();

  @Test
  void aListIsCheckedBeforeAnybodyIsInvited() {
    invite("anna@example.org");
    String list =
        "Anna,Anna@example.org\nBen,ben@example.org\nBen again,BEN@example.org\nCleo,cleo";

    List<GuestRow> rows = platform.asAdmin(() -> guests.check(interview.id(), list));

    assertThat(rows)
        .extracting(GuestRow::fault)
        .containsExactly(GuestFault.INVITED, null, GuestFault.REPEATED, GuestFault.EMAIL);
    assertThat(platform.asAdmin(() -> guests.invite(interview.id(), list, true))).isOne();
    assertThat(platform.asAdmin(() -> guests.invite(interview.id(), list, true))).isZero();
    assertThat(addresses()).containsExactlyInAnyOrder("anna@example.org", "ben@example.org");
    assertThat(platform.events().stream().filter(CandidateInvited.class::isInstance)).hasSize(2);
  }

  @Test
  void nobodyIsInvitedByAListWhereTheInterviewIsClosed() {
    platform.asAdmin(() -> interviews().close(interview.id()));
    assertThatThrownBy(
            () -> platform.asAdmin(() -> guests.invite(interview.id(), "a@b\nc@d", true)))
        .hasFieldOrPropertyWithValue("code", InterviewError.WRONG_STATE);
    assertThat(addresses()).isEmpty();
  }

  @Test
  void whoHasHandedInNothingIsRemindedAndNotTwiceInADay() {
    InvitationDetails idle = invite("idle@example.org");
    InvitationDetails begun = invite("begun@example.org");
    InvitationDetails done = invite("done@example.org");
    InvitationDetails revoked = invite("revoked@example.org");
    start(begun);
    handIn(start(done));
    platform.asAdmin(
        () -> {
          invitations.revoke(revoked.id());
          return revoked;
        });
    assertThat(remindAll()).as("just written to").isZero();
    platform.passTime(A_DAY);

    assertThat(remindAll()).isEqualTo(2);
    assertThat(remindAll()).isZero();

    assertThat(reminded()).containsExactlyInAnyOrder(idle.id().value(), begun.id().value());
  }

  @Test
  void whoseDeadlineIsNearIsRemindedOnceByItself() {
    InvitationDetails anna = invite("anna@example.org");
    platform.passTime(Duration.ofDays(7));
    sweep();
    assertThat(reminded()).doesNotContain(anna.id().value());
    platform.passTime(Duration.ofDays(1));

    sweep();
    sweep();
    platform.passTime(A_DAY);
    sweep();

    assertThat(reminded()).containsOnlyOnce(anna.id().value());
  }

  @Test
  void nobodyIsRemindedAfterTheDeadline() {
    invite("anna@example.org");
    platform.passTime(Duration.ofDays(11));
    sweep();
    assertThat(remindAll()).isZero();
    assertThat(reminded()).isEmpty();
  }

  private void sweep() {
    platform.get(ReminderSweeper.class).sweep();
  }

  private int remindAll() {
    return platform.asAdmin(() -> platform.get(ReminderService.class).remindAll(interview.id()));
  }

  /** Of this interview; others of the same database may be due as well. */
  private List<UUID> reminded() {
    return platform.events().stream()
        .filter(CandidateReminded.class::isInstance)
        .map(CandidateReminded.class::cast)
        .filter(event -> event.interviewId().equals(interview.id().value()))
        .map(CandidateReminded::invitationId)
        .toList();
  }

  private List<String> addresses() {
    return platform
        .asAdmin(() -> invitations.ofInterview(interview.id(), Optional.empty(), 10))
        .items()
        .stream()
        .map(InvitationDetails::email)
        .toList();
  }

  private InvitationDetails invite(String email) {
    InvitationDraft draft =
        new InvitationDraft("Anna", email, "en", TimeMultiplier.NONE, Optional.empty());
    return platform.asAdmin(
        () -> invitations.invite(interview.id(), draft, true, Optional.empty()));
  }

  private StartedSession start(InvitationDetails invitation) {
    String token = invitation.address().getPath().substring("/i/".length());
    ConsentGiven consent = new ConsentGiven(true, true, "1");
    return platform
        .get(CandidateService.class)
        .start(token, new SessionStart(Optional.empty(), consent, "en", Optional.empty()));
  }

  /** What matters here of a session that was handed in. */
  private static void handIn(StartedSession session) {
    new Statements(TestDatabase.get().superuser())
        .update(
            "update interview_platform.candidate_session set status = 'SUBMITTED' where id = ?",
            session.id().value());
  }

  private InterviewDetails published() {
    return platform.asAdmin(
        () -> interviews().publish(interviews().create(Drafts.supportEngineer(DEADLINE)).id()));
  }

  private InterviewService interviews() {
    return platform.get(InterviewService.class);
  }
}
