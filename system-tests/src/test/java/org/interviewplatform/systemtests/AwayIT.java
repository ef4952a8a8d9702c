package org.interviewplatform.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.interviewplatform.systemtests.client.Interview;
import org.interviewplatform.systemtests.client.Question;
import org.interviewplatform.systemtests.client.Recruiter;
import org.interviewplatform.systemtests.running.Eventually;
import org.interviewplatform.systemtests.running.Outbox;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** Mail server and broker away for a minute: nothing is lost, and everything is sent once. */
@ExtendWith(OnePlatform.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Order(8)
class AwayIT {
  private static final Duration AWAY =
      Duration.ofSeconds(Integer.getInteger("interview-platform.away", 60));
  private static final Duration LIMIT = Duration.ofMinutes(6);

  private Running running;
  private Recruiter recruiter;
  private Interview interview;

  @BeforeAll
  void publish(Running running) {
    this.running = running;
    recruiter = running.recruiter();
    interview = recruiter.publish("Away", Question.of("Who is there?"));
  }

  @Test
  void whatHappensMeanwhileIsToldAndSentOnceAfterwards() {
    Outbox outbox = new Outbox(running.platform().environment());
    String composed;
    String unheard;
    Interview made;
    running.inbox().stop("mail");
    try {
      composed = invite();
      Eventually.see(
          "the mail to be composed", LIMIT, () -> mail(composed), found -> !found.isMissingNode());
      running.inbox().stop("kafka");
      try {
        unheard = invite();
        made = recruiter.publish("Made while away", Question.of("Who hears it?"));
        pass();
        assertThat(mail(composed).path("status").asText()).isNotEqualTo("SENT");
        assertThat(running.inbox().mentioning(composed)).isEmpty();
        assertThat(outbox.unpublished(made.id())).isEqualTo(1);
        assertThat(mail(unheard).isMissingNode()).as("a mail without its event").isTrue();
      } finally {
        running.inbox().start("kafka");
      }
    } finally {
      running.inbox().start("mail");
    }
    Eventually.so("the event to be published", LIMIT, () -> outbox.unpublished(made.id()) == 0);
    requireSentOnce(composed);
    requireSentOnce(unheard);
  }

  /** Invites somebody new, and returns the address. */
  private String invite() {
    String email = UUID.randomUUID() + "@example.org";
    recruiter
        .post(
            "/api/interviews/" + interview.id() + "/invitations",
            Map.of("name", "Guest", "email", email, "send", true))
        .expect(201);
    return email;
  }

  private void requireSentOnce(String guest) {
    JsonNode sent =
        Eventually.see(
            "the mail to be sent",
            LIMIT,
            () -> mail(guest),
            found -> found.path("status").asText().equals("SENT"));
    assertThat(sent.path("kind").asText()).isNotEmpty();
    assertThat(running.inbox().mentioning(guest)).hasSize(1);
  }

  /** The entry of the log, missing while there is none. */
  private JsonNode mail(String guest) {
    JsonNode items = recruiter.get("/api/e-mails?limit=100").expect(200).json().path("items");
    for (JsonNode item : items) {
      if (item.path("recipient").asText().equals(guest)) {
        return item;
      }
    }
    return items.path(items.size());
  }

  private static void pass() {
    long began = System.nanoTime();
    Eventually.so(AWAY + " to pass", LIMIT, () -> System.nanoTime() - began > AWAY.toNanos());
  }
}
