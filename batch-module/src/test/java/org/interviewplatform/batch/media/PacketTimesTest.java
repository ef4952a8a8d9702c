package org.interviewplatform.batch.media;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class PacketTimesTest {

  @Test
  void theDurationReachesFromTheFirstStartToTheLastEnd() throws IOException {
    PacketTimes times =
        read("0,0.500,0.500,0.033\n1,0.020,0.020,0.020\n0,2.000,1.900,0.050\n1,N/A,1.000,N/A\n", 9);

    assertThat(times.duration()).isEqualTo(Duration.ofMillis(2030));
    assertThat(times.framesPerSecond()).isBetween(0.98, 0.99);
  }

  @Test
  void packetsWithoutTimesAreNoDuration() throws IOException {
    assertThat(read("0,N/A,N/A,N/A\n\nnonsense\n", 9).duration()).isZero();
    assertThat(read("", 9).isEmpty()).isTrue();
  }

  @Test
  void readingEndsAtTheLimit() {
    assertThatThrownBy(() -> read("0,1,1,1\n".repeat(10), 9))
        .isInstanceOfSatisfying(
            MediaException.class, e -> assertThat(e.fault()).isEqualTo(MediaFault.TOO_MANY_FRAMES));
  }

  @Test
  void aMillionPicturesASecondAreTooMany() throws IOException {
    StringBuilder packets = new StringBuilder();
    for (int i = 0; i < 5000; i++) {
      packets.append("0,0.").append(String.format("%06d", i)).append(",0,0.000001\n");
    }
    PacketTimes times = read(packets.toString(), 10_000);

    assertThatThrownBy(() -> MediaLimits.defaults().checkTimes(times))
        .isInstanceOf(MediaException.class);
  }

  private static PacketTimes read(String csv, long limit) throws IOException {
    return PacketTimes.read(new ByteArrayInputStream(csv.getBytes(US_ASCII)), 0, limit);
  }
}
