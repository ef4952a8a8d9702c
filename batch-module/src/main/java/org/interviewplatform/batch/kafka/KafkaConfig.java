package org.interviewplatform.batch.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.common.config.SaslConfigs;
import org.interviewplatform.platform.config.ConfigKey;
import org.interviewplatform.platform.config.Settings;

/** Where the brokers are and who we are to them. */
@ApplicationScoped
public class KafkaConfig {
  static final ConfigKey<String> BOOTSTRAP_SERVERS =
      ConfigKey.of(
          "interview-platform.kafka.bootstrap-servers",
          String.class,
          "localhost:9092",
          "Kafka brokers, host:port separated by commas");
  static final ConfigKey<String> GROUP =
      ConfigKey.of(
          "interview-platform.kafka.group",
          String.class,
          "interview-platform",
          "Consumer group all nodes share");
  static final ConfigKey<Integer> PARTITIONS =
      ConfigKey.of(
          "interview-platform.kafka.partitions",
          Integer.class,
          "6",
          "Partitions of a topic the platform creates itself");
  static final ConfigKey<String> SECURITY_PROTOCOL =
      ConfigKey.of(
          "interview-platform.kafka.security-protocol",
          String.class,
          "PLAINTEXT",
          "PLAINTEXT, SSL, SASL_PLAINTEXT or SASL_SSL");
  static final ConfigKey<String> SASL_MECHANISM =
      ConfigKey.of(
          "interview-platform.kafka.sasl-mechanism",
          String.class,
          "SASL mechanism, such as SCRAM-SHA-512");
  static final ConfigKey<String> SASL_JAAS_CONFIG =
      ConfigKey.of(
          "interview-platform.kafka.sasl-jaas-config", String.class, "SASL login (a secret)");

  @Inject Settings settings;

  /** What every client needs. */
  public Map<String, Object> client(String name) {
    Map<String, Object> client = new HashMap<>();
    client.put(CommonClientConfigs.CLIENT_ID_CONFIG, "interview-platform-" + name);
    client.put(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, settings.get(BOOTSTRAP_SERVERS));
    client.put(CommonClientConfigs.SECURITY_PROTOCOL_CONFIG, settings.get(SECURITY_PROTOCOL));
    settings
        .find(SASL_MECHANISM)
        .ifPresent(mechanism -> client.put(SaslConfigs.SASL_MECHANISM, mechanism));
    settings
        .find(SASL_JAAS_CONFIG)
        .ifPresent(login -> client.put(SaslConfigs.SASL_JAAS_CONFIG, login));
    return client;
  }

  /** The group all nodes share. */
  public String group() {
    return settings.get(GROUP);
  }

  int partitions() {
    return settings.get(PARTITIONS);
  }
}
