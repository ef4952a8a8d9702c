package org.interviewplatform.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.interviewplatform.analysis.ConclusionService;
import org.interviewplatform.interview.InterviewService;
import org.interviewplatform.media.MediaFileUploaded;
import org.interviewplatform.media.MediaService;
import org.interviewplatform.media.OriginalFile;
import org.interviewplatform.media.OriginalId;
import org.interviewplatform.review.ReviewService;
import org.interviewplatform.testing.Drafts;
import org.interviewplatform.testing.TestPlatform;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Sessions that nobody hands in, over a real PostgreSQL; late recordings are taken for 7 days. */
class SessionExpiryIT {
  private static final Instant TOMORROW = TestPlatform.NOW.plus(Duration.ofDays(1));
  private static final Duration BEFORE_THE_END = Duration.ofDays(8);
  private static final Duration A_LITTLE = Duration.ofMinutes(1);

  private final TestPlatform platform = new TestPlatform();
  private final Answering anna = new Answering(platform, Drafts.supportEngineer(TOMORROW));

  @Test
  void aSessionExpiresOnceLateRecordingsAreNoLongerTaken() {
    platform.passTime(BEFORE_THE_END);
    sweep();
    assertThat(status(anna)).isEqualTo(SessionStatus.STARTED);

    platform.passTime(A_LITTLE);
    sweep();
    sweep();

    assertThat(status(anna)).isEqualTo(SessionStatus.EXPIRED);
    assertThat(platform.events()).containsOnlyOnce(new SessionExpired(anna.details().id().value()));
    assertThatThrownBy(anna::submit).hasFieldOrPropertyWithValue("code", SessionError.EXPIRED);
    assertThatThrownBy(() -> anna.open(0))
        .hasFieldOrPropertyWithValue("code", SessionError.EXPIRED);
  }

  @Test
  void whatWasHandedInDoesNotExpire() {
    anna.sent(0);
    anna.sent(1);
    anna.submit();
    platform.passTime(BEFORE_THE_END.plus(A_LITTLE));

    sweep();

    assertThat(status(anna)).isEqualTo(SessionStatus.SUBMITTED);
  }

  @Test
  void whatArrivedInTimeIsTheAnswerThoughTheBrowserNeverCameBack() {
    BegunAttempt attempt = anna.begin(0);
    OriginalId before = anna.segment(0, attempt, 0);
    OriginalId after = anna.segment(0, attempt, 1);
    anna.sending(0, attempt, 2);
    platform.passTime(BEFORE_THE_END.plus(A_LITTLE));

    sweep();

    AnswerState answer = anna.details().answers().get(0);
    assertThat(answer.question()).isEqualTo(anna.question(0));
    assertThat(platform.events())
        .containsOnlyOnce(new MediaFileUploaded(answer.media().id().value()));
    MediaService media = platform.get(MediaService.class);
    assertThat(platform.asJob(() -> media.toProcess(answer.media().id())).orElseThrow().originals())
        .extracting(OriginalFile::content)
        .containsExactly(Answering.contentOf(before), Answering.contentOf(after));
    assertThat(answer.segments())
        .extracting(SegmentState::inAnswer)
        .containsExactly(true, true, false);
  }

  @Test
  void anAttemptThatWasGivenUpIsNoAnswer() {
    BegunAttempt first = anna.begin(0);
    anna.segment(0, first, 0);
    anna.again(0);
    platform.passTime(BEFORE_THE_END.plus(A_LITTLE));

    sweep();

    assertThat(status(anna)).isEqualTo(SessionStatus.EXPIRED);
    assertThat(anna.details().answers()).isEmpty();
  }

  @Test
  void anAnswerThatWasGivenIsNotReplacedByARetakeThatBrokeOff() {
    AnswerReceipt given = anna.answered(0, anna.begin(0));
    anna.segment(0, anna.again(0), 0);
    platform.passTime(BEFORE_THE_END.plus(A_LITTLE));

    sweep();

    assertThat(anna.details().answers())
        .extracting(answer -> answer.media().id())
        .containsExactly(given.media());
  }

  @Test
  void aClosedInterviewEndsWithoutADeadlineToo() {
    Answering ben = new Answering(platform, Drafts.supportEngineer());
    platform.passTime(BEFORE_THE_END.multipliedBy(100));
    sweep();
    assertThat(status(ben)).isEqualTo(SessionStatus.STARTED);

    platform.asAdmin(() -> platform.get(InterviewService.class).close(ben.interview().id()));
    platform.passTime(Duration.ofDays(7).plus(A_LITTLE));
    sweep();

    assertThat(status(ben)).isEqualTo(SessionStatus.EXPIRED);
  }

  @Test
  void anExpiredSessionIsConcludedOnceItsAnswersAreProcessed() {
    AnswerReceipt given = anna.answered(0, anna.begin(0));
    platform.passTime(BEFORE_THE_END.plus(A_LITTLE));
    sweep();
    SessionId id = anna.details().id();
    conclude(id);
    assertThat(anna.details().concludedAt()).isEmpty();

    MediaService media = platform.get(MediaService.class);
    platform.asJob(() -> media.rejected(given.media(), "not-media", "This is no recording."));
    conclude(id);

    assertThat(status(anna)).isEqualTo(SessionStatus.EXPIRED);
    assertThat(anna.details().concludedAt()).contains(platform.now());
    assertThat(platform.events())
        .containsOnlyOnce(new InterviewCompleted(id.value(), anna.interview().id().value()));
    ReviewService reviews = platform.get(ReviewService.class);
    assertThat(platform.asAdmin(() -> reviews.review(id)).answers().get(0).answer()).isPresent();
  }

  @Test
  void whoNeverAnsweredIsConcludedWithoutNews() {
    platform.passTime(BEFORE_THE_END.plus(A_LITTLE));
    sweep();
    SessionId id = anna.details().id();

    conclude(id);

    assertThat(anna.details().concludedAt()).contains(platform.now());
    assertThat(platform.events()).noneMatch(InterviewCompleted.class::isInstance);
  }

  @RepeatedTest(3)
  void twoNodesThatSweepAtOnceEndItOnce() throws InterruptedException {
    platform.passTime(BEFORE_THE_END.plus(A_LITTLE));

    Answering.atOnce(this::sweep, this::sweep);

    assertThat(platform.events()).containsOnlyOnce(new SessionExpired(anna.details().id().value()));
  }

  private int sweep() {
    return platform.get(SessionSweeper.class).sweep();
  }

  private void conclude(SessionId id) {
    platform.asJob(() -> platform.get(ConclusionService.class).concludeIfDone(id));
  }

  private static SessionStatus status(Answering candidate) {
    return candidate.details().status();
  }
}
