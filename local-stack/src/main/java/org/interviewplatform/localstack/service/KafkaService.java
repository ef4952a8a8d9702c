package org.interviewplatform.localstack.service;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.MetadataVersion;

/** One Kafka broker that is its own controller, inside this JVM. */
public final class KafkaService implements Stoppable {

  private static final int NODE = 1;
  private static final int TIMEOUT_MILLIS = 5000;

  private final Properties properties;
  private final String address;
  private final Admin admin;
  private KafkaRaftServer server;

  private KafkaService(Properties properties, KafkaRaftServer server, String address, Admin admin) {
    this.properties = properties;
    this.server = server;
    this.address = address;
    this.admin = admin;
  }

  /** Starts the broker on its data and creates the topics that are missing. */
  public static KafkaService start(
      ServiceDirectories directories, int port, int controllerPort, List<String> topics) {
    Path data = directories.data("kafka");
    format(data);
    Properties properties = new Properties();
    properties.putAll(KafkaSettings.of(data, NODE, port, controllerPort));
    KafkaRaftServer server = open(properties);
    String address = "127.0.0.1:" + port;
    Admin admin = admin(address);
    try {
      KafkaTopics.create(admin, topics);
    } catch (RuntimeException e) {
      admin.close();
      server.shutdown();
      throw e;
    }
    return new KafkaService(properties, server, address, admin);
  }

  private static KafkaRaftServer open(Properties properties) {
    KafkaRaftServer server = new KafkaRaftServer(new KafkaConfig(properties, false), Time.SYSTEM);
    server.startup();
    return server;
  }

  @Override
  public synchronized void stop() {
    server.shutdown();
    server.awaitShutdown();
  }

  @Override
  public synchronized void startAgain() {
    stop();
    server = open(properties);
  }

  private static void format(Path data) {
    if (Files.exists(data.resolve("meta.properties"))) {
      return;
    }
    var output = new ByteArrayOutputStream();
    try {
      new Formatter()
          .setNodeId(NODE)
          .setClusterId(Uuid.randomUuid().toString())
          .setDirectories(List.of(data.toString()))
          .setReleaseVersion(MetadataVersion.LATEST_PRODUCTION)
          .setControllerListenerName("CONTROLLER")
          .setMetadataLogDirectory(data.toString())
          .setIgnoreFormatted(true)
          .setPrintStream(new PrintStream(output, true, StandardCharsets.UTF_8))
          .run();
    } catch (Exception e) {
      throw new IllegalStateException(
          "Cannot prepare Kafka's directory: " + output.toString(StandardCharsets.UTF_8), e);
    }
  }

  private static Admin admin(String address) {
    return Admin.create(
        Map.of(
            "bootstrap.servers", address,
            "request.timeout.ms", TIMEOUT_MILLIS,
            "default.api.timeout.ms", 4 * TIMEOUT_MILLIS));
  }

  /** Creates a topic if it is missing. */
  public void createTopic(String topic) {
    KafkaTopics.create(admin, List.of(topic));
  }

  @Override
  public String name() {
    return "kafka";
  }

  @Override
  public String address() {
    return address;
  }

  @Override
  public void check() throws Exception {
    admin.describeCluster().controller().get(TIMEOUT_MILLIS, TimeUnit.MILLISECONDS);
  }

  @Override
  public synchronized void close() {
    admin.close();
    stop();
  }
}
