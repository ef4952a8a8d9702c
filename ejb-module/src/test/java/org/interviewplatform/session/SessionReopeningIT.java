package org.interviewplatform.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.interviewplatform.analysis.ConclusionService;
import org.interviewplatform.interview.DeadlineMoved;
import org.interviewplatform.interview.InterviewService;
import org.interviewplatform.testing.Drafts;
import org.interviewplatform.testing.TestPlatform;
import org.junit.jupiter.api.Test;

/** More time for whose time was over, over a real PostgreSQL. */
class SessionReopeningIT {
  private static final Instant TOMORROW = TestPlatform.NOW.plus(Duration.ofDays(1));
  private static final Duration PAST_THE_END = Duration.ofDays(8).plusMinutes(1);

  private final TestPlatform platform = new TestPlatform();
  private final Answering anna = new Answering(platform, Drafts.supportEngineer(TOMORROW));

  @Test
  void moreTimeStartsWhatExpiredAgain() {
    AnswerReceipt given = anna.sent(0);
    expire();

    endAt(Optional.of(platform.now().plus(Duration.ofDays(1))));

    assertThat(platform.events()).contains(new DeadlineMoved(anna.interview().id().value()));
    assertThat(anna.details().status()).isEqualTo(SessionStatus.STARTED);
    assertThat(anna.details().answers())
        .extracting(answer -> answer.media().id())
        .containsExactly(given.media());
    anna.sent(1);
    anna.submit();
    assertThat(anna.details().status()).isEqualTo(SessionStatus.SUBMITTED);
  }

  @Test
  void withoutADeadlineThereIsTimeForEver() {
    expire();

    endAt(Optional.empty());

    assertThat(anna.details().status()).isEqualTo(SessionStatus.STARTED);
  }

  @Test
  void whatGoesOnIsConcludedAnewWhenItIsOverAgain() {
    expire();
    conclude();
    endAt(Optional.of(platform.now().plus(Duration.ofDays(1))));
    assertThat(anna.details().concludedAt()).isEmpty();

    platform.passTime(PAST_THE_END);
    sweep();
    conclude();

    assertThat(anna.details().status()).isEqualTo(SessionStatus.EXPIRED);
    assertThat(anna.details().concludedAt()).contains(platform.now());
    assertThat(platform.events())
        .filteredOn(new SessionExpired(anna.details().id().value())::equals)
        .hasSize(2);
  }

  @Test
  void whatWasHandedInStaysSo() {
    anna.sent(0);
    anna.sent(1);
    anna.submit();
    platform.passTime(PAST_THE_END);

    endAt(Optional.of(platform.now().plus(Duration.ofDays(1))));

    assertThat(anna.details().status()).isEqualTo(SessionStatus.SUBMITTED);
  }

  @Test
  void aRoundThatWasAskedBeforeEndsNothingThatHasTimeNow() {
    platform.passTime(PAST_THE_END);
    SessionId id = anna.details().id();
    endAt(Optional.of(platform.now().plus(Duration.ofDays(1))));

    assertThat(platform.<Boolean>asJob(() -> platform.get(SessionExpiry.class).expire(id)))
        .isFalse();

    assertThat(anna.details().status()).isEqualTo(SessionStatus.STARTED);
  }

  private void expire() {
    platform.passTime(PAST_THE_END);
    sweep();
    assertThat(anna.details().status()).isEqualTo(SessionStatus.EXPIRED);
  }

  private void sweep() {
    platform.get(SessionSweeper.class).sweep();
  }

  private void conclude() {
    platform.asJob(() -> platform.get(ConclusionService.class).concludeIfDone(anna.details().id()));
  }

  /** And what follows from it. */
  private void endAt(Optional<Instant> deadline) {
    platform.asAdmin(
        () -> platform.get(InterviewService.class).endAt(anna.interview().id(), deadline));
    platform.asJob(() -> platform.get(SessionReopening.class).reopen(anna.interview().id()));
  }
}
