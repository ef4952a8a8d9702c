package org.interviewplatform.localstack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.interviewplatform.localstack.mail.InboxServer;
import org.interviewplatform.localstack.mail.MessageStore;
import org.interviewplatform.localstack.process.UnpackedBinaries;
import org.interviewplatform.localstack.service.Database;
import org.interviewplatform.localstack.service.KafkaService;
import org.interviewplatform.localstack.service.KafkaTopics;
import org.interviewplatform.localstack.service.MailService;
import org.interviewplatform.localstack.service.ObjectStore;
import org.interviewplatform.localstack.service.ObjectStoreService;
import org.interviewplatform.localstack.service.PostgreSqlService;
import org.interviewplatform.localstack.service.RedisService;
import org.interviewplatform.localstack.service.Service;
import org.interviewplatform.localstack.service.ServiceDirectories;

/**
 * Everything the platform needs around it, running. Data stays in its directory when the stack is
 * closed, killed or crashes, and the next start on the same directory goes on from there.
 *
 * <p>In a test: {@code try (LocalStack stack = LocalStack.temporary()) { ... }} gives an empty one
 * on free ports that leaves nothing behind.
 */
public final class LocalStack implements AutoCloseable {

  private final RunningServices services;
  private final Parts parts;
  private final InboxServer inbox;
  private final LocalStackSettings settings;
  private final Runnable afterwards;

  private LocalStack(
      RunningServices services,
      Parts parts,
      InboxServer inbox,
      LocalStackSettings settings,
      Runnable afterwards) {
    this.services = services;
    this.parts = parts;
    this.inbox = inbox;
    this.settings = settings;
    this.afterwards = afterwards;
  }

  private record Parts(Database database, ObjectStore store, int kafkaControllerPort) {}

  /** An empty stack on free ports; its data is deleted when it is closed. */
  public static LocalStack temporary() {
    try {
      Path data = Files.createTempDirectory("local-stack-");
      LocalStackSettings settings = LocalStackSettings.in(data).on(Ports.free());
      return start(settings, service -> {}, () -> delete(data));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Starts a stack on the data of its settings. */
  public static LocalStack start(LocalStackSettings settings) {
    return start(settings, service -> {});
  }

  /** The same; the listener hears of each service once it is ready. */
  public static LocalStack start(LocalStackSettings settings, Consumer<Service> ready) {
    return start(settings, ready, () -> {});
  }

  private static LocalStack start(
      LocalStackSettings settings, Consumer<Service> ready, Runnable afterwards) {
    Parts parts = parts(settings);
    var directories = new ServiceDirectories(settings.data());
    MessageStore messages = new MessageStore(directories.data("mail"), Clock.systemUTC());
    RunningServices services =
        RunningServices.start(starters(settings, parts, directories, messages), ready);
    try {
      InboxServer inbox =
          InboxServer.start(
              settings.ports().inbox(), messages, () -> health(services), services::stoppable);
      return new LocalStack(services, parts, inbox, settings, afterwards);
    } catch (RuntimeException e) {
      services.close();
      throw e;
    }
  }

  private static List<RunningServices.Starter> starters(
      LocalStackSettings settings,
      Parts parts,
      ServiceDirectories directories,
      MessageStore messages) {
    Ports ports = settings.ports();
    return List.of(
        () -> PostgreSqlService.start(directories, parts.database()),
        () ->
            KafkaService.start(
                directories, ports.kafka(), parts.kafkaControllerPort(), KafkaTopics.listed()),
        () -> RedisService.start(directories, ports.redis()),
        () -> ObjectStoreService.start(directories, parts.store(), settings.consoleOrigins()),
        () -> MailService.start(messages, ports.smtp()));
  }

  private static Parts parts(LocalStackSettings settings) {
    Secrets secrets = Secrets.in(settings.data().resolve("secrets.properties"));
    Map<String, String> passwords =
        Map.of(
            Database.SUPERUSER, secrets.get("database.superuser"),
            Database.OWNER, secrets.get("database.owner"),
            Database.APP, secrets.get("database.app"),
            Database.RELAY, secrets.get("database.relay"),
            Database.BATCH, secrets.get("database.batch"));
    return new Parts(
        new Database(settings.ports().postgresql(), passwords),
        new ObjectStore(
            settings.ports().storage(),
            secrets.get("storage.access-key"),
            secrets.get("storage.secret-key")),
        Ports.free(1).get(0));
  }

  private static InboxServer.Health health(RunningServices services) {
    List<ServiceHealth> all = services.health();
    boolean up = all.stream().allMatch(ServiceHealth::up);
    return new InboxServer.Health(up, Map.of("status", up ? "UP" : "DOWN", "services", all));
  }

  /** The application's database, with the password of each role. */
  public Database database() {
    return parts.database();
  }

  /** The object store, with its keys. */
  public ObjectStore objectStore() {
    return parts.store();
  }

  /** What Kafka clients connect to first. */
  public String kafkaBootstrapServers() {
    return "127.0.0.1:" + settings.ports().kafka();
  }

  /** Creates a topic beyond the listed ones, for a test of its own. */
  public void createTopic(String topic) {
    services.only(KafkaService.class).createTopic(topic);
  }

  /** Where Redis answers. */
  public String redisUrl() {
    return "redis://127.0.0.1:" + settings.ports().redis();
  }

  /** The inbox page. */
  public URI inbox() {
    return URI.create("http://127.0.0.1:" + settings.ports().inbox() + "/");
  }

  /** Uses each service once and tells how it went. */
  public List<ServiceHealth> health() {
    return services.health();
  }

  /** The environment variables that point the platform's server at this stack. */
  public Map<String, String> environment() {
    return StackEnvironment.of(this, settings);
  }

  /** Stops every service in order; data stays. */
  @Override
  public void close() {
    inbox.close();
    services.close();
    afterwards.run();
  }

  private static void delete(Path data) {
    try {
      UnpackedBinaries.delete(data);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot delete " + data, e);
    }
  }
}
