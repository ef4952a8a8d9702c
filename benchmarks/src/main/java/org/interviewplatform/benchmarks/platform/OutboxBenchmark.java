package org.interviewplatform.benchmarks.platform;

import static org.interviewplatform.benchmarks.platform.Bench.print;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/**
 * How long an event takes from its transaction to a consumer of the broker. The clock starts when
 * the transaction begins, so that the commit itself is included.
 */
public final class OutboxBenchmark {

  private static final String TOPIC = "interview-created";
  private static final int WARM_UP = 50;
  private static final int EVENTS = 300;
  private static final Duration POLL = Duration.ofMillis(500);
  private static final String SENT =
      "select id, created_at from interview_platform.outbox_entry where topic = '" + TOPIC + "'";

  private OutboxBenchmark() {}

  /** Takes no arguments. */
  public static void main(String[] arguments) throws SQLException, IOException {
    try (Bench bench = Bench.open()) {
      Map<String, String> environment = bench.platform().environment();
      Map<String, Instant> arrivals = new HashMap<>();
      try (KafkaConsumer<String, String> consumer = consumer(environment)) {
        receive(bench, consumer, WARM_UP);
        arrivals.putAll(receive(bench, consumer, EVENTS));
      }
      report(arrivals, created(environment));
    }
  }

  private static KafkaConsumer<String, String> consumer(Map<String, String> environment) {
    KafkaConsumer<String, String> consumer =
        new KafkaConsumer<>(
            Map.of(
                "bootstrap.servers",
                value(environment, "KAFKA_BOOTSTRAP_SERVERS"),
                "enable.auto.commit",
                "false"),
            new StringDeserializer(),
            new StringDeserializer());
    List<TopicPartition> partitions =
        consumer.partitionsFor(TOPIC).stream()
            .map(partition -> new TopicPartition(TOPIC, partition.partition()))
            .toList();
    consumer.assign(partitions);
    consumer.seekToEnd(partitions);
    // Asking for the position makes the seek happen now, before the first event.
    partitions.forEach(consumer::position);
    return consumer;
  }

  /** One event at a time: its latency, not that of a queue. */
  private static Map<String, Instant> receive(
      Bench bench, KafkaConsumer<String, String> consumer, int events) throws IOException {
    Map<String, Instant> arrivals = new HashMap<>();
    ObjectMapper json = new ObjectMapper();
    var recruiter = bench.recruiter();
    for (int number = 0; number < events; number++) {
      Thread creating = new Thread(() -> recruiter.post("/api/interviews", DRAFT).expect(201));
      creating.start();
      int before = arrivals.size();
      while (arrivals.size() == before) {
        for (var event : consumer.poll(POLL)) {
          arrivals.put(json.readTree(event.value()).path("id").asText(), Instant.now());
        }
      }
      join(creating);
    }
    return arrivals;
  }

  private static final Map<String, Object> DRAFT =
      Map.of("title", "Benchmark", "questions", List.of(Map.of("text", "Why?")));

  private static void join(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static Map<String, Instant> created(Map<String, String> environment) throws SQLException {
    String url =
        "jdbc:postgresql://%s:%s/%s"
            .formatted(
                value(environment, "DATABASE_HOST"),
                value(environment, "DATABASE_PORT"),
                value(environment, "DATABASE_NAME"));
    Map<String, Instant> created = new HashMap<>();
    try (Connection connection =
            DriverManager.getConnection(
                url, "interview_relay", value(environment, "DATABASE_RELAY_PASSWORD"));
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(SENT)) {
      while (rows.next()) {
        created.put(
            rows.getString("id"), rows.getObject("created_at", OffsetDateTime.class).toInstant());
      }
    }
    return created;
  }

  private static void report(Map<String, Instant> arrivals, Map<String, Instant> created) {
    List<Double> millis = new ArrayList<>();
    arrivals.forEach(
        (id, arrival) -> {
          Instant began = created.get(id);
          if (began != null) {
            millis.add(Duration.between(began, arrival).toNanos() / 1e6);
          }
        });
    print(
        "From transaction to consumer, %d events: median %.1f ms, p99 %.1f ms",
        millis.size(), Bench.quantile(millis, 0.5), Bench.quantile(millis, 0.99));
  }

  private static String value(Map<String, String> environment, String name) {
    return environment.getOrDefault("INTERVIEW_PLATFORM_" + name, "");
  }
}
