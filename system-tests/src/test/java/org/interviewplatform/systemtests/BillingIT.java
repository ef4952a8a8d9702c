package org.interviewplatform.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.interviewplatform.systemtests.client.Recruiter;
import org.interviewplatform.systemtests.client.Reply;
import org.interviewplatform.systemtests.running.Eventually;
import org.interviewplatform.systemtests.running.OwnOrganisation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A limit that is reached blocks, and paying at the double of Stripe unblocks, whatever order its
 * webhooks come in.
 */
@ExtendWith(OnePlatform.class)
class BillingIT {
  private static final Duration LIMIT = Duration.ofSeconds(60);

  private static final long STARTER_CENTS = 4900;
  private static final long PRO_CENTS = 19_900;

  private final Running running;
  private final OwnOrganisation own;
  private final Payer payer;

  BillingIT(Running running) {
    this.running = running;
    this.own = new OwnOrganisation(running.platform().environment(), Recruiter.EMAIL);
    this.payer = Payer.of(running.platform(), own.email());
  }

  @Test
  void aLimitBlocksAndPayingUnblocksInWhateverOrderStripeTells() {
    own.uses("INTERVIEWS", 1_000, true);
    assertThat(open().expect(402).json().path("code").asText())
        .isEqualTo("billing.interviews-used-up");

    payer.holdNews();
    payer.pay("starter");
    assertThat(payer.plan()).isEqualTo("free");
    assertThat(payer.releaseNewsReversed(2)).hasSize(6).allMatch(status -> status.asInt() == 200);

    Eventually.see("the plan that was paid for", LIMIT, payer::plan, "starter"::equals);
    open().expect(201);
    Eventually.so("the receipt", LIMIT, () -> !receipts().isEmpty());
    assertThat(payer.subscription().path("invoices")).hasSize(1);
    assertThat(receipts()).hasSize(1);
  }

  @Test
  void aDearerPlanIsPaidForTheRestOfTheMonthAndACheaperOneIsNot() {
    payer.pay("starter");
    Eventually.see("the plan that was paid for", LIMIT, payer::plan, "starter"::equals);

    assertThat(payer.choose("pro").has("payAt")).isFalse();
    assertThat(payer.plan()).isEqualTo("pro");
    JsonNode invoices =
        Eventually.see(
            "the difference to be invoiced",
            LIMIT,
            () -> payer.subscription().path("invoices"),
            found -> found.size() == 2);
    long difference = minor(invoices) - STARTER_CENTS;
    assertThat(difference).isPositive().isLessThan(PRO_CENTS - STARTER_CENTS + 1);

    payer.choose("starter");
    assertThat(payer.plan()).isEqualTo("starter");
    assertThat(payer.subscription().path("invoices")).hasSize(2);
  }

  @Test
  void whatStripeDidNotSignIsRefused() {
    Map<String, String> forged =
        Map.of("Stripe-Signature", "t=1,v1=00", "Content-Type", "application/json");
    Reply reply =
        running
            .http()
            .send(
                "POST",
                "/api/public/billing/stripe",
                forged,
                BodyPublishers.ofString("{\"id\": \"evt_1\"}"));
    assertThat(reply.expect(400).json().path("code").asText()).isEqualTo("billing.not-genuine");
  }

  private static long minor(JsonNode invoices) {
    return invoices.findValues("minor").stream().mapToLong(JsonNode::asLong).sum();
  }

  private Reply open() {
    Map<String, Object> draft =
        Map.of(
            "title",
            "One question",
            "description",
            "Made by the system tests.",
            "language",
            "en",
            "questions",
            List.of(
                Map.of(
                    "text",
                    "How do you mend a book?",
                    "kind",
                    "VIDEO",
                    "thinkSeconds",
                    0,
                    "answerSeconds",
                    60,
                    "retakes",
                    0)),
            "publish",
            true);
    return payer.admin().post("/api/interviews", draft);
  }

  private List<JsonNode> receipts() {
    return running.inbox().mentioning(own.email()).stream()
        .filter(message -> message.toString().contains("Receipt: $49.00"))
        .toList();
  }
}
