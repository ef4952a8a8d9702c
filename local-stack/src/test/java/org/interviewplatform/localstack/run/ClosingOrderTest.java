package org.interviewplatform.localstack.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClosingOrderTest {

  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
  private final ClosingOrder order =
      new ClosingOrder(new Terminal(new PrintStream(printed, true, StandardCharsets.UTF_8)));
  private final List<String> closed = new ArrayList<>();

  @Test
  void whatStartedLastStopsFirstEvenWhenOneRefuses() {
    order.add("services", () -> closed.add("services"));
    order.add(
        "local-ai",
        () -> {
          throw new IllegalStateException("it hangs");
        });
    order.add("liberty", () -> closed.add("liberty"));

    order.close();

    assertThat(closed).containsExactly("liberty", "services");
    assertThat(printed.toString(StandardCharsets.UTF_8)).contains("did not stop cleanly: it hangs");
  }

  @Test
  void whatStartsAfterTheEndStopsAtOnce() {
    order.close();

    order.add("late", () -> closed.add("late"));

    assertThat(closed).containsExactly("late");
  }

  @Test
  void closingTwiceClosesOnce() {
    order.add("services", () -> closed.add("services"));

    order.close();
    order.close();

    assertThat(closed).containsExactly("services");
  }
}
