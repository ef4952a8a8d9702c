package org.interviewplatform.batch.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.TimeoutException;
import org.interviewplatform.platform.config.Settings;
import org.interviewplatform.platform.outbox.OutboxEntry;
import org.junit.jupiter.api.Test;

class OutboxDeliveryTest {
  private final FakeOutbox outbox = new FakeOutbox();
  private final Map<UUID, RuntimeException> failures = new HashMap<>();
  private final List<UUID> offered = new ArrayList<>();
  private final OutboxDelivery delivery = new OutboxDelivery();

  OutboxDeliveryTest() {
    OutboxConfig config = new OutboxConfig();
    config.settings = Settings.of(Map.of());
    delivery.outbox = outbox;
    delivery.config = config;
    delivery.publisher = this::publish;
  }

  @Test
  void whatTheBrokerHasIsMarkedSent() {
    OutboxEntry first = outbox.add("a", 1);
    OutboxEntry second = outbox.add("b", 1);
    deliver();

    assertThat(outbox.sent).containsExactly(first.id(), second.id());
  }

  @Test
  void entriesOfAKeyLeaveInOrderAndNoneOvertakesAFailedOne() {
    OutboxEntry first = outbox.add("a", 1);
    OutboxEntry second = outbox.add("a", 1);
    OutboxEntry third = outbox.add("a", 1);
    failures.put(second.id(), new RecordTooLargeException("too large"));
    deliver();

    assertThat(outbox.sent).containsExactly(first.id());
    assertThat(offered).doesNotContain(third.id());
    assertThat(outbox.delayed).containsOnlyKeys(second.id(), third.id());
  }

  @Test
  void aRefusedEntryIsBlockedAfterItsLastAttempt() {
    OutboxEntry early = outbox.add("a", 4);
    OutboxEntry late = outbox.add("b", 5);
    failures.put(early.id(), new RecordTooLargeException("too large"));
    failures.put(late.id(), new RecordTooLargeException("too large"));
    delivery.deliver(List.of(early));
    delivery.deliver(List.of(late));

    assertThat(outbox.delayed).containsOnlyKeys(early.id());
    assertThat(outbox.blocked).containsOnlyKeys(late.id());
  }

  @Test
  void aBrokerThatIsAwayNeverBlocksAnything() {
    OutboxEntry entry = outbox.add("a", 1000);
    failures.put(entry.id(), new TimeoutException("away"));
    deliver();

    assertThat(outbox.blocked).isEmpty();
    assertThat(outbox.delayed).containsOnlyKeys(entry.id());
  }

  @Test
  void aBrokerThatIsAwayIsAskedOncePerRound() {
    for (int i = 0; i < 10; i++) {
      OutboxEntry entry = outbox.add("key " + i, 1);
      failures.put(entry.id(), new TimeoutException("away"));
    }
    deliver();

    assertThat(offered).hasSize(1);
    assertThat(outbox.delayed).hasSize(10);
  }

  private void deliver() {
    delivery.deliver(outbox.claim(100, java.time.Duration.ofMinutes(1)));
  }

  private CompletableFuture<Void> publish(OutboxEntry entry) {
    offered.add(entry.id());
    RuntimeException failure = failures.get(entry.id());
    return failure == null
        ? CompletableFuture.completedFuture(null)
        : CompletableFuture.failedFuture(failure);
  }
}
