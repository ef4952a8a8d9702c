package org.interviewplatform.billing.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.interviewplatform.billing.Plan;
import org.interviewplatform.billing.StripeConfig;
import org.interviewplatform.platform.tenant.OrganisationId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every request that is sent to Stripe, held against Stripe's own OpenAPI document. */
class StripeRequestsTest {
  private static final String DOCUMENT = "shared/specs/stripe-2020-08-27.json";
  private static final String FIXTURES = "shared/specs/stripe-fixtures.json";
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final URI BACK = URI.create("https://hr.example/console/plan.xhtml");
  private static final Plan PRO = new Plan("pro", "Pro", Optional.empty(), Map.of());

  private final List<Sent> requests = Collections.synchronizedList(new ArrayList<>());
  private JsonNode document = JSON.createObjectNode();
  private JsonNode fixtures = JSON.createObjectNode();
  private HttpServer stripe;
  private StripeGateway gateway;

  /** One request. */
  private record Sent(String method, String path, List<String> names) {}

  @BeforeEach
  void start() throws IOException {
    Optional<Path> found = find(DOCUMENT);
    assumeTrue(found.isPresent(), "There is no " + DOCUMENT + " to hold requests against.");
    document = JSON.readTree(found.get().toFile()).path("paths");
    fixtures = JSON.readTree(find(FIXTURES).orElseThrow().toFile()).path("resources");
    stripe = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    stripe.createContext("/", this::answer);
    stripe.start();
    StripeConfig config =
        new StripeConfig(
            URI.create("http://127.0.0.1:" + stripe.getAddress().getPort()),
            Optional.of("sk_test"),
            Optional.empty(),
            Duration.ofSeconds(10),
            Duration.ofMinutes(5));
    gateway = new StripeGateway(config, Clock.systemUTC());
  }

  @AfterEach
  void stop() {
    if (stripe != null) {
      stripe.stop(0);
    }
  }

  @Test
  void goesWhereAndSaysWhatStripeUnderstands() {
    gateway.createCustomer(new OrganisationId(UUID.randomUUID()), "Acme", "a@acme.example");
    gateway.checkout("cus_1", PRO, BACK, BACK);
    gateway.portal("cus_1", BACK);
    gateway.changePlan("sub_1", PRO, true);
    gateway.endWithPeriod("sub_1", true);
    gateway.subscriptionOf("cus_1");
    gateway.invoicesOf("cus_1");

    assertThat(requests).hasSizeGreaterThanOrEqualTo(9);
    assertThat(requests.stream().flatMap(each -> complaints(each).stream())).isEmpty();
    assertThat(complaints(new Sent("POST", "/v1/customers", List.of("colour")))).hasSize(1);
    assertThat(complaints(new Sent("POST", "/v1/persons", List.of()))).hasSize(1);
  }

  private List<String> complaints(Sent sent) {
    JsonNode operation = operation(sent);
    if (operation.isMissingNode()) {
      return List.of("There is no " + sent.method() + " " + sent.path());
    }
    return sent.names().stream()
        .filter(name -> !isKnown(operation, name))
        .map(name -> sent.method() + " " + sent.path() + " knows no " + name)
        .toList();
  }

  private JsonNode operation(Sent sent) {
    return document.properties().stream()
        .filter(path -> sent.path().matches(path.getKey().replaceAll("\\{\\w+}", "[^/]+")))
        .map(path -> path.getValue().path(sent.method().toLowerCase(Locale.ROOT)))
        .filter(operation -> !operation.isMissingNode())
        .findFirst()
        .orElse(JSON.missingNode());
  }

  /** A name such as {@code items[0][price]}. */
  private static boolean isKnown(JsonNode operation, String name) {
    String[] parts = name.replace("]", "").split(Pattern.quote("["), -1);
    JsonNode schema =
        operation.at("/requestBody/content/application~1x-www-form-urlencoded/schema");
    for (JsonNode parameter : operation.path("parameters")) {
      if (parameter.path("name").asText().equals(parts[0])) {
        return true;
      }
    }
    for (String part : parts) {
      schema = below(schema, part);
    }
    return !schema.isMissingNode();
  }

  private static JsonNode below(JsonNode schema, String part) {
    if (schema.has("properties")) {
      return schema.path("properties").path(part);
    }
    if (schema.has("items")) {
      return schema.path("items");
    }
    if (schema.has("additionalProperties")) {
      return schema.path("additionalProperties");
    }
    for (JsonNode choice : schema.path("anyOf")) {
      JsonNode found = below(choice, part);
      if (!found.isMissingNode()) {
        return found;
      }
    }
    return JSON.missingNode();
  }

  private void answer(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    String query = Optional.ofNullable(exchange.getRequestURI().getRawQuery()).orElse("");
    String path = exchange.getRequestURI().getPath();
    String method = exchange.getRequestMethod();
    requests.add(new Sent(method, path, names(method.equals("POST") ? body : query)));
    byte[] answer = fixture(method, path).toString().getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(200, answer.length);
    exchange.getResponseBody().write(answer);
    exchange.close();
  }

  private JsonNode fixture(String method, String path) {
    String kind = path.replaceFirst("^/v1/", "").replaceFirst("/sub_\\w+$", "").replace('/', '.');
    JsonNode object = fixtures.path(kind.substring(0, kind.length() - 1));
    if (object.isObject() && kind.endsWith("sessions")) {
      ((ObjectNode) object).put("url", "https://pay.example/session");
    }
    boolean list = method.equals("GET") && !path.contains("sub_");
    return list
        ? JSON.createObjectNode()
            .put("object", "list")
            .put("url", path)
            .put("has_more", false)
            .set("data", JSON.createArrayNode().add(object))
        : object;
  }

  private static List<String> names(String form) {
    return Pattern.compile("&")
        .splitAsStream(form)
        .filter(pair -> !pair.isEmpty())
        .map(pair -> URLDecoder.decode(pair.split("=", 2)[0], StandardCharsets.UTF_8))
        .toList();
  }

  /** Beside the project, or beside any directory it is in. */
  private static Optional<Path> find(String file) {
    for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
      if (Files.exists(at.resolve(file))) {
        return Optional.of(at.resolve(file));
      }
    }
    return Optional.empty();
  }
}
