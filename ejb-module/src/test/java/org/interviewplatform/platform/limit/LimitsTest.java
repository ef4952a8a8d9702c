package org.interviewplatform.platform.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.interviewplatform.platform.config.Settings;
import org.junit.jupiter.api.Test;

class LimitsTest {
  private static final Map<Subject, String> ANNA =
      Map.of(Subject.ACCOUNT, "anna@example.org", Subject.ADDRESS, "192.0.2.1");

  private final CountedBuckets buckets = new CountedBuckets();
  private final Limits limits =
      limits(Map.of("interview-platform.limit.sign-in.account", "2/PT1M"));

  @Test
  void onceTooOftenIsRefusedWithTheTimeToWait() {
    limits.spend(Action.SIGN_IN, ANNA);
    limits.spend(Action.SIGN_IN, ANNA);
    assertThatExceptionOfType(LimitExceeded.class)
        .isThrownBy(() -> limits.spend(Action.SIGN_IN, ANNA))
        .returns(LimitError.TOO_MANY, LimitExceeded::code)
        .returns(2L, LimitExceeded::secondsToWait)
        .returns(new Rate(2, Duration.ofMinutes(1)), LimitExceeded::rate);
  }

  @Test
  void whoSpendsIsToldOfTheNearestLimit() {
    assertThat(limits.spend(Action.SIGN_IN, ANNA))
        .contains(new Standing(new Rate(2, Duration.ofMinutes(1)), 1));
    assertThat(limits.spend(Action.START, Map.of(Subject.SESSION, "token"))).isEmpty();
    assertThat(new Standing(new Rate(2, Duration.ofMinutes(1)), 1).secondsUntilFull())
        .isEqualTo(30);
  }

  @Test
  void whatWasHarmlessIsGivenBack() {
    for (int i = 0; i < 9; i++) {
      limits.spend(Action.SIGN_IN, ANNA);
      limits.giveBack(Action.SIGN_IN, ANNA);
    }
    assertThat(buckets.taken.values()).containsOnly(0L);
  }

  @Test
  void nobodysNameGoesIntoABucketsName() {
    limits.spend(Action.SIGN_IN, ANNA);
    assertThat(buckets.taken.keySet())
        .hasSize(2)
        .noneMatch(name -> name.contains("anna") || name.contains("192.0.2.1"));
  }

  @Test
  void whoIsNotLimitedIsNotCounted() {
    limits.spend(Action.START, Map.of(Subject.SESSION, "token"));
    assertThat(buckets.taken).isEmpty();
  }

  @Test
  void limitsCanBeSwitchedOff() {
    Limits none =
        limits(
            Map.of(
                "interview-platform.limit.enabled", "false",
                "interview-platform.limit.sign-in.account", "1/PT1M"));
    assertThatCode(
            () -> {
              none.spend(Action.SIGN_IN, ANNA);
              none.spend(Action.SIGN_IN, ANNA);
            })
        .doesNotThrowAnyException();
  }

  @Test
  void aLimitThatCannotBeReadStopsTheStartWithItsName() {
    assertThatIllegalStateException()
        .isThrownBy(() -> limits(Map.of("interview-platform.limit.open.session", "often")))
        .withMessageContaining("interview-platform.limit.open.session");
  }

  private Limits limits(Map<String, String> settings) {
    return new Limits(Settings.of(settings), buckets);
  }

  private static final class CountedBuckets implements Buckets {
    private final Map<String, Long> taken = new HashMap<>();

    @Override
    public Taken take(String bucket, Rate rate) {
      long count = taken.merge(bucket, 1L, Long::sum);
      return new Taken(
          Math.max(0, rate.times() - count),
          count > rate.times() ? Optional.of(Duration.ofMillis(1_001)) : Optional.empty());
    }

    @Override
    public void giveBack(String bucket, Rate rate) {
      taken.merge(bucket, -1L, Long::sum);
    }
  }
}
