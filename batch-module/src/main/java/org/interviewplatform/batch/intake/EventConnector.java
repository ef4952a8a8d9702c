package org.interviewplatform.batch.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.eclipse.microprofile.reactive.messaging.spi.Connector;
import org.eclipse.microprofile.reactive.messaging.spi.IncomingConnectorFactory;
import org.eclipse.microprofile.reactive.streams.operators.PublisherBuilder;
import org.eclipse.microprofile.reactive.streams.operators.ReactiveStreams;

/**
 * Connects the channel {@code events} with Kafka.
 *
 * <p>A connector of our own because of what was seen of the server's: it listens before the schema
 * is there, its channel ends for good at the first failure while the health check stays up, it
 * takes one topic a channel, and it cannot be switched off on a node that only answers requests.
 * This one is fed by {@link Intake}, which is started, stopped and watched like all other work of a
 * node.
 */
@ApplicationScoped
@Connector(EventConnector.NAME)
public class EventConnector implements IncomingConnectorFactory {
  static final String NAME = "interview-platform-kafka";
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final Handover<Message<ConsumerRecord<String, String>>> handover = new Handover<>();

  @Override
  public PublisherBuilder<? extends Message<?>> getPublisherBuilder(Config config) {
    return ReactiveStreams.fromPublisher(handover);
  }

  /** Whether the channel takes messages. */
  public boolean isConnected() {
    return handover.isConnected();
  }

  /**
   * Hands a message to the channel and waits until it has been followed.
   *
   * @return whether it was acknowledged; if not, it must come again
   */
  boolean deliver(ConsumerRecord<String, String> message) {
    CompletableFuture<Boolean> answer = new CompletableFuture<>();
    Message<ConsumerRecord<String, String>> handed =
        Message.of(message, () -> settle(answer, true), reason -> settle(answer, false));
    return handover.give(handed, PATIENCE) && answer.join();
  }

  private static CompletableFuture<Void> settle(CompletableFuture<Boolean> answer, boolean good) {
    answer.complete(good);
    return CompletableFuture.completedFuture(null);
  }
}
