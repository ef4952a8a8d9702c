package org.interviewplatform.batch.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.CompletionStage;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Acknowledgment;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;

/** Takes every event. Never throws, since that would end the channel. */
@ApplicationScoped
public class EventChannel {
  @Inject EventConsumer consumer;

  /** Follows one event; what could not be followed yet is refused, and comes again. */
  @Incoming("events")
  @Acknowledgment(Acknowledgment.Strategy.MANUAL)
  public CompletionStage<Void> take(Message<ConsumerRecord<String, String>> message) {
    return consumer.consume(message.getPayload())
        ? message.ack()
        : message.nack(new IllegalStateException("to come again"));
  }
}
