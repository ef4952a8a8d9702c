package org.interviewplatform.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.interviewplatform.interview.InterviewError;
import org.interviewplatform.interview.QuestionId;
import org.interviewplatform.media.MediaId;
import org.interviewplatform.platform.error.ErrorCode;
import org.interviewplatform.platform.security.Role;
import org.interviewplatform.platform.security.SecurityError;
import org.interviewplatform.testing.Drafts;
import org.interviewplatform.testing.TestPlatform;
import org.junit.jupiter.api.Test;

/** HR lets somebody answer anew, over a real PostgreSQL. */
class SecondChanceIT {
  private static final Instant DEADLINE = TestPlatform.NOW.plus(Duration.ofDays(10));

  private final TestPlatform platform = new TestPlatform();
  private final SecondChance chance = platform.get(SecondChance.class);
  private final Answering anna = new Answering(platform, Drafts.supportEngineer(DEADLINE));

  @Test
  void whoHandedInAnswersAgainAndTheFirstAnswerCountsUntilThen() {
    AnswerReceipt first = anna.sent(0);
    anna.sent(1);
    anna.submit();

    give(anna.question(0));

    assertThat(anna.details().status()).isEqualTo(SessionStatus.STARTED);
    assertThat(mediaOf(0)).isEqualTo(first.media());
    AnswerReceipt second = anna.answered(0, anna.again(0));
    assertThat(mediaOf(0)).isEqualTo(second.media());
    assertThat(anna.submit().status()).isEqualTo(SessionStatus.SUBMITTED);
    assertThat(platform.events())
        .containsOnlyOnce(
            new QuestionReopened(anna.details().id().value(), anna.question(0).value()))
        .filteredOn(SessionSubmitted.class::isInstance)
        .hasSize(2);
  }

  @Test
  void allTriesAtTheQuestionAreGivenBackAndNoOthers() {
    anna.answered(0, anna.begin(0));
    anna.answered(1, anna.begin(1));
    int others = anna.clock(1).attemptsUsed();

    give(anna.question(0));

    assertThat(anna.clock(0).attemptsUsed()).isZero();
    assertThat(anna.clock(1).attemptsUsed()).isEqualTo(others).isOne();
  }

  @Test
  void afterTheDeadlineThatMustBeExtendedFirst() {
    anna.sent(0);
    platform.passTime(Duration.ofDays(11));
    refused(InterviewError.DEADLINE_PASSED, () -> give(anna.question(0)));
  }

  @Test
  void aQuestionOfAnotherInterviewIsRefused() {
    refused(SessionError.QUESTION_UNKNOWN, () -> give(QuestionId.create()));
  }

  @Test
  void aReviewerMayNotGiveIt() {
    SessionId session = anna.details().id();
    assertThatThrownBy(
            () ->
                platform.as(
                    EnumSet.of(Role.REVIEWER),
                    () -> {
                      chance.give(session, anna.question(0));
                      return true;
                    }))
        .hasFieldOrPropertyWithValue("code", SecurityError.FORBIDDEN);
  }

  private MediaId mediaOf(int number) {
    return anna.details().answers().stream()
        .filter(answer -> answer.question().equals(anna.question(number)))
        .map(answer -> answer.media().id())
        .findFirst()
        .orElseThrow();
  }

  private void give(QuestionId question) {
    SessionId session = anna.details().id();
    platform.asAdmin(
        () -> {
          chance.give(session, question);
          return true;
        });
  }

  private static void refused(ErrorCode code, ThrowingCallable call) {
    assertThatThrownBy(call).hasFieldOrPropertyWithValue("code", code);
  }
}
