package org.interviewplatform.batch.notify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.interviewplatform.notification.Mail;
import org.interviewplatform.notification.NotificationId;
import org.interviewplatform.platform.json.Json;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Over HTTP, to a double that sends once for each idempotency key, as Resend does. */
class ResendTransportTest {
  private static final Path SPECIFICATION =
      Path.of("../../shared/specs/resend.json").toAbsolutePath().normalize();

  private final Map<String, String> sent = new LinkedHashMap<>();
  private final List<String> authorisations = new ArrayList<>();
  private int status = 200;
  private HttpServer server;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/emails",
        exchange -> {
          try (exchange) {
            String body =
                new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            authorisations.add(exchange.getRequestHeaders().getFirst("Authorization"));
            if (status == 200) {
              sent.putIfAbsent(exchange.getRequestHeaders().getFirst("Idempotency-Key"), body);
            }
            byte[] answer = "{\"id\": \"1\"}".getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, answer.length);
            exchange.getResponseBody().write(answer);
          }
        });
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Test
  void aMailThatIsSentAgainIsSentOnce() {
    Mail mail = mail();
    transport().send(mail);
    transport().send(mail);

    assertThat(sent).hasSize(1).containsKey(mail.id().value().toString());
    assertThat(authorisations).containsOnly("Bearer re_test");
    JsonNode body = Json.read(sent.values().iterator().next(), JsonNode.class);
    assertThat(body.path("to").path(0).asText()).isEqualTo("anna@example.org");
    assertThat(body.path("text").asText()).contains("https://hr.example/s");
    assertThat(body.path("tags").path(0).path("value").asText())
        .isEqualTo(mail.id().value().toString());
  }

  @Test
  void whatResendCannotTakeNowIsTriedAgainAndWhatItRefusesIsNot() {
    for (int passing : List.of(429, 500, 503, 401)) {
      status = passing;
      assertThatThrownBy(() -> transport().send(mail()))
          .hasFieldOrPropertyWithValue("code", NotifyError.MAIL_SERVER);
    }
    status = 422;
    assertThatThrownBy(() -> transport().send(mail()))
        .hasFieldOrPropertyWithValue("code", NotifyError.ADDRESS);
    server.stop(0);
    assertThatThrownBy(() -> transport().send(mail()))
        .hasFieldOrPropertyWithValue("code", NotifyError.MAIL_SERVER);
  }

  @Test
  void whatIsSentIsWhatResendsDocumentDescribes() throws IOException {
    assumeTrue(Files.exists(SPECIFICATION), "the document is not at hand");
    String address = "https://contract.example/resend.json";
    SchemaRegistry registry =
        SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemas(Map.of(address, read())));
    assertThat(
            registry
                .getSchema(SchemaLocation.of(address + "#/components/schemas/SendEmailRequest"))
                .validate(transport().body(mail()), InputFormat.JSON))
        .isEmpty();
  }

  private static String read() {
    try {
      return Files.readString(SPECIFICATION);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private ResendTransport transport() {
    URI base = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    return new ResendTransport(
        new ResendSettings(base, "re_test", "hr@example.com", Duration.ofSeconds(5)));
  }

  private static Mail mail() {
    return new Mail(
        NotificationId.create(),
        "anna@example.org",
        "en",
        "Hello",
        "Text",
        "Open",
        URI.create("https://hr.example/s"));
  }
}
