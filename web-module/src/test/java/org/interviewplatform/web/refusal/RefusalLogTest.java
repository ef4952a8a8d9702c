package org.interviewplatform.web.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RefusalLogTest {
  private Instant now = Instant.parse("2026-01-05T10:00:00Z");
  private final List<String> lines = new ArrayList<>();
  private final List<RefusalKind> counted = new ArrayList<>();
  private final RefusalLog log =
      new RefusalLog(
          ((InstantSource) () -> now).withZone(ZoneOffset.UTC), counted::add, lines::add);

  @Test
  void oneAddressMakesOnlySomeLinesAMinuteButAllAreCounted() {
    refuse("192.0.2.1", Pace.OF_ONE_ADDRESS + 5);
    refuse("192.0.2.2", 1);

    assertThat(lines).hasSize(Pace.OF_ONE_ADDRESS + 1);
    assertThat(lines.get(Pace.OF_ONE_ADDRESS)).contains("address=192.0.2.2");
    assertThat(counted).hasSize(Pace.OF_ONE_ADDRESS + 6);
  }

  @Test
  void manyAddressesMakeOnlySomeLinesTogether() {
    for (int i = 0; i < Pace.OF_ALL + 50; i++) {
      refuse("2001:db8::" + i, 1);
    }

    assertThat(lines).hasSize(Pace.OF_ALL);
  }

  @Test
  void theNextMinuteTellsHowManyWereLeftOutAndBeginsAnew() {
    refuse("192.0.2.1", Pace.OF_ONE_ADDRESS + 5);
    lines.clear();
    now = now.plus(Duration.ofMinutes(1));

    refuse("192.0.2.1", 2);

    assertThat(lines).hasSize(3);
    assertThat(lines.get(0)).isEqualTo("Refused: untold=5");
    assertThat(lines.get(1)).contains("address=192.0.2.1");
  }

  private void refuse(String address, int times) {
    for (int i = 0; i < times; i++) {
      log.tell(
          new Refusal(
              RefusalKind.ACCESS_REFUSED,
              404,
              "http.404",
              "GET",
              "/api/interviews",
              "",
              address,
              Optional.empty(),
              "request"));
    }
  }
}
