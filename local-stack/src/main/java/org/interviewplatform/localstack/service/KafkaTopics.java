package org.interviewplatform.localstack.service;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;

/** The application's topics, by the same list that production uses. */
public final class KafkaTopics {

  private static final String LIST = "/org/interviewplatform/localstack/kafka/topics.txt";

  private KafkaTopics() {}

  /** The topics of the list. */
  public static List<String> listed() {
    try (InputStream source = KafkaTopics.class.getResourceAsStream(LIST)) {
      if (source == null) {
        throw new IOException("Not on the class path: " + LIST);
      }
      return new String(source.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void create(Admin admin, List<String> topics) {
    try {
      Set<String> known = admin.listTopics().names().get();
      List<NewTopic> missing =
          topics.stream()
              .filter(topic -> !known.contains(topic))
              .map(topic -> new NewTopic(topic, Optional.empty(), Optional.empty()))
              .toList();
      admin.createTopics(missing).all().get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("Cannot create Kafka topics", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while creating Kafka topics", e);
    }
  }
}
