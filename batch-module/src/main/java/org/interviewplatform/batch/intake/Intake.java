package org.interviewplatform.batch.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadFactory;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.CommitFailedException;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.RebalanceInProgressException;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.reactive.messaging.spi.Connector;
import org.interviewplatform.batch.kafka.KafkaConfig;
import org.interviewplatform.batch.kafka.KafkaTopics;
import org.interviewplatform.batch.loop.WakeableLoop;
import org.jspecify.annotations.Nullable;

/**
 * Listens to every topic on a thread of its own and hands what comes to the channel {@code events}.
 * Offsets are committed after the work, so that nothing is lost; what comes twice is borne by the
 * routes. Whatever goes wrong, the consumer is made anew and goes on.
 */
@ApplicationScoped
public class Intake {
  private static final Duration POLL = Duration.ofMillis(500);
  private static final Duration REST = Duration.ofSeconds(1);
  private static final Duration STOP_PATIENCE = Duration.ofSeconds(5);
  private static final int MOST_RECORDS = 100;

  @Inject KafkaConfig config;
  @Inject KafkaTopics topics;
  @Inject EventRoutes routes;

  @Inject
  @Connector(EventConnector.NAME)
  EventConnector connector;

  private @Nullable KafkaConsumer<String, String> client;
  private final WakeableLoop loop = new WakeableLoop("intake", REST, this::listen);
  private volatile long lastPoll = System.nanoTime();
  private volatile boolean stopping;

  /** Begins to listen. */
  public void start(ThreadFactory threads) {
    stopping = false;
    loop.start(threads);
  }

  /** Finishes the message at hand and leaves the group. */
  public void stop() {
    stopping = true;
    loop.stop(STOP_PATIENCE);
  }

  /** Whether it asked the brokers for messages lately, and somebody takes them. */
  public boolean isAlive() {
    return loop.isAlive()
        && connector.isConnected()
        && silence().compareTo(Duration.ofMinutes(1)) < 0;
  }

  private Duration silence() {
    return Duration.ofNanos(System.nanoTime() - lastPoll);
  }

  private boolean listen() throws Exception {
    try {
      KafkaConsumer<String, String> listening = client();
      while (!stopping) {
        follow(listening, listening.poll(POLL));
        lastPoll = System.nanoTime();
      }
    } finally {
      close();
    }
    return false;
  }

  private void follow(
      KafkaConsumer<String, String> listening, ConsumerRecords<String, String> messages) {
    for (TopicPartition partition : messages.partitions()) {
      follow(listening, partition, messages.records(partition));
    }
  }

  /** Acknowledges up to the first message that must come again. */
  private void follow(
      KafkaConsumer<String, String> listening,
      TopicPartition partition,
      List<ConsumerRecord<String, String>> messages) {
    long next = messages.get(0).offset();
    for (ConsumerRecord<String, String> message : messages) {
      if (stopping || !connector.deliver(message)) {
        listening.seek(partition, next);
        break;
      }
      next = message.offset() + 1;
    }
    commit(listening, Map.of(partition, new OffsetAndMetadata(next)));
  }

  private static void commit(
      KafkaConsumer<String, String> listening, Map<TopicPartition, OffsetAndMetadata> offsets) {
    try {
      listening.commitSync(offsets);
    } catch (RetriableException | RebalanceInProgressException | CommitFailedException e) {
      // The same messages come again; the next commit covers these offsets too.
      return;
    }
  }

  private KafkaConsumer<String, String> client() throws Exception {
    List<String> all = new ArrayList<>(routes.topics());
    topics.ensure(withDeadLetters(all));
    KafkaConsumer<String, String> made =
        new KafkaConsumer<>(settings(), new StringDeserializer(), new StringDeserializer());
    client = made;
    made.subscribe(all);
    return made;
  }

  private static List<String> withDeadLetters(List<String> topics) {
    List<String> all = new ArrayList<>(topics);
    all.add(DeadLetters.TOPIC);
    return all;
  }

  private Map<String, Object> settings() {
    Map<String, Object> settings = config.client("intake");
    settings.put(ConsumerConfig.GROUP_ID_CONFIG, config.group());
    settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
    settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
    settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, MOST_RECORDS);
    settings.put(
        ConsumerConfig.PARTITION_ASSIGNMENT_STRATEGY_CONFIG,
        "org.apache.kafka.clients.consumer.CooperativeStickyAssignor");
    settings.put(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, 10_000);
    settings.put(ConsumerConfig.METADATA_MAX_AGE_CONFIG, 10_000);
    return settings;
  }

  private void close() {
    KafkaConsumer<String, String> open = client;
    client = null;
    if (open != null) {
      open.close(CloseOptions.timeout(STOP_PATIENCE));
    }
  }
}
