package org.interviewplatform.localstack.service;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** The broker's settings: one node, quick to come back after a kill, topics only on purpose. */
final class KafkaSettings {

  private KafkaSettings() {}

  static Map<String, String> of(Path data, int node, int port, int controllerPort) {
    Map<String, String> settings = new HashMap<>();
    settings.put("node.id", Integer.toString(node));
    settings.put("log.dirs", data.toString());
    settings.putAll(listeners(node, port, controllerPort));
    settings.putAll(oneReplica());
    settings.putAll(small());
    // A misspelt topic must be an error here as it is in production.
    settings.put("auto.create.topics.enable", "false");
    settings.put("num.partitions", "3");
    // A killed broker's registration must lapse before the next start may take its place.
    settings.put("broker.session.timeout.ms", "3000");
    settings.put("broker.heartbeat.interval.ms", "1000");
    settings.put("group.initial.rebalance.delay.ms", "0");
    settings.put("controlled.shutdown.enable", "false");
    return settings;
  }

  private static Map<String, String> listeners(int node, int port, int controllerPort) {
    return Map.of(
        "process.roles",
        "broker,controller",
        "listeners",
        "PLAINTEXT://127.0.0.1:" + port + ",CONTROLLER://127.0.0.1:" + controllerPort,
        "advertised.listeners",
        "PLAINTEXT://127.0.0.1:" + port,
        "controller.listener.names",
        "CONTROLLER",
        "listener.security.protocol.map",
        "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT",
        "controller.quorum.voters",
        node + "@127.0.0.1:" + controllerPort);
  }

  private static Map<String, String> oneReplica() {
    return Map.of(
        "offsets.topic.replication.factor", "1",
        "transaction.state.log.replication.factor", "1",
        "transaction.state.log.min.isr", "1",
        "share.coordinator.state.topic.replication.factor", "1",
        "share.coordinator.state.topic.min.isr", "1");
  }

  private static Map<String, String> small() {
    return Map.of(
        "offsets.topic.num.partitions", "4",
        "transaction.state.log.num.partitions", "4",
        "share.coordinator.state.topic.num.partitions", "2",
        "log.cleaner.dedupe.buffer.size", "4194304",
        "num.network.threads", "2",
        "num.io.threads", "4");
  }
}
