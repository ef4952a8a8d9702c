package org.interviewplatform.batch.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.interviewplatform.batch.kafka.KafkaSender;

/** Keeps messages that cannot be followed, with where they came from and why, for people to see. */
@ApplicationScoped
class DeadLetters {
  static final String TOPIC = "dead-letters";
  private static final int LONGEST = 1000;
  private static final int SECONDS = 30;

  @Inject KafkaSender sender;

  void keep(ConsumerRecord<String, String> message, Throwable reason)
      throws InterruptedException, ExecutionException, TimeoutException {
    ProducerRecord<String, String> letter =
        new ProducerRecord<>(TOPIC, message.key(), message.value());
    Headers headers = letter.headers();
    add(headers, "original-topic", message.topic());
    add(headers, "original-partition", Integer.toString(message.partition()));
    add(headers, "original-offset", Long.toString(message.offset()));
    String text = reason.toString();
    add(headers, "reason", text.substring(0, Math.min(text.length(), LONGEST)));
    sender.send(letter).get(SECONDS, TimeUnit.SECONDS);
  }

  private static void add(Headers headers, String name, String value) {
    headers.add(name, value.getBytes(StandardCharsets.UTF_8));
  }
}
