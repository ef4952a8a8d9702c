package org.interviewplatform.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.interviewplatform.interview.CandidateInvited;
import org.interviewplatform.interview.DeadlineMoved;
import org.interviewplatform.interview.Guest;
import org.interviewplatform.interview.InterviewDetails;
import org.interviewplatform.interview.InterviewDraft;
import org.interviewplatform.interview.InterviewError;
import org.interviewplatform.interview.InterviewReader;
import org.interviewplatform.interview.InterviewService;
import org.interviewplatform.interview.InvitationDetails;
import org.interviewplatform.interview.InvitationDraft;
import org.interviewplatform.interview.InvitationService;
import org.interviewplatform.interview.InvitationStatus;
import org.interviewplatform.interview.PublicInterview;
import org.interviewplatform.interview.PublicInterviewService;
import org.interviewplatform.interview.TimeMultiplier;
import org.interviewplatform.platform.error.ErrorCode;
import org.interviewplatform.platform.idempotency.IdempotencyError;
import org.interviewplatform.platform.security.Caller;
import org.interviewplatform.platform.security.CurrentCaller;
import org.interviewplatform.platform.security.Role;
import org.interviewplatform.testing.Drafts;
import org.interviewplatform.testing.TestPlatform;
import org.junit.jupiter.api.Test;

/** Personal links, over a real PostgreSQL. */
class InvitationIT {
  private static final Instant TOMORROW = TestPlatform.NOW.plus(Duration.ofDays(1));
  private static final Instant YESTERDAY = TestPlatform.NOW.minus(Duration.ofDays(1));
  private static final TimeMultiplier HALF_AGAIN = new TimeMultiplier(new BigDecimal("1.5"));

  private final TestPlatform platform = new TestPlatform();
  private final InvitationService invitations = platform.get(InvitationService.class);
  private final InterviewDetails interview = published(Optional.empty());

  @Test
  void aPersonalLinkTellsWhomItIsForAndGivesThemTheirTimes() {
    PublicInterview seen = open(invite("anna@example.org", HALF_AGAIN, Optional.of(TOMORROW)));

    assertThat(seen.guest())
        .contains(new Guest("Anna", "anna@example.org", "ru", false, HALF_AGAIN));
    assertThat(seen.deadline()).contains(TOMORROW);
    assertThat(seen.questions().get(0).thinkSeconds()).isEqualTo(45);
    assertThat(seen.questions().get(0).answerSeconds()).isEqualTo(180);
  }

  @Test
  void theLinkForEverybodyStaysTheSame() {
    invite("anna@example.org", HALF_AGAIN, Optional.empty());

    assertThat(platform.asAdmin(() -> interviews().get(interview.id())).publicLink())
        .isEqualTo(interview.publicLink());
    PublicInterview seen = open(interview.publicLink());
    assertThat(seen.guest()).isEmpty();
    assertThat(seen.questions()).isEqualTo(interview.questions());
  }

  @Test
  void aPersonalLinkHasOneSessionFromWhateverDevice() {
    InvitationDetails anna = invite("anna@example.org", HALF_AGAIN, Optional.empty());

    StartedSession phone = start(anna, Optional.of("phone"));
    StartedSession laptop = start(anna, Optional.of("laptop"));

    assertThat(phone.created()).isTrue();
    assertThat(laptop).isEqualTo(new StartedSession(phone.id(), phone.token(), false));
    assertThat(platform.get(CandidateService.class).status(phone.token()).candidate())
        .isEqualTo(new Candidate("Anna", "anna@example.org"));
    assertThat(get(anna).status()).isEqualTo(InvitationStatus.STARTED);
    assertThat(open(anna).guest()).get().returns(true, Guest::started);
  }

  @Test
  void whoHasBegunMayComeBackAfterTheDeadlineAndTheClosing() {
    InvitationDetails anna = invite("anna@example.org", HALF_AGAIN, Optional.of(TOMORROW));
    InvitationDetails late = invite("late@example.org", HALF_AGAIN, Optional.empty());
    StartedSession begun = start(anna, Optional.empty());

    platform.asAdmin(() -> interviews().close(interview.id()));

    assertThat(start(anna, Optional.empty()).id()).isEqualTo(begun.id());
    refused(InterviewError.LINK_GONE, () -> open(late));
  }

  @Test
  void afterTheDeadlineNobodyBegins() {
    InvitationDetails anna = invite("anna@example.org", HALF_AGAIN, Optional.of(TOMORROW));
    InvitationDetails boris = invite("boris@example.org", HALF_AGAIN, Optional.empty());

    platform.passTime(Duration.ofDays(2));

    refused(InterviewError.DEADLINE_PASSED, () -> open(anna));
    assertThat(open(boris).deadline()).isEmpty();
  }

  @Test
  void theInterviewsDeadlineCountsForWhoHasNoneOfTheirOwn() {
    InterviewDetails ending = published(Optional.of(TOMORROW));
    InvitationDetails boris = invite(ending, "boris@example.org", Optional.empty());
    InvitationDetails anna =
        invite(ending, "anna@example.org", Optional.of(TOMORROW.plus(Duration.ofDays(9))));

    platform.passTime(Duration.ofDays(2));

    refused(InterviewError.DEADLINE_PASSED, () -> open(ending.publicLink()));
    refused(InterviewError.DEADLINE_PASSED, () -> open(boris));
    assertThat(open(anna).deadline()).isPresent();
  }

  @Test
  void movingTheDeadlineCountsAtOnce() {
    InterviewDetails ending = published(Optional.of(TOMORROW));
    platform.passTime(Duration.ofDays(2));
    refused(InterviewError.DEADLINE_PASSED, () -> open(ending.publicLink()));

    platform.asAdmin(
        () -> interviews().endAt(ending.id(), Optional.of(TOMORROW.plus(Duration.ofDays(2)))));

    assertThat(open(ending.publicLink()).id()).isEqualTo(ending.id());
  }

  @Test
  void moreTimeForOnePersonStartsThatPersonsSessionAgain() {
    InvitationDetails anna = invite("anna@example.org", HALF_AGAIN, Optional.of(TOMORROW));
    InvitationDetails boris = invite("boris@example.org", HALF_AGAIN, Optional.of(TOMORROW));
    StartedSession annas = start(anna, Optional.empty());
    StartedSession boriss = start(boris, Optional.empty());
    platform.passTime(Duration.ofDays(9));
    platform.get(SessionSweeper.class).sweep();
    assertThat(status(annas)).isEqualTo(SessionStatus.EXPIRED);

    Optional<Instant> later = Optional.of(TOMORROW.plus(Duration.ofDays(30)));
    platform.asAdmin(() -> invitations.change(anna.id(), Optional.empty(), later));
    platform.asJob(() -> platform.get(SessionReopening.class).reopen(interview.id()));

    assertThat(platform.events()).contains(new DeadlineMoved(interview.id().value()));
    assertThat(status(annas)).isEqualTo(SessionStatus.STARTED);
    assertThat(status(boriss)).isEqualTo(SessionStatus.EXPIRED);
  }

  private SessionStatus status(StartedSession session) {
    return platform.get(CandidateService.class).status(session.token()).status();
  }

  @Test
  void newTermsCountAtOnceAndWhatIsLeftOutStays() {
    InvitationDetails anna = invite("anna@example.org", HALF_AGAIN, Optional.empty());
    StartedSession begun = start(anna, Optional.empty());

    platform.asAdmin(() -> invitations.change(anna.id(), Optional.empty(), Optional.of(TOMORROW)));

    PublicInterview seen =
        platform.asJob(() -> platform.get(InterviewReader.class).through(anna.id()));
    assertThat(seen.deadline()).contains(TOMORROW);
    assertThat(seen.timeMultiplier()).isEqualTo(HALF_AGAIN);
    assertThat(begun.created()).isTrue();
  }

  @Test
  void aRevokedLinkIsGoneAndThePersonMayBeInvitedAgain() {
    InvitationDetails anna = invite("anna@example.org", HALF_AGAIN, Optional.empty());

    revoke(anna);
    revoke(anna);

    refused(InterviewError.LINK_GONE, () -> open(anna));
    assertThat(get(anna).status()).isEqualTo(InvitationStatus.REVOKED);
    assertThat(open(invite("anna@example.org", HALF_AGAIN, Optional.empty())).guest()).isPresent();
  }

  @Test
  void nobodyIsInvitedTwice() {
    invite("anna@example.org", HALF_AGAIN, Optional.empty());
    refused(
        InterviewError.ALREADY_INVITED,
        () -> invite("Anna@Example.org", HALF_AGAIN, Optional.empty()));
  }

  @Test
  void theSameKeyMakesTheSameInvitationOnce() {
    InvitationDraft draft = draft("anna@example.org", HALF_AGAIN, Optional.empty());
    InvitationDetails once = invite(interview, draft, Optional.of("key"));

    assertThat(invite(interview, draft, Optional.of("key"))).isEqualTo(once);
    refused(
        IdempotencyError.KEY_REUSED,
        () ->
            invite(
                interview,
                draft("eve@example.org", HALF_AGAIN, Optional.empty()),
                Optional.of("key")));
    assertThat(platform.events())
        .filteredOn(CandidateInvited.class::isInstance)
        .containsExactly(new CandidateInvited(once.id().value(), interview.id().value()));
  }

  @Test
  void aPassedDeadlineIsRefused() {
    refused(
        InterviewError.INVALID,
        () -> invite("anna@example.org", HALF_AGAIN, Optional.of(YESTERDAY)));
    refused(InterviewError.INVALID, () -> published(Optional.of(YESTERDAY)));
  }

  @Test
  void aDraftInvitesNobody() {
    InterviewDetails written =
        platform.asAdmin(() -> interviews().create(Drafts.supportEngineer()));
    refused(
        InterviewError.WRONG_STATE, () -> invite(written, "anna@example.org", Optional.empty()));
  }

  @Test
  void anotherOrganisationsInvitationsAreNotThere() {
    InvitationDetails anna = invite("anna@example.org", HALF_AGAIN, Optional.empty());
    TestPlatform other = new TestPlatform();
    InvitationService theirs = other.get(InvitationService.class);

    refused(InterviewError.INVITATION_NOT_FOUND, () -> other.asAdmin(() -> theirs.get(anna.id())));
    refused(
        InterviewError.NOT_FOUND,
        () -> other.asAdmin(() -> theirs.ofInterview(interview.id(), Optional.empty(), 10)));
  }

  @Test
  void aReviewerReadsAndDoesNotInvite() {
    InvitationDetails anna = invite("anna@example.org", HALF_AGAIN, Optional.empty());
    Caller reviewer = platform.colleague("Rosa", Role.REVIEWER);
    platform.assign(interview.id(), reviewer);

    assertThat(
            CurrentCaller.in(
                reviewer,
                () -> invitations.ofInterview(interview.id(), Optional.empty(), 10).items()))
        .isEqualTo(List.of(anna));
    assertThatThrownBy(
            () ->
                CurrentCaller.in(
                    reviewer,
                    () -> invitations.change(anna.id(), Optional.empty(), Optional.empty())))
        .isInstanceOf(RuntimeException.class);
  }

  private InterviewDetails published(Optional<Instant> deadline) {
    InterviewDraft usual = Drafts.supportEngineer();
    InterviewDraft draft =
        new InterviewDraft(
            usual.title(),
            usual.description(),
            usual.language(),
            usual.questions(),
            usual.competencies(),
            deadline);
    return platform.asAdmin(() -> interviews().publish(interviews().create(draft).id()));
  }

  private InterviewService interviews() {
    return platform.get(InterviewService.class);
  }

  private InvitationDetails invite(
      String email, TimeMultiplier multiplier, Optional<Instant> deadline) {
    return invite(interview, draft(email, multiplier, deadline), Optional.empty());
  }

  private InvitationDetails invite(InterviewDetails to, String email, Optional<Instant> deadline) {
    return invite(to, draft(email, TimeMultiplier.NONE, deadline), Optional.empty());
  }

  private InvitationDetails invite(
      InterviewDetails to, InvitationDraft draft, Optional<String> key) {
    return platform.asAdmin(() -> invitations.invite(to.id(), draft, true, key));
  }

  private static InvitationDraft draft(
      String email, TimeMultiplier multiplier, Optional<Instant> deadline) {
    return new InvitationDraft("Anna", email, "ru", multiplier, deadline);
  }

  private InvitationDetails get(InvitationDetails invitation) {
    return platform.asAdmin(() -> invitations.get(invitation.id()));
  }

  private void revoke(InvitationDetails invitation) {
    platform.asAdmin(
        () -> {
          invitations.revoke(invitation.id());
          return Boolean.TRUE;
        });
  }

  private PublicInterview open(InvitationDetails invitation) {
    return open(invitation.address());
  }

  private PublicInterview open(URI address) {
    return platform.get(PublicInterviewService.class).open(token(address));
  }

  private StartedSession start(InvitationDetails invitation, Optional<String> key) {
    ConsentGiven consent = new ConsentGiven(true, true, "1");
    return platform
        .get(CandidateService.class)
        .start(token(invitation.address()), new SessionStart(Optional.empty(), consent, "ru", key));
  }

  private static String token(URI address) {
    return address.getPath().substring("/i/".length());
  }

  private static void refused(ErrorCode code, ThrowingCallable call) {
    assertThatThrownBy(call).hasFieldOrPropertyWithValue("code", code);
  }
}
