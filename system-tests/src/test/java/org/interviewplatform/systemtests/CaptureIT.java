package org.interviewplatform.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.interviewplatform.systemtests.network.Put;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What was recorded arrives, whatever happens to the browser and the network. */
@ExtendWith(OnePlatform.class)
@Order(1)
class CaptureIT {
  private static final int ANSWER_SECONDS = 240;
  private static final int CUT_SECONDS = 30;
  private static final long ROOM_BYTES = 200_000;
  private static final Duration UNTOLD = Duration.ofMillis(1500);

  @TempDir Path directory;
  private Running running;
  private Capturing caspar;

  @BeforeEach
  void begin(Running platform) {
    assumeTrue(Chromium.installed().isPresent(), Chromium.ABSENCE);
    running = platform;
    caspar = new Capturing(platform, directory.resolve("profile"), ANSWER_SECONDS, List.of());
  }

  @AfterEach
  void end() {
    caspar.close();
  }

  @Test
  void theTabIsKilled() {
    caspar.record(6);
    Tape.Track first = caspar.take();
    caspar.browser().killTabs();
    comeBackAfter(first);
  }

  @Test
  void theBrowserIsKilled() {
    caspar.record(6);
    Tape.Track first = caspar.take();
    caspar.browser().killAndReturn();
    comeBackAfter(first);
  }

  private void comeBackAfter(Tape.Track first) {
    caspar.comeBack();
    caspar.goOnAndHandIn();
    caspar.requireAllButTheLastMoment(first);
    caspar.requireWhole(caspar.take());
    caspar.requireComplete(UNTOLD, first, caspar.take());
  }

  @Test
  void thePageIsLoadedAgainInMidRecording() {
    caspar.record(6);
    caspar.candidate().page().reload();
    Tape.Track first = caspar.take();
    caspar.candidate().keepInterrupted();
    caspar.candidate().handIn();
    caspar.requireAllButTheLastMoment(first);
    caspar.requireComplete(UNTOLD, first);
  }

  @Test
  void theNetworkIsGoneForHalfAMinute() {
    caspar.record(4);
    caspar.network().cut();
    caspar.awaitRecorded(4 + CUT_SECONDS);
    caspar.network().restore();
    handInWhole();
  }

  @Test
  void theStorageRefusesAThirdAndSignaturesExpire() {
    caspar.network().faults().refuseAThird();
    caspar.record(5);
    caspar.network().faults().expireSignaturesFor(Duration.ofSeconds(3));
    handInWhole();
    assertThat(caspar.network().puts()).extracting(Put::status).contains(403, 503);
  }

  @Test
  void theLineIsSlow() {
    caspar.network().faults().throttle(40_000);
    caspar.record(6);
    handInWhole();
  }

  @Test
  void theDiskIsFull() {
    String origin = running.address().toString();
    caspar.browser().limitStorage(caspar.candidate().page(), origin, ROOM_BYTES);
    caspar.record(8);
    handInWhole();
  }

  private void handInWhole() {
    caspar.stopAndHandIn();
    caspar.requireWhole(caspar.take());
    caspar.requireComplete(Duration.ZERO, caspar.take());
  }
}
