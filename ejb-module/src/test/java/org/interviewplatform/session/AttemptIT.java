package org.interviewplatform.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.interviewplatform.interview.InterviewDraft;
import org.interviewplatform.interview.InterviewError;
import org.interviewplatform.interview.InterviewService;
import org.interviewplatform.media.MediaError;
import org.interviewplatform.media.MediaFileUploaded;
import org.interviewplatform.media.MediaFormat;
import org.interviewplatform.media.MediaService;
import org.interviewplatform.media.OriginalFile;
import org.interviewplatform.media.OriginalId;
import org.interviewplatform.platform.error.ErrorCode;
import org.interviewplatform.testing.Drafts;
import org.interviewplatform.testing.TestPlatform;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** The answer clock, attempts and segments over a real PostgreSQL; two questions, one retake. */
class AttemptIT {
  private static final Duration ANSWER = Duration.ofSeconds(120);

  private final TestPlatform platform = new TestPlatform();
  private final Answering anna = new Answering(platform, Drafts.supportEngineer());

  @Test
  void aQuestionIsNotShownBeforeItIsOpened() {
    anna.open(1);

    assertThat(anna.visit(platform.get(QuestionDesk.class)::questions))
        .extracting(state -> state.clock().isPresent())
        .containsExactly(false, true);
  }

  @Test
  void lookingAgainGivesNoTimeToThink() {
    QuestionClock first = anna.open(0).clock().orElseThrow();
    platform.passTime(Duration.ofSeconds(20));

    assertThat(anna.open(0).clock()).contains(first);
    assertThat(first.thinkEndsAt()).isEqualTo(first.openedAt().plusSeconds(30));
  }

  @Test
  void aReloadCannotResetTheClock() {
    BegunAttempt first = anna.begin(0);
    platform.passTime(Duration.ofSeconds(50));

    BegunAttempt reloaded = anna.begin(0);

    assertThat(first.created()).isTrue();
    assertThat(reloaded.created()).isFalse();
    assertThat(reloaded.attempt().id()).isEqualTo(first.attempt().id());
    assertThat(reloaded.attempt().endsAt()).isEqualTo(first.attempt().startedAt().plus(ANSWER));
    assertThat(reloaded.attempt().left()).isEqualTo(Duration.ofSeconds(70));
  }

  @Test
  void theClockStandsStillWhileADeviceIsGone() {
    AttemptId id = anna.begin(0).attempt().id();
    platform.passTime(Duration.ofSeconds(50));
    AttemptState paused = pause(id);
    platform.passTime(Duration.ofSeconds(100));

    AttemptState reloaded = anna.begin(0).attempt();
    assertThat(reloaded.left()).isEqualTo(Duration.ofSeconds(70));
    assertThat(reloaded.pausedUntil()).isPresent().isEqualTo(paused.pausedUntil());

    AttemptState again = goOn(id);
    assertThat(again.left()).isEqualTo(Duration.ofSeconds(70));
    assertThat(again.pausedUntil()).isEmpty();
    assertThat(goOn(id)).isEqualTo(again);
  }

  @Test
  void aPauseThatNobodyEndsIsOverByItself() {
    AttemptId id = anna.begin(0).attempt().id();
    pause(id);
    assertThat(pause(id).left()).isEqualTo(ANSWER);

    platform.passTime(Attempt.LONGEST_PAUSE.plusSeconds(20));

    assertThat(goOn(id).left()).isEqualTo(ANSWER.minusSeconds(20));
  }

  @Test
  void theClockStandsStillTwiceAndNoMore() {
    AttemptId id = anna.begin(0).attempt().id();
    for (int pause = 1; pause <= Attempt.MOST_PAUSES; pause++) {
      assertThat(pause(id).pausedUntil()).isPresent();
      goOn(id);
    }

    assertThat(pause(id).pausedUntil()).isEmpty();
    platform.passTime(ANSWER);
    assertThat(pause(id).stage()).isEqualTo(AttemptStage.INTERRUPTED);
  }

  @Test
  void nobodyStopsAnothersClock() {
    AttemptId annas = anna.begin(0).attempt().id();
    Answering ben = anna.another(platform, "Ben");

    refused(
        SessionError.ATTEMPT_UNKNOWN,
        () -> ben.visit(session -> platform.get(PauseDesk.class).pause(session, annas)));
  }

  private AttemptState pause(AttemptId id) {
    return anna.visit(session -> platform.get(PauseDesk.class).pause(session, id));
  }

  private AttemptState goOn(AttemptId id) {
    return anna.visit(session -> platform.get(PauseDesk.class).goOn(session, id));
  }

  @Test
  void twoInterruptionsCostNoRetake() {
    for (int number = 1; number <= 4; number++) {
      assertThat(anna.again(0).attempt().number()).isEqualTo(number);
      platform.passTime(ANSWER);
      assertThat(anna.begin(0).attempt().stage()).isEqualTo(AttemptStage.INTERRUPTED);
    }
    assertThat(anna.clock(0).attemptsUsed()).isEqualTo(2);
    refused(SessionError.NO_RETAKES_LEFT, () -> anna.again(0));
  }

  @Test
  void beginningAgainByChoiceCostsARetake() {
    anna.begin(0);
    BegunAttempt second = anna.again(0);

    assertThat(second.attempt().number()).isEqualTo(2);
    assertThat(anna.clock(0).attempts())
        .extracting(AttemptState::stage)
        .containsExactly(AttemptStage.GIVEN_UP, AttemptStage.RUNNING);
    refused(SessionError.NO_RETAKES_LEFT, () -> anna.again(0));
  }

  @Test
  void theSameKeyBeginsOneAttempt() {
    anna.begin(0);
    BegunAttempt second = anna.begin(0, true, Optional.of("key"));
    BegunAttempt repeated = anna.begin(0, true, Optional.of("key"));

    assertThat(repeated.created()).isFalse();
    assertThat(repeated.attempt()).isEqualTo(second.attempt());
  }

  @Test
  void theRecordingIsItsSegmentsInTheOrderGiven() {
    BegunAttempt attempt = anna.begin(0);
    OriginalId before = anna.segment(0, attempt, 0);
    OriginalId unused = anna.segment(0, attempt, 1);
    OriginalId after = anna.segment(0, attempt, 2);

    AnswerReceipt receipt = anna.answer(attempt, before, after);

    MediaService media = platform.get(MediaService.class);
    assertThat(platform.asJob(() -> media.toProcess(receipt.media())).orElseThrow().originals())
        .extracting(OriginalFile::content)
        .containsExactly(Answering.contentOf(before), Answering.contentOf(after));
    assertThat(platform.events()).containsOnlyOnce(new MediaFileUploaded(receipt.media().value()));
    assertThat(segments(0, 0)).contains(unused);
  }

  @Test
  void aSegmentThatIsMissingIsNamed() {
    BegunAttempt attempt = anna.begin(0);
    OriginalId stored = anna.segment(0, attempt, 0);
    OriginalId coming = anna.sending(0, attempt, 1);

    assertThatThrownBy(() -> anna.answer(attempt, stored, coming))
        .hasFieldOrPropertyWithValue("code", SessionError.SEGMENTS_MISSING)
        .hasMessageContaining(coming.value().toString())
        .hasMessageNotContaining(stored.value().toString());
  }

  @Test
  void answeringTwiceGivesTheSameReceipt() {
    BegunAttempt attempt = anna.begin(0);
    OriginalId first = anna.segment(0, attempt, 0);
    OriginalId second = anna.segment(0, attempt, 1);

    AnswerReceipt receipt = anna.answer(attempt, first);

    assertThat(anna.answer(attempt, first)).isEqualTo(receipt);
    refused(SessionError.ATTEMPT_ANSWERED, () -> anna.answer(attempt, first, second));
    assertThat(segments(0, 0)).containsExactlyInAnyOrder(first, second);
  }

  @Test
  void whatWasRecordedInTimeMayComeLate() {
    BegunAttempt attempt = anna.begin(0);
    platform.passTime(ANSWER.plusHours(30));

    assertThat(anna.answered(0, attempt).response()).isPresent();
    assertThat(anna.clock(0).attemptsUsed()).isOne();
  }

  @Test
  void anEarlierAttemptThatComesLateDoesNotReplaceALaterOne() {
    BegunAttempt first = anna.begin(0);
    OriginalId recorded = anna.segment(0, first, 0);
    AnswerReceipt retake = anna.answered(0, anna.again(0));

    AnswerReceipt late = anna.answer(first, recorded);

    assertThat(late.media()).isNotEqualTo(retake.media());
    assertThat(anna.details().answers())
        .extracting(answer -> answer.media().id())
        .containsExactly(retake.media());
    assertThat(segments(0, 0)).containsExactly(recorded);
  }

  @Test
  void anAttemptIsUsedByASimpleAnswerToo() {
    anna.sent(0);
    anna.answered(0, anna.begin(0, true, Optional.empty()));

    refused(SessionError.NO_RETAKES_LEFT, () -> anna.again(0));
    refused(SessionError.ATTEMPTS_EXHAUSTED, () -> anna.sent(0));
    assertThat(anna.details().answers()).extracting(AnswerState::attempt).containsExactly(2);
  }

  @Test
  void afterTheDeadlineNothingBeginsAndWhatWasBegunComesForAWeek() {
    Answering late = new Answering(platform, withDeadline(Duration.ofHours(1)));
    BegunAttempt attempt = late.begin(0);
    platform.passTime(Duration.ofHours(1));

    refused(InterviewError.DEADLINE_PASSED, () -> late.again(0));
    refused(InterviewError.DEADLINE_PASSED, () -> late.open(1));
    refused(InterviewError.DEADLINE_PASSED, () -> late.sent(1));
    platform.asAdmin(() -> platform.get(InterviewService.class).close(late.interview().id()));
    platform.passTime(Duration.ofDays(7));
    OriginalId recorded = late.segment(0, attempt, 0);
    platform.passTime(Duration.ofSeconds(1));
    refused(InterviewError.DEADLINE_PASSED, () -> late.answer(attempt, recorded));
    refused(InterviewError.DEADLINE_PASSED, () -> late.segment(0, attempt, 1));
  }

  @Test
  void whatBelongsToAnotherCandidateDoesNotExist() {
    BegunAttempt attempt = anna.begin(0);
    OriginalId segment = anna.segment(0, attempt, 0);
    Answering eve = anna.another(platform, "Eve");
    AnswerDesk desk = platform.get(AnswerDesk.class);

    refused(SessionError.ATTEMPT_UNKNOWN, () -> eve.answer(attempt, segment));
    refused(SessionError.ATTEMPT_UNKNOWN, () -> eve.segment(0, attempt, 1));
    refused(MediaError.NOT_FOUND, () -> eve.visit(session -> desk.receipt(session, segment)));
    BegunAttempt own = eve.begin(0);
    refused(SessionError.SEGMENTS_MISSING, () -> eve.answer(own, segment));
  }

  @Test
  void whatBelongsToAnotherOrganisationDoesNotExist() {
    BegunAttempt attempt = anna.begin(0);
    OriginalId segment = anna.segment(0, attempt, 0);
    TestPlatform other = new TestPlatform();
    Answering eve = new Answering(other, Drafts.supportEngineer());
    AnswerDesk desk = other.get(AnswerDesk.class);

    refused(SessionError.ATTEMPT_UNKNOWN, () -> eve.answer(attempt, segment));
    refused(MediaError.NOT_FOUND, () -> eve.visit(session -> desk.receipt(session, segment)));
  }

  @Test
  void anAnswerHasNoMoreThanFiftySegments() {
    BegunAttempt attempt = anna.begin(0);
    for (int i = 0; i < SessionLimits.MOST_SEGMENTS; i++) {
      anna.sending(0, attempt, i);
    }
    refused(SessionError.TOO_MANY_UPLOADS, () -> anna.sending(0, attempt, 0));
  }

  @Test
  void textIsNoAnswerToAQuestionThatWantsARecording() {
    UploadWish text = UploadWish.whole(anna.question(0), MediaFormat.TEXT_PLAIN);

    refused(
        MediaError.UNSUPPORTED_TYPE,
        () ->
            anna.visit(
                session ->
                    platform.get(UploadDesk.class).open(session, text, OriginalId.create())));
  }

  @RepeatedTest(5)
  void ofTwoDevicesOneBeginsAndTheOtherFindsItBegun() throws InterruptedException {
    List<Object> both = Answering.atOnce(() -> anna.begin(0), () -> anna.begin(0));

    assertThat(both).allMatch(BegunAttempt.class::isInstance);
    assertThat(both)
        .extracting(each -> ((BegunAttempt) each).attempt().id())
        .containsOnly(id(both));
    assertThat(both)
        .extracting(each -> ((BegunAttempt) each).created())
        .containsExactlyInAnyOrder(true, false);
  }

  @RepeatedTest(5)
  void twoDevicesAnsweringAtOnceMakeOneAnswer() throws InterruptedException {
    BegunAttempt attempt = anna.begin(0);
    OriginalId phone = anna.segment(0, attempt, 0);
    OriginalId laptop = anna.segment(0, attempt, 0);

    List<Object> both =
        Answering.atOnce(() -> anna.answer(attempt, phone), () -> anna.answer(attempt, laptop));

    assertThat(both).filteredOn(AnswerReceipt.class::isInstance).hasSize(1);
    assertThat(both)
        .filteredOn(Throwable.class::isInstance)
        .singleElement()
        .hasFieldOrPropertyWithValue("code", SessionError.ATTEMPT_ANSWERED);
    assertThat(segments(0, 0)).containsExactlyInAnyOrder(phone, laptop);
  }

  @RepeatedTest(5)
  void completingTwiceAtOnceAnswersOnce() throws InterruptedException {
    OriginalId upload = OriginalId.create();
    UploadWish wish = UploadWish.whole(anna.question(0), MediaFormat.VIDEO_WEBM);
    UploadDesk uploads = platform.get(UploadDesk.class);
    AnswerDesk answers = platform.get(AnswerDesk.class);
    anna.visit(session -> uploads.open(session, wish, upload));

    List<Object> both =
        Answering.atOnce(
            () -> anna.visit(s -> answers.acceptWhole(s, upload, Answering.contentOf(upload))),
            () -> anna.visit(s -> answers.acceptWhole(s, upload, Answering.contentOf(upload))));

    assertThat(both).hasSize(2).allMatch(both.get(0)::equals);
    assertThat(both.get(0)).isInstanceOf(AnswerReceipt.class);
    assertThat(anna.details().answers()).extracting(AnswerState::attempt).containsExactly(1);
  }

  @RepeatedTest(5)
  void finishingWhileARetakeArrivesKeepsOneOfThemAndLosesNothing() throws InterruptedException {
    AnswerReceipt before = anna.answered(0, anna.begin(0));
    anna.sent(1);
    BegunAttempt retake = anna.again(0);
    OriginalId segment = anna.segment(0, retake, 0);

    List<Object> both = Answering.atOnce(() -> anna.answer(retake, segment), anna::submit);

    assertThat(anna.details().status()).isEqualTo(SessionStatus.SUBMITTED);
    Object expected =
        both.get(0) instanceof AnswerReceipt receipt ? receipt.media() : before.media();
    assertThat(anna.details().answers())
        .extracting(answer -> answer.media().id())
        .contains((org.interviewplatform.media.MediaId) expected);
    assertThat(segments(0, 1)).containsExactly(segment);
  }

  /** The uploads the candidate is shown of an attempt. */
  private List<OriginalId> segments(int question, int attempt) {
    return anna.clock(question).attempts().get(attempt).segments().stream()
        .map(segment -> segment.upload().id())
        .toList();
  }

  private InterviewDraft withDeadline(Duration left) {
    return Drafts.supportEngineer(platform.now().plus(left));
  }

  private static AttemptId id(List<Object> begun) {
    return ((BegunAttempt) begun.get(0)).attempt().id();
  }

  private static void refused(ErrorCode code, ThrowingCallable attempt) {
    assertThatThrownBy(attempt).hasFieldOrPropertyWithValue("code", code);
  }
}
