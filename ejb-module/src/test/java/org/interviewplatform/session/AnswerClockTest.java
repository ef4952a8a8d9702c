package org.interviewplatform.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AnswerClockTest {
  private static final Instant START = Instant.parse("2026-11-23T12:00:00Z");
  private static final Instant END = START.plusSeconds(120);
  private static final Duration WEEK = Duration.ofDays(7);

  @Test
  void aTimeEndsSoManySecondsAfterItsStart() {
    assertThat(AnswerClock.endOf(START, 120)).isEqualTo(END);
    assertThat(AnswerClock.endOf(START, 0)).isEqualTo(START);
  }

  @Test
  void whatIsLeftIsNeverMoreThanThereWasNorLessThanNothing() {
    assertThat(left(START)).isEqualTo(Duration.ofSeconds(120));
    assertThat(left(START.plusMillis(500))).isEqualTo(Duration.ofMillis(119_500));
    assertThat(left(END)).isZero();
    assertThat(left(END.plusSeconds(1))).isZero();
    assertThat(left(START.minusSeconds(3_600))).isEqualTo(Duration.ofSeconds(120));
  }

  @Test
  void withoutADeadlineRecordingsAreTakenForEver() {
    assertThat(takes(END.plus(Duration.ofDays(400)), Optional.empty())).isTrue();
  }

  @Test
  void aRecordingMadeInTimeMayComeAWeekAfterTheDeadline() {
    Optional<Instant> deadline = Optional.of(END.plusSeconds(1));
    Instant last = END.plusSeconds(1).plus(WEEK);

    assertThat(takes(last, deadline)).isTrue();
    assertThat(takes(last.plusNanos(1), deadline)).isFalse();
  }

  @Test
  void anAttemptThatOutlastsTheDeadlineHasItsOwnWeek() {
    Optional<Instant> deadline = Optional.of(START.plusSeconds(1));

    assertThat(takes(END.plus(WEEK), deadline)).isTrue();
    assertThat(takes(END.plus(WEEK).plusNanos(1), deadline)).isFalse();
  }

  private static Duration left(Instant now) {
    return AnswerClock.left(now, START, END);
  }

  private static boolean takes(Instant now, Optional<Instant> deadline) {
    return AnswerClock.takesRecording(now, END, deadline, WEEK);
  }
}
