package org.interviewplatform.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.Map;
import org.interviewplatform.systemtests.client.Http;
import org.interviewplatform.systemtests.client.Recruiter;
import org.interviewplatform.systemtests.running.LocalPlatform;

/** An administrator who subscribes and pays at the double of Stripe. */
record Payer(Recruiter admin, Http stripe) {

  /** One of this organisation. */
  static Payer of(LocalPlatform platform, String email) {
    String stripe =
        platform.environment().getOrDefault("INTERVIEW_PLATFORM_BILLING_STRIPE_BASE_URL", "");
    return new Payer(Recruiter.signIn(platform.address(), email), new Http(URI.create(stripe)));
  }

  JsonNode choose(String plan) {
    return admin.post("/api/organisation/subscription", Map.of("plan", plan)).expect(200).json();
  }

  /** As a payer does: the checkout's page, and its one button. */
  void pay(String plan) {
    String page = URI.create(choose(plan).path("payAt").asText()).getPath();
    assertThat(stripe.get(page, Map.of()).expect(200).text()).contains("$49.00 a month");
    stripe.post(page + "/pay", Map.of(), Map.of()).expect(303);
  }

  /** Stripe keeps its news to itself from now on. */
  void holdNews() {
    stripe.post("/double/hold", Map.of(), Map.of()).expect(200);
  }

  /** Stripe tells what it has kept, the newest first, so many times; what it was answered. */
  JsonNode releaseNewsReversed(int times) {
    return stripe.post("/double/release?order=reversed&times=" + times, Map.of(), Map.of()).json();
  }

  String plan() {
    return subscription().path("plan").asText();
  }

  JsonNode subscription() {
    return admin.get("/api/organisation/subscription").expect(200).json();
  }
}
