package org.interviewplatform.batch.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.interviewplatform.batch.kafka.KafkaSender;
import org.interviewplatform.platform.outbox.OutboxEntry;

/** Publishes CloudEvents in their structured form. */
@ApplicationScoped
class KafkaPublisher implements EventPublisher {
  private static final byte[] CLOUD_EVENT =
      "application/cloudevents+json; charset=UTF-8".getBytes(StandardCharsets.UTF_8);

  @Inject KafkaSender sender;

  @Override
  public CompletableFuture<Void> publish(OutboxEntry entry) {
    ProducerRecord<String, String> message =
        new ProducerRecord<>(entry.topic(), entry.key(), entry.payload());
    message.headers().add("content-type", CLOUD_EVENT);
    try {
      return sender.send(message);
    } catch (KafkaException e) {
      return CompletableFuture.failedFuture(e);
    }
  }
}
