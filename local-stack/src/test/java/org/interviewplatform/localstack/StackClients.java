package org.interviewplatform.localstack;

import io.minio.GetObjectArgs;
import io.minio.MinioClient;
import io.minio.PutObjectArgs;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.interviewplatform.localstack.service.Database;
import org.interviewplatform.localstack.service.ObjectStore;
import org.interviewplatform.localstack.service.ObjectStoreService;
import redis.clients.jedis.RedisClient;

/** Writes one value into each service and reads it back, with the clients the platform uses. */
record StackClients(LocalStack stack, int smtpPort) {

  private static final Duration POLL = Duration.ofSeconds(10);

  void write(String value) throws Exception {
    inDatabase("CREATE TABLE IF NOT EXISTS kept (value text)");
    inDatabase("INSERT INTO kept VALUES ('" + value + "')");
    toKafka(value);
    try (RedisClient redis = redis()) {
      redis.set("kept", value);
    }
    byte[] content = value.getBytes(StandardCharsets.UTF_8);
    storage()
        .putObject(
            PutObjectArgs.builder()
                .bucket(ObjectStoreService.BUCKET)
                .object("kept/" + value)
                .stream(new ByteArrayInputStream(content), (long) content.length, -1L)
                .build());
    sendMail(value);
  }

  private void inDatabase(String sql) throws SQLException {
    try (Connection connection = stack.database().connect(Database.OWNER);
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  List<String> databaseValues() throws SQLException {
    List<String> values = new ArrayList<>();
    try (Connection connection = stack.database().connect(Database.OWNER);
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("SELECT value FROM kept")) {
      while (rows.next()) {
        values.add(rows.getString(1));
      }
    }
    return values;
  }

  private void toKafka(String value) throws Exception {
    try (var producer =
        new KafkaProducer<>(kafka(), new StringSerializer(), new StringSerializer())) {
      producer.send(new ProducerRecord<>("interview-created", "key", value)).get();
    }
  }

  List<String> kafkaValues() {
    Map<String, Object> settings = new java.util.HashMap<>(kafka());
    settings.put("group.id", "reader-" + System.nanoTime());
    settings.put("auto.offset.reset", "earliest");
    try (var consumer =
        new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
      consumer.subscribe(List.of("interview-created"));
      List<String> values = new ArrayList<>();
      long end = System.nanoTime() + POLL.toNanos();
      while (values.isEmpty() && System.nanoTime() < end) {
        consumer.poll(POLL).forEach(message -> values.add(message.value()));
      }
      return values;
    }
  }

  private Map<String, Object> kafka() {
    return Map.of("bootstrap.servers", stack.kafkaBootstrapServers(), "acks", "all");
  }

  String redisValue() {
    try (RedisClient redis = redis()) {
      return redis.get("kept");
    }
  }

  private RedisClient redis() {
    return RedisClient.create(URI.create(stack.redisUrl()));
  }

  String storedObject(String value) throws Exception {
    try (var object =
        storage()
            .getObject(
                GetObjectArgs.builder()
                    .bucket(ObjectStoreService.BUCKET)
                    .object("kept/" + value)
                    .build())) {
      return new String(object.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private MinioClient storage() {
    ObjectStore store = stack.objectStore();
    return MinioClient.builder()
        .endpoint(store.endpoint())
        .region(ObjectStoreService.REGION)
        .credentials(store.accessKey(), store.secretKey())
        .build();
  }

  private void sendMail(String subject) throws MessagingException {
    Properties properties = new Properties();
    properties.setProperty("mail.smtp.host", "127.0.0.1");
    properties.setProperty("mail.smtp.port", Integer.toString(smtpPort));
    MimeMessage message = new MimeMessage(Session.getInstance(properties));
    message.setFrom(new InternetAddress("platform@example.org"));
    message.setRecipients(
        Message.RecipientType.TO, InternetAddress.parse("hr@example.org,boss@example.org"));
    message.setSubject(subject);
    message.setContent("<p>Look: <script>alert(1)</script></p>", "text/html; charset=utf-8");
    Transport.send(message);
  }

  HttpResponse<String> inbox(String path) throws Exception {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(stack.inbox().resolve(path)).build(),
            HttpResponse.BodyHandlers.ofString());
  }
}
