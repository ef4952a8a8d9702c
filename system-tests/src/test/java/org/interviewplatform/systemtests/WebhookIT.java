package org.interviewplatform.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.interviewplatform.systemtests.client.Interview;
import org.interviewplatform.systemtests.client.Question;
import org.interviewplatform.systemtests.client.Recruiter;
import org.interviewplatform.systemtests.client.WebhookReceiver;
import org.interviewplatform.systemtests.client.WebhookReceiver.Message;
import org.interviewplatform.systemtests.running.Eventually;
import org.interviewplatform.systemtests.running.Outbox;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** Receivers that take, fail, redirect and are gone, and what each of them is told. */
@ExtendWith(OnePlatform.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Order(4)
class WebhookIT {

  private static final Duration LIMIT = Duration.ofMinutes(3);
  private static final List<String> ALL = List.of("interview.created");

  private final WebhookReceiver receiver = WebhookReceiver.start();
  private Running running;
  private Recruiter recruiter;

  @BeforeAll
  void signIn(Running running) {
    this.running = running;
    recruiter = running.recruiter();
  }

  @AfterAll
  void stop() {
    receiver.close();
  }

  @Test
  void whoWantsIsToldOnceSignedAndAsDocumented() {
    JsonNode added = add("/taken", "interview.created");
    add("/other", "report.ready");

    Interview interview = recruiter.publish("Webhooks", Question.of("Who is told?"));

    Message message = arrived("/taken", 1).get(0);
    assertThat(message.signedWith(added.path("secret").asText())).isEqualTo(1);
    assertThat(message.json().path("type").asText()).isEqualTo("interview.created");
    assertThat(message.json().path("version").asInt()).isEqualTo(1);
    assertThat(message.json().at("/data/interviewId").asText()).isEqualTo(interview.id());
    assertThat(message.json().at("/data/url").asText())
        .endsWith("/api/interviews/" + interview.id());
    assertThat(message.json().path("data")).hasSize(2);
    delivered(id(added), 1);
    assertThat(receiver.at("/other")).isEmpty();
    remove(added);
  }

  @Test
  void aFailureIsTriedAgainUnderTheSameId() {
    JsonNode added = test("/flaky");

    List<Message> attempts = arrived("/flaky", 2);

    assertThat(attempts).extracting(Message::id).containsOnly(attempts.get(0).id());
    JsonNode delivery = delivered(id(added), 1).path(0);
    assertThat(delivery.path("attempts")).hasSize(2);
    assertThat(delivery.at("/attempts/0/status").asInt()).isEqualTo(503);
    remove(added);
  }

  @Test
  void aRedirectIsNotFollowed() {
    JsonNode added = test("/redirect");

    JsonNode delivery = attempted(id(added));

    assertThat(delivery.at("/attempts/0/status").asInt()).isEqualTo(307);
    assertThat(receiver.at("/behind")).isEmpty();
    remove(added);
  }

  @Test
  void whoIsGoneIsSwitchedOffAndTheAdminsAreTold() {
    JsonNode added = test("/gone");

    Eventually.see(
        "the webhook to be switched off",
        LIMIT,
        () -> recruiter.get("/api/webhooks/" + id(added)).expect(200).json(),
        webhook -> webhook.path("disabled").asText().equals("GONE"));
    recruiter.post(deliveries(added), "{}").expect(409);
    Eventually.see(
        "an e-mail about it",
        LIMIT,
        () -> running.inbox().mentioning(id(added)),
        found -> found.size() == 1);
    remove(added);
  }

  @Test
  void otherAddressesOfThisMachineAreRefusedAtConnecting() {
    for (String host : List.of("127.0.0.2", "2130706434", "[::1]", "0.0.0.0")) {
      JsonNode added =
          add(Map.of("url", "http://" + host + ":" + receiver.port() + "/inside", "events", ALL));
      recruiter.post(deliveries(added), "{}").expect(202);

      assertThat(attempted(id(added)).at("/attempts/0/failure").asText()).startsWith("Refused");
      remove(added);
    }
    assertThat(receiver.at("/inside")).isEmpty();
  }

  @Test
  void bothSecretsSignAfterAChangeAndAReplayBearsTheOldId() {
    JsonNode added = test("/rotated");
    Message first = arrived("/rotated", 1).get(0);
    JsonNode delivery = delivered(id(added), 1).path(0);

    JsonNode rotated =
        recruiter.post("/api/webhooks/" + id(added) + "/rotate", "{}").expect(200).json();
    recruiter
        .post(deliveries(added) + "/" + delivery.path("id").asText() + "/replay", "{}")
        .expect(202);

    Message again = arrived("/rotated", 2).get(1);
    assertThat(again.id()).isEqualTo(first.id());
    assertThat(again.signedWith(added.path("secret").asText())).isEqualTo(1);
    assertThat(again.signedWith(rotated.path("secret").asText())).isEqualTo(1);
    remove(added);
  }

  @Test
  void whatHappensWhileTheBrokerIsFrozenIsToldOnceAfterwards() {
    Assumptions.assumeTrue(running.mayEnd(), "the platform was started by somebody else");
    Duration away = Duration.ofSeconds(Integer.getInteger("interview-platform.broker-away", 10));
    JsonNode added = add("/frozen", "interview.created");
    Outbox outbox = new Outbox(running.platform().environment());
    Interview interview;
    running.platform().freezeServices();
    try {
      interview = recruiter.publish("While frozen", Question.of("Who hears it?"));
      long began = System.nanoTime();
      Eventually.so(
          "the broker to be away for " + away,
          LIMIT,
          () -> System.nanoTime() - began > away.toNanos());
      assertThat(outbox.unpublished(interview.id())).isEqualTo(1);
      assertThat(receiver.at("/frozen")).isEmpty();
    } finally {
      running.platform().thawServices();
    }

    assertThat(arrived("/frozen", 1).get(0).json().at("/data/interviewId").asText())
        .isEqualTo(interview.id());
    delivered(id(added), 1);
    assertThat(receiver.at("/frozen")).hasSize(1);
    remove(added);
  }

  private JsonNode add(String path, String event) {
    return add(Map.of("url", receiver.url(path), "events", List.of(event)));
  }

  private JsonNode add(Map<String, Object> draft) {
    return recruiter.post("/api/webhooks", draft).expect(201).json();
  }

  /** A new webhook that a test message is on its way to. */
  private JsonNode test(String path) {
    JsonNode added = add(path, "candidate.request-made");
    recruiter.post(deliveries(added), "{}").expect(202);
    return added;
  }

  private void remove(JsonNode added) {
    recruiter.delete("/api/webhooks/" + id(added)).expect(204);
  }

  private static String deliveries(JsonNode added) {
    return "/api/webhooks/" + id(added) + "/deliveries";
  }

  private static String id(JsonNode added) {
    return added.at("/webhook/id").asText();
  }

  private List<Message> arrived(String path, int many) {
    return Eventually.see(
        many + " messages at " + path,
        LIMIT,
        () -> receiver.at(path),
        found -> found.size() >= many);
  }

  private JsonNode delivered(String webhook, int many) {
    return Eventually.see(
        many + " delivered to " + webhook,
        LIMIT,
        () -> log(webhook),
        items -> items.size() == many && items.path(0).path("status").asText().equals("DELIVERED"));
  }

  /** The newest delivery, once there was an attempt. */
  private JsonNode attempted(String webhook) {
    return Eventually.see(
            "an attempt at " + webhook,
            LIMIT,
            () -> log(webhook),
            items -> items.path(0).path("attempts").size() > 0)
        .path(0);
  }

  private JsonNode log(String webhook) {
    return recruiter
        .get("/api/webhooks/" + webhook + "/deliveries")
        .expect(200)
        .json()
        .path("items");
  }
}
