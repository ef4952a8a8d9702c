package org.interviewplatform.localstack.stripe;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signs events and sends them, again and again until they are taken. */
final class StripeWebhooks implements AutoCloseable {
  private static final Logger LOG = System.getLogger(StripeWebhooks.class.getName());
  private static final int ATTEMPTS = 30;
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final URI target;
  private final String secret;
  private final HttpClient client = HttpClient.newHttpClient();
  private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor();
  private final List<String> held = new ArrayList<>();
  private boolean holding;

  StripeWebhooks(URI target, String secret) {
    this.target = target;
    this.secret = secret;
  }

  synchronized void send(String type, ObjectNode about) {
    ObjectNode event =
        StripeObjects.object("event", "evt").put("type", type).put("pending_webhooks", 1);
    event.set("data", JsonNodeFactory.instance.objectNode().set("object", about.deepCopy()));
    if (holding) {
      held.add(event.toString());
    } else {
      thread.execute(() -> attempt(event.toString(), 1));
    }
  }

  /** {@code /double/hold} keeps events back; {@code /double/release} lets them go, as wished. */
  StripeAnswer control(String path, Form form) {
    return switch (path) {
      case "/double/hold" -> hold();
      case "/double/release" ->
          release(
              form.find("order").orElse("").equals("reversed"),
              Integer.parseInt(form.find("times").orElse("1")));
      default -> throw new IllegalArgumentException("There is nothing here.");
    };
  }

  private synchronized StripeAnswer hold() {
    holding = true;
    return StripeAnswer.json(JsonNodeFactory.instance.objectNode().put("held", held.size()));
  }

  private synchronized StripeAnswer release(boolean reversed, int times) {
    holding = false;
    List<String> events = new ArrayList<>(held);
    held.clear();
    if (reversed) {
      Collections.reverse(events);
    }
    var answers = JsonNodeFactory.instance.arrayNode();
    for (int round = 0; round < times; round++) {
      events.forEach(event -> answers.add(post(event)));
    }
    return StripeAnswer.json(answers);
  }

  private void attempt(String event, int attempt) {
    int status = post(event);
    if (status != 200 && attempt < ATTEMPTS) {
      LOG.log(Level.INFO, "A webhook was answered {0}; it is sent again", status);
      thread.schedule(() -> attempt(event, attempt + 1), attempt, TimeUnit.SECONDS);
    }
  }

  /** The answer's status; 0 without one. */
  private int post(String event) {
    HttpRequest request =
        HttpRequest.newBuilder(target)
            .timeout(PATIENCE)
            .header("Content-Type", "application/json")
            .header("Stripe-Signature", signature(event))
            .POST(HttpRequest.BodyPublishers.ofString(event))
            .build();
    try {
      return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    } catch (IOException e) {
      return 0;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return 0;
    }
  }

  private String signature(String event) {
    long now = StripeObjects.now();
    return "t=" + now + ",v1=" + hmac(now + "." + event);
  }

  private String hmac(String text) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
      return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java has HMAC", e);
    }
  }

  @Override
  public void close() {
    thread.shutdownNow();
  }
}
