package org.interviewplatform.localstack.stripe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StripeDoubleTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String SUBSCRIPTION = "/v1/subscriptions/{subscription_exposed_id}";
  private static final int CHEAP = 4900;
  private static final int DEAR = 14900;

  private final HttpClient client = HttpClient.newHttpClient();
  private final BlockingQueue<JsonNode> events = new LinkedBlockingQueue<>();
  private HttpServer platform;
  private StripeDouble stripe;

  @BeforeEach
  void start(@TempDir Path directory) throws IOException {
    platform = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    platform.createContext(
        "/",
        exchange -> {
          events.add(JSON.readTree(exchange.getRequestBody()));
          exchange.sendResponseHeaders(200, -1);
          exchange.close();
        });
    platform.start();
    stripe =
        StripeDouble.start(
            new StripeDouble.Settings(
                0,
                directory.resolve("stripe.json"),
                "sk_test",
                "whsec_test",
                URI.create("http://127.0.0.1:" + platform.getAddress().getPort() + "/"),
                Map.of("starter", (long) CHEAP, "pro", (long) DEAR)));
  }

  @AfterEach
  void stop() {
    stripe.close();
    platform.stop(0);
  }

  @Test
  void everyAnswerAndEveryEventHasTheShapeStripePublishes() {
    Optional<StripeContract> found = StripeContract.find();
    assumeTrue(found.isPresent(), "There is no " + StripeContract.FILE + " to hold it against.");
    StripeContract contract = found.get();
    assertThat(contract.complaints("customer", JSON.createObjectNode())).isNotEmpty();

    JsonNode customer = post("/v1/customers", "name=Acme&email=a@acme.example");
    keeps(contract.complaints("post", "/v1/customers", customer));
    keeps(contract.complaints("get", "/v1/prices", get("/v1/prices?lookup_keys[0]=pro")));
    String who = "customer=" + customer.get("id").asText();
    JsonNode session = post("/v1/checkout/sessions", checkout(who));
    keeps(contract.complaints("post", "/v1/checkout/sessions", session));
    post("/checkout/" + session.get("id").asText() + "/pay");
    JsonNode subscriptions = get("/v1/subscriptions?" + who);
    keeps(contract.complaints("get", "/v1/subscriptions", subscriptions));
    JsonNode subscription = subscriptions.get("data").get(0);
    keeps(contract.complaints("get", SUBSCRIPTION, get(path(subscription))));
    keeps(contract.complaints("post", SUBSCRIPTION, dearer(subscription, "always_invoice")));
    keeps(contract.complaints("get", "/v1/invoices", get("/v1/invoices?" + who)));
    JsonNode portal = post("/v1/billing_portal/sessions", who + "&return_url=http://back.example");
    keeps(contract.complaints("post", "/v1/billing_portal/sessions", portal));
    for (String action : List.of("fail", "settle", "end")) {
      post("/portal/" + portal.get("id").asText() + "/" + action);
    }
    for (int heard = 0; heard < 10; heard++) {
      JsonNode event = heard();
      keeps(contract.complaints("event", event));
      JsonNode about = event.at("/data/object");
      keeps(contract.complaints(about.get("object").asText(), about));
    }
  }

  @Test
  void whatIsDearerIsInvoicedForTheRestOfThePeriodIfSoWished() {
    String customer = post("/v1/customers", "name=Acme").get("id").asText();
    JsonNode subscription = subscribed(customer);

    dearer(subscription, "create_prorations");
    assertThat(due(customer)).containsExactly(CHEAP);
    dearer(subscription, "always_invoice");
    assertThat(due(customer)).containsExactly(CHEAP);

    JsonNode other = subscribed(post("/v1/customers", "name=Other").get("id").asText());
    dearer(other, "always_invoice");
    List<Integer> due = due(other.get("customer").asText());
    assertThat(due).hasSize(2).contains(CHEAP);
    assertThat(due.get(0)).isBetween(DEAR - CHEAP - 10, DEAR - CHEAP);
  }

  @Test
  void theSameKeyHasOneEffectAndAnUnknownOneNone() {
    HttpRequest.Builder wish = request("/v1/customers", "name=Acme", "one");
    assertThat(sent(wish).body()).isEqualTo(sent(wish).body());
    assertThat(sent(request("/v1/customers", "name=Acme", "two")).body())
        .isNotEqualTo(sent(wish).body());
    assertThat(sent(wish.setHeader("Authorization", "Bearer sk_other")).statusCode())
        .isEqualTo(401);
  }

  private JsonNode subscribed(String customer) {
    JsonNode session = post("/v1/checkout/sessions", checkout("customer=" + customer));
    post("/checkout/" + session.get("id").asText() + "/pay");
    return get("/v1/subscriptions?customer=" + customer).get("data").get(0);
  }

  private static String checkout(String customer) {
    return customer
        + "&mode=subscription&success_url=http://paid.example&cancel_url=http://back.example"
        + "&line_items[0][price]=price_starter&line_items[0][quantity]=1";
  }

  private JsonNode dearer(JsonNode subscription, String behavior) {
    String item = subscription.at("/items/data/0/id").asText();
    return post(
        path(subscription),
        "items[0][id]=" + item + "&items[0][price]=price_pro&proration_behavior=" + behavior);
  }

  private List<Integer> due(String customer) {
    return get("/v1/invoices?customer=" + customer).get("data").findValues("amount_due").stream()
        .map(JsonNode::asInt)
        .toList();
  }

  private static String path(JsonNode subscription) {
    return "/v1/subscriptions/" + subscription.get("id").asText();
  }

  private static void keeps(List<String> complaints) {
    assertThat(complaints).isEmpty();
  }

  private JsonNode heard() {
    try {
      JsonNode event = events.poll(10, TimeUnit.SECONDS);
      assertThat(event).as("an event").isNotNull();
      return event;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private JsonNode get(String path) {
    return read(request(path, "", "").GET());
  }

  private JsonNode post(String path, String form) {
    return read(request(path, form, ""));
  }

  /** Presses a button of one of its pages. */
  private void post(String path) {
    assertThat(sent(request(path, "", "")).statusCode()).isIn(302, 303);
  }

  private JsonNode read(HttpRequest.Builder request) {
    HttpResponse<String> answer = sent(request);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    try {
      return JSON.readTree(answer.body());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private HttpRequest.Builder request(String path, String form, String key) {
    String encoded = path.replace("[", "%5B").replace("]", "%5D");
    return HttpRequest.newBuilder(stripe.address().resolve(encoded))
        .header("Authorization", "Bearer sk_test")
        .header("Idempotency-Key", key)
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(BodyPublishers.ofString(form));
  }

  private HttpResponse<String> sent(HttpRequest.Builder request) {
    try {
      return client.send(request.build(), BodyHandlers.ofString());
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
