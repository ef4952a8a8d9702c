package org.interviewplatform.batch.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.interviewplatform.batch.job.FakeQueue;
import org.interviewplatform.media.MediaFileUploaded;
import org.interviewplatform.platform.event.CloudEvent;
import org.interviewplatform.platform.tenant.OrganisationId;
import org.interviewplatform.platform.tenant.Tenant;
import org.junit.jupiter.api.Test;

class EventConsumerTest {
  private final OrganisationId organisation = OrganisationId.create();
  private final List<OrganisationId> handled = new ArrayList<>();
  private final List<String> letters = new ArrayList<>();
  private final FakeQueue queue = new FakeQueue();
  private final EventConsumer consumer = new EventConsumer();
  private int failures;
  private boolean brokerAway;

  EventConsumerTest() {
    consumer.handler = new FailingHandler();
    consumer.deadLetters = new CollectedLetters();
    consumer.queue = queue;
    consumer.firstDelayMillis = 0;
  }

  @Test
  void anEventIsFollowedInItsOrganisation() {
    assertThat(consumer.consume(message(event()))).isTrue();
    assertThat(handled).containsExactly(organisation);
    assertThat(Tenant.find()).isEmpty();
  }

  @Test
  void aFailedEventIsAskedForAgain() {
    failures = 2;

    assertThat(consumer.consume(message(event()))).isFalse();
    assertThat(consumer.consume(message(event()))).isFalse();
    assertThat(consumer.consume(message(event()))).isTrue();
    assertThat(letters).isEmpty();
  }

  @Test
  void whatFailsAgainAndAgainBecomesADeadLetterAndLetsOthersPass() {
    failures = 100;
    int asked = 0;
    while (!consumer.consume(message(event()))) {
      asked++;
    }

    assertThat(asked).isEqualTo(4);
    assertThat(letters).hasSize(1);
  }

  @Test
  void whileTheDatabaseIsAwayNothingIsGivenUp() {
    failures = 100;
    queue.away = true;
    for (int i = 0; i < 50; i++) {
      assertThat(consumer.consume(message(event()))).isFalse();
    }

    assertThat(letters).isEmpty();
  }

  @Test
  void poisonIsKeptAtOnce() {
    for (String poison : new String[] {"", "{}", "null", "\u0000", "<xml/>"}) {
      assertThat(consumer.consume(message(poison))).as(poison).isTrue();
    }

    assertThat(letters).hasSize(5);
    assertThat(handled).isEmpty();
  }

  @Test
  void aLetterThatCannotBeKeptIsNotAcknowledged() {
    brokerAway = true;

    assertThat(consumer.consume(message("poison"))).isFalse();
  }

  private String event() {
    return CloudEvent.of(
            UUID.randomUUID(),
            organisation,
            new MediaFileUploaded(UUID.randomUUID()),
            Instant.EPOCH)
        .write();
  }

  private static ConsumerRecord<String, String> message(String value) {
    return new ConsumerRecord<>("media-file-uploaded", 0, 7, "key", value);
  }

  private final class FailingHandler extends EventHandler {
    @Override
    public void handle(CloudEvent event) {
      if (failures > 0) {
        failures--;
        throw new IllegalStateException("not now");
      }
      handled.add(Tenant.current());
    }
  }

  private final class CollectedLetters extends DeadLetters {
    @Override
    void keep(ConsumerRecord<String, String> message, Throwable reason) {
      if (brokerAway) {
        throw new IllegalStateException("the broker is away");
      }
      letters.add(reason.toString());
    }
  }
}
