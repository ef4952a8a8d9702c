package org.interviewplatform.localstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.interviewplatform.localstack.service.Database;
import org.interviewplatform.localstack.service.ObjectStoreService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalStackIT {

  private static final String CONSOLE = "http://localhost:9080";

  private static LocalStack stack;
  private static Ports ports;

  @BeforeAll
  static void start(@TempDir Path data) {
    ports = Ports.free();
    stack = LocalStack.start(LocalStackSettings.in(data).on(ports));
  }

  @AfterAll
  static void stop() {
    stack.close();
  }

  @Test
  void everyServiceServesARealClient() throws Exception {
    StackClients clients = new StackClients(stack, ports.smtp());

    clients.write("one-value");

    assertThat(clients.databaseValues()).containsExactly("one-value");
    assertThat(clients.kafkaValues()).containsExactly("one-value");
    assertThat(clients.redisValue()).isEqualTo("one-value");
    assertThat(clients.storedObject("one-value")).isEqualTo("one-value");
    assertThat(clients.inbox("/").body()).containsOnlyOnce("<strong>one-value</strong>");
  }

  @Test
  void mailAndBrokerCanBeAwayAndComeBackWithTheirData() throws Exception {
    StackClients clients = new StackClients(stack, ports.smtp());
    for (String service : new String[] {"mail", "kafka"}) {
      assertThat(turn(service, "stop")).isEqualTo(200);
      assertThat(stack.health())
          .filteredOn(health -> !health.up())
          .extracting(ServiceHealth::name)
          .containsExactly(service);
      assertThat(turn(service, "start")).isEqualTo(200);
    }
    assertThat(stack.health()).allMatch(ServiceHealth::up);
    assertThat(turn("postgresql", "stop")).isEqualTo(404);
    assertThat(clients.inbox("/").statusCode()).isEqualTo(200);
  }

  private static int turn(String service, String how) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(stack.inbox().resolve("/services/" + service + "/" + how))
            .header("X-Local-Stack", "test")
            .POST(HttpRequest.BodyPublishers.noBody())
            .build();
    return HttpClient.newHttpClient()
        .send(request, HttpResponse.BodyHandlers.discarding())
        .statusCode();
  }

  @Test
  void everyServiceTellsItsHealth() throws Exception {
    assertThat(stack.health()).allMatch(ServiceHealth::up);
    HttpResponse<String> health = new StackClients(stack, ports.smtp()).inbox("/health");

    assertThat(health.statusCode()).isEqualTo(200);
    assertThat(health.body())
        .contains("postgresql", "kafka", "redis", "storage", "mail", "\"status\":\"UP\"");
  }

  @Test
  void commitsAreDurableAndTwoPhaseCommitIsPossible() throws SQLException {
    assertThat(setting("fsync")).isEqualTo("on");
    assertThat(setting("synchronous_commit")).isEqualTo("on");
    assertThat(setting("max_prepared_transactions")).isEqualTo("20");
  }

  @Test
  void noRoleButTheOwnerMakesTables() throws SQLException {
    try (Connection app = stack.database().connect(Database.APP);
        Statement statement = app.createStatement()) {
      assertThatThrownBy(() -> statement.execute("CREATE TABLE mine (id int)"))
          .hasMessageContaining("permission denied");
    }
  }

  @Test
  void nobodyListsTheBucketWithoutASignature() throws Exception {
    URI bucket = URI.create(stack.objectStore().endpoint() + "/" + ObjectStoreService.BUCKET);
    HttpResponse<Void> answer =
        HttpClient.newHttpClient()
            .send(HttpRequest.newBuilder(bucket).build(), HttpResponse.BodyHandlers.discarding());

    assertThat(answer.statusCode()).isEqualTo(403);
  }

  @Test
  void aWrongPasswordIsRefused() {
    var wrong =
        new Database(ports.postgresql(), java.util.Map.of(Database.APP, "not-the-password"));

    assertThatThrownBy(() -> wrong.connect(Database.APP))
        .hasMessageContaining("password authentication failed");
  }

  @Test
  void theConsolesOriginMayUploadAndReadTheETag() throws Exception {
    HttpResponse<Void> allowed = preflight(CONSOLE);
    HttpResponse<Void> foreign = preflight("http://evil.example");

    assertThat(allowed.headers().firstValue("Access-Control-Allow-Origin")).contains(CONSOLE);
    assertThat(foreign.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
  }

  private static HttpResponse<Void> preflight(String origin) throws Exception {
    URI object =
        URI.create(stack.objectStore().endpoint() + "/" + ObjectStoreService.BUCKET + "/a/b");
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(object)
                .method("OPTIONS", HttpRequest.BodyPublishers.noBody())
                .header("Origin", origin)
                .header("Access-Control-Request-Method", "PUT")
                .header("Access-Control-Request-Headers", "content-type")
                .build(),
            HttpResponse.BodyHandlers.discarding());
  }

  private static String setting(String name) throws SQLException {
    try (Connection connection = stack.database().connect(Database.OWNER);
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SHOW " + name)) {
      row.next();
      return row.getString(1);
    }
  }
}
