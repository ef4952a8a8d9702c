package org.interviewplatform.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.interviewplatform.systemtests.client.Recruiter;
import org.interviewplatform.systemtests.running.Eventually;
import org.interviewplatform.systemtests.running.LocalPlatform;
import org.interviewplatform.systemtests.running.OwnOrganisation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What was paid counts, also where Stripe's news of it never comes. */
@ExtendWith(ScoredPlatform.class)
@Order(Turn.SCORED + 6)
class ReconciliationIT {
  private static final Duration LIMIT = Duration.ofSeconds(60);

  @Test
  void aSubscriptionNobodyToldOfIsFoundByComparing(Scored scored) {
    LocalPlatform platform = scored.platform();
    String email = new OwnOrganisation(platform.environment(), Recruiter.EMAIL).email();
    Payer payer = Payer.of(platform, email);
    payer.holdNews();
    payer.pay("starter");

    Eventually.see("the plan that was paid for", LIMIT, payer::plan, "starter"::equals);

    assertThat(payer.releaseNewsReversed(1)).allMatch(status -> status.asInt() == 200);
    assertThat(payer.plan()).isEqualTo("starter");
    assertThat(payer.subscription().path("invoices")).as("invoices, told late").hasSize(1);
  }
}
