package org.interviewplatform.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.interviewplatform.platform.job.JobRequest;
import org.interviewplatform.platform.job.JobRequests;
import org.interviewplatform.platform.security.Role;
import org.interviewplatform.platform.security.SecurityError;
import org.interviewplatform.platform.tenant.Tenant;
import org.interviewplatform.testing.TestPlatform;
import org.junit.jupiter.api.Test;

/** Subscriptions over a real PostgreSQL; the payment provider is a fake. */
class SubscriptionIT {
  private static final URI PAGE = URI.create("https://hr.example/console/plan.xhtml");

  private final FakeGateway gateway = new FakeGateway();
  private final Requested jobs = new Requested();
  private final TestPlatform platform =
      new TestPlatform()
          .with(
              BillingConfig.class,
              new BillingConfig(true, PlanCatalogue.load(Optional.empty()), Duration.ofDays(7)))
          .with(PaymentGateway.class, gateway)
          .with(JobRequests.class, jobs);
  private final SubscriptionService service = platform.get(SubscriptionService.class);
  private final SubscriptionSync sync = platform.get(SubscriptionSync.class);

  @Test
  void whoSubscribesIsSentToPayAndIsOneCustomer() {
    assertThat(choose("starter")).contains(URI.create("https://pay.example/starter"));
    assertThat(choose("pro")).contains(URI.create("https://pay.example/pro"));
    assertThat(gateway.calls).containsExactly("customer Acme", "checkout starter", "checkout pro");
    assertThat(plan()).isEqualTo("free");
  }

  @Test
  void whatIsPaidCountsOnceHoweverOftenItIsHeardOf() {
    subscribed("starter");
    sync();
    sync();

    assertThat(plan()).isEqualTo("starter");
    assertThat(platform.events()).filteredOn(PaymentCompleted.class::isInstance).hasSize(1);
    assertThat(platform.asAdmin(service::details).payments()).hasSize(1);
  }

  @Test
  void changingIsAtOnceAndOnlyWhatIsDearerIsPaidAtOnce() {
    subscribed("starter");
    assertThat(choose("pro")).isEmpty();
    assertThat(plan()).isEqualTo("pro");
    assertThat(choose("starter")).isEmpty();
    assertThat(plan()).isEqualTo("starter");
    assertThat(gateway.calls).contains("change pro now", "change starter later");
  }

  @Test
  void whatWasFetchedBeforeSomethingNewerIsNotWritten() {
    subscribed("starter");
    gateway.whileAsked =
        () -> {
          gateway.whileAsked = () -> {};
          gateway.has("pro", SubscriptionStatus.ACTIVE);
          sync();
        };

    assertThatThrownBy(this::sync)
        .hasFieldOrPropertyWithValue("code", BillingError.CHANGED_MEANWHILE);
    assertThat(plan()).isEqualTo("pro");
  }

  @Test
  void aFailedPaymentHasDaysOfGraceAndThenTheFreePlanCounts() {
    subscribed("pro");
    gateway.has("pro", SubscriptionStatus.PAST_DUE);
    gateway.invoice("in_2", ProviderInvoice.State.FAILED);
    sync();
    assertThat(plan()).isEqualTo("pro");
    assertThat(platform.events()).filteredOn(PaymentFailed.class::isInstance).hasSize(1);

    platform.passTime(Duration.ofDays(6));
    sync();
    assertThat(plan()).isEqualTo("pro");
    platform.passTime(Duration.ofDays(1));
    assertThat(plan()).isEqualTo("free");

    gateway.has("pro", SubscriptionStatus.ACTIVE);
    gateway.invoice("in_2", ProviderInvoice.State.PAID);
    sync();
    assertThat(plan()).isEqualTo("pro");
    assertThat(platform.events()).filteredOn(PaymentCompleted.class::isInstance).hasSize(2);
  }

  @Test
  void aSubscriptionThatIsOverLeavesTheFreePlan() {
    subscribed("pro");
    platform.asAdmin(
        () -> {
          service.endWithPeriod(true);
          return Boolean.TRUE;
        });
    assertThat(platform.asAdmin(service::details).endsWithPeriod()).isTrue();

    gateway.subscription = null;
    sync();
    assertThat(plan()).isEqualTo("free");
  }

  @Test
  void aHintIsTakenOnceAndOnlyForACustomerOfOurs() {
    choose("starter");
    PaymentWebhook webhook = platform.get(PaymentWebhook.class);
    String customer = "cus_" + platform.asJob(Tenant::current);
    webhook.take("evt_1", customer);
    webhook.take("evt_2", customer);
    webhook.take("evt_1", customer);
    webhook.take("evt_3", "cus_of_somebody_else");

    assertThat(jobs.asked).hasSize(2).doesNotHaveDuplicates();
  }

  @Test
  void onlyWhoRunsTheOrganisationMayPay() {
    assertThatThrownBy(
            () -> platform.as(EnumSet.of(Role.HR), () -> service.choose("starter", PAGE)))
        .hasFieldOrPropertyWithValue("code", SecurityError.FORBIDDEN);
    assertThatThrownBy(() -> choose("gold"))
        .hasFieldOrPropertyWithValue("code", BillingError.PLAN_UNKNOWN);
    assertThatThrownBy(() -> choose("enterprise"))
        .hasFieldOrPropertyWithValue("code", BillingError.NOT_FOR_SALE);
  }

  private void subscribed(String plan) {
    choose(plan);
    gateway.has(plan, SubscriptionStatus.ACTIVE);
    gateway.invoice("in_1", ProviderInvoice.State.PAID);
    sync();
  }

  private void sync() {
    platform.asJob(() -> sync.run(Runnable::run));
  }

  private Optional<URI> choose(String plan) {
    return platform.asAdmin(() -> service.choose(plan, PAGE));
  }

  private String plan() {
    return platform.asAdmin(service::details).plan().code();
  }

  private static final class Requested implements JobRequests {
    private final List<UUID> asked = new ArrayList<>();

    @Override
    public boolean request(String job, UUID subject, UUID eventId) {
      return asked.add(eventId);
    }

    @Override
    public List<JobRequest> about(UUID subject) {
      return List.of();
    }
  }
}
