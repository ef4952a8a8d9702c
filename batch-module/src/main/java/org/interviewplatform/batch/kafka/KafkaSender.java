package org.interviewplatform.batch.kafka;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/** The one producer of a node: acknowledged by all replicas, never duplicated by its retries. */
@ApplicationScoped
public class KafkaSender {
  private static final int DELIVERY_MILLIS = 20_000;
  private static final int REQUEST_MILLIS = 8_000;
  private static final int METADATA_MILLIS = 5_000;

  @Inject KafkaConfig config;

  private @Nullable KafkaProducer<String, String> producer;

  /** Sends; the answer comes when all replicas have it. May wait a while for an unknown topic. */
  public CompletableFuture<Void> send(ProducerRecord<String, String> message) {
    CompletableFuture<Void> answer = new CompletableFuture<>();
    producer()
        .send(
            message,
            (metadata, failure) -> {
              if (failure == null) {
                answer.complete(null);
              } else {
                answer.completeExceptionally(failure);
              }
            });
    return answer;
  }

  private synchronized KafkaProducer<String, String> producer() {
    KafkaProducer<String, String> present = producer;
    if (present == null) {
      present = new KafkaProducer<>(settings(), new StringSerializer(), new StringSerializer());
      producer = present;
    }
    return present;
  }

  private Map<String, Object> settings() {
    Map<String, Object> settings = config.client("relay");
    settings.put(ProducerConfig.ACKS_CONFIG, "all");
    settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
    settings.put(ProducerConfig.LINGER_MS_CONFIG, 0);
    settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, REQUEST_MILLIS);
    settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, DELIVERY_MILLIS);
    settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, METADATA_MILLIS);
    return settings;
  }

  @PreDestroy
  synchronized void close() {
    KafkaProducer<String, String> present = producer;
    if (present != null) {
      present.close(Duration.ofSeconds(2));
    }
  }
}
