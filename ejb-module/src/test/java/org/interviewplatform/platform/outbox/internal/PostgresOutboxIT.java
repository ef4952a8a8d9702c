package org.interviewplatform.platform.outbox.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.interviewplatform.platform.event.CloudEvent;
import org.interviewplatform.platform.event.DomainEvent;
import org.interviewplatform.platform.outbox.OutboxEntry;
import org.interviewplatform.platform.sql.Statements;
import org.interviewplatform.platform.tenant.OrganisationId;
import org.interviewplatform.platform.testing.CollectedEvents;
import org.interviewplatform.platform.testing.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PostgresOutboxIT {
  private static final TestDatabase DATABASE = TestDatabase.get();
  private static final Duration HOLD = Duration.ofMinutes(1);

  private final OrganisationId organisation = OrganisationId.create();
  private final OutboxWriter writer = new OutboxWriter();
  private final PostgresOutbox outbox = new PostgresOutbox();

  record SomethingHappened(UUID aggregateId, int number) implements DomainEvent {}

  @BeforeEach
  void anEmptyOutbox() {
    new Statements(DATABASE.superuser()).update("delete from interview_platform.outbox_entry");
    writer.entityManager = DATABASE.entityManager();
    writer.stored = new CollectedEvents<>();
    writer.clock = Clock.systemUTC();
    outbox.relay = DATABASE.relay();
  }

  @Test
  void anEventIsStoredAsCloudEventOfItsOrganisation() {
    UUID aggregate = UUID.randomUUID();
    happened(aggregate, 7);

    OutboxEntry entry = outbox.claim(10, HOLD).get(0);

    CloudEvent event = CloudEvent.read(entry.payload());
    assertThat(entry.topic()).isEqualTo("something-happened");
    assertThat(entry.key()).isEqualTo(aggregate.toString());
    assertThat(event.id()).isEqualTo(entry.id());
    assertThat(event.organisationId()).isEqualTo(organisation);
    assertThat(event.as(SomethingHappened.class)).isEqualTo(new SomethingHappened(aggregate, 7));
  }

  @Test
  void whatIsClaimedIsNotClaimedAgainUntilTheHoldIsOver() {
    happened(UUID.randomUUID(), 1);

    assertThat(outbox.claim(10, HOLD)).hasSize(1);
    assertThat(outbox.claim(10, HOLD)).isEmpty();
  }

  @Test
  void aRelayThatDiedOnlyLetsTimePass() {
    happened(UUID.randomUUID(), 1);

    assertThat(outbox.claim(10, Duration.ZERO)).hasSize(1);
    assertThat(outbox.claim(10, HOLD)).hasSize(1);
  }

  @Test
  void laterEventsOfAKeyWaitForEarlierOnesHeldElsewhere() {
    UUID aggregate = UUID.randomUUID();
    happened(aggregate, 1);
    List<OutboxEntry> first = outbox.claim(10, HOLD);
    happened(aggregate, 2);

    assertThat(outbox.claim(10, HOLD)).isEmpty();
    outbox.markSent(List.of(first.get(0).id()));
    assertThat(numbers(outbox.claim(10, HOLD))).containsExactly(2);
  }

  @Test
  void aBlockedEventHoldsItsKeyButNoOtherUntilUnblocked() {
    UUID aggregate = UUID.randomUUID();
    happened(aggregate, 1);
    OutboxEntry first = outbox.claim(10, HOLD).get(0);
    outbox.block(first.id(), "refused");
    happened(aggregate, 2);
    happened(UUID.randomUUID(), 3);

    assertThat(numbers(outbox.claim(10, HOLD))).containsExactly(3);
    assertThat(outbox.lag().blocked()).isEqualTo(1);
    assertThat(outbox.unblock(first.id())).isTrue();
    assertThat(numbers(outbox.claim(10, HOLD))).containsExactly(1, 2);
  }

  @Test
  void twoRelaysNeitherShareNorReorderEvents() throws Exception {
    int keys = 20;
    int perKey = 15;
    List<UUID> aggregates = new ArrayList<>();
    for (int i = 0; i < keys; i++) {
      aggregates.add(UUID.randomUUID());
    }
    for (int number = 0; number < perKey; number++) {
      for (UUID aggregate : aggregates) {
        happened(aggregate, number);
      }
    }

    ConcurrentHashMap<String, List<Integer>> sent = new ConcurrentHashMap<>();
    relayWithTwo(sent, keys * perKey);

    assertThat(sent).hasSize(keys);
    assertThat(sent.values()).allSatisfy(numbers -> assertThat(numbers).hasSize(perKey).isSorted());
  }

  @Test
  void sentEventsArePurgedAfterAWhile() {
    happened(UUID.randomUUID(), 1);
    outbox.markSent(outbox.claim(10, HOLD).stream().map(OutboxEntry::id).toList());

    assertThat(outbox.purgeSent(Duration.ofHours(1), 10)).isZero();
    assertThat(outbox.purgeSent(Duration.ZERO, 10)).isEqualTo(1);
  }

  private void relayWithTwo(ConcurrentHashMap<String, List<Integer>> sent, int total)
      throws Exception {
    Set<UUID> seen = ConcurrentHashMap.newKeySet();
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      Callable<Boolean> relay =
          () -> {
            while (seen.size() < total) {
              List<OutboxEntry> claimed = outbox.claim(7, HOLD);
              for (OutboxEntry entry : claimed) {
                assertThat(seen.add(entry.id())).isTrue();
                sent.computeIfAbsent(entry.key(), key -> new ArrayList<>()).add(number(entry));
              }
              outbox.markSent(claimed.stream().map(OutboxEntry::id).toList());
            }
            return true;
          };
      for (Future<Boolean> done : threads.invokeAll(List.of(relay, relay))) {
        assertThat(done.get()).isTrue();
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private void happened(UUID aggregate, int number) {
    DATABASE.in(organisation, () -> writer.store(new SomethingHappened(aggregate, number)));
  }

  private static List<Integer> numbers(List<OutboxEntry> entries) {
    return entries.stream().map(PostgresOutboxIT::number).toList();
  }

  private static int number(OutboxEntry entry) {
    return CloudEvent.read(entry.payload()).as(SomethingHappened.class).number();
  }
}
