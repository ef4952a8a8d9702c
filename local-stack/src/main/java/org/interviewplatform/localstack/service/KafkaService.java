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
public final class KafkaService implements Service {

  private static final int NODE = 1;
  private static final int TIMEOUT_MILLIS = 5000;

  private final KafkaRaftServer server;
  private final String address;
  private final Admin admin;

  private KafkaService(KafkaRaftServer server, String address, Admin admin) {
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
    KafkaRaftServer server = new KafkaRaftServer(new KafkaConfig(properties, false), Time.SYSTEM);
    server.startup();
    String address = "127.0.0.1:" + port;
    Admin admin = admin(address);
    try {
      KafkaTopics.create(admin, topics);
    } catch (RuntimeException e) {
      admin.close();
      server.shutdown();
      throw e;
    }
    return new KafkaService(server, address, admin);
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
  public void close() {
    admin.close();
    server.shutdown();
    server.awaitShutdown();
  }
}
