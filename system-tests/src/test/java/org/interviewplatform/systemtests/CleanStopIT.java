package org.interviewplatform.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.Duration;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The end of the platform that most tests have used. */
@ExtendWith(OnePlatform.class)
@Order(Turn.CLEAN_STOP)
class CleanStopIT {

  @Test
  void stoppingItLeavesNoProcessBehind(Running running) {
    assumeTrue(running.mayEnd(), "the platform was started by somebody else");
    assertThat(running.platform().stop()).isLessThan(Duration.ofSeconds(60));
    assertThat(running.platform().leftovers()).isEmpty();
  }
}
