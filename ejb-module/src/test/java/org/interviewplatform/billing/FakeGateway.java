package org.interviewplatform.billing;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.interviewplatform.platform.tenant.OrganisationId;
import org.jspecify.annotations.Nullable;

/** A payment provider in memory, of which a test says how things stand. */
final class FakeGateway implements PaymentGateway {
  static final Instant NEXT = Instant.parse("2026-12-23T12:00:00Z");

  private final String reference = "sub_" + UUID.randomUUID();

  final List<String> calls = new ArrayList<>();
  final List<ProviderInvoice> invoices = new ArrayList<>();
  @Nullable ProviderSubscription subscription;
  Runnable whileAsked = () -> {};

  void has(String plan, SubscriptionStatus status) {
    subscription = new ProviderSubscription(reference, plan, status, NEXT, false);
  }

  void invoice(String reference, ProviderInvoice.State state) {
    invoices.removeIf(each -> each.reference().equals(reference));
    invoices.add(
        new ProviderInvoice(
            reference, "N-1", state, new Money(4_900, "usd"), Instant.EPOCH, Optional.empty()));
  }

  @Override
  public boolean isConfigured() {
    return true;
  }

  @Override
  public String createCustomer(OrganisationId organisation, String name, String email) {
    calls.add("customer " + name);
    return "cus_" + organisation;
  }

  @Override
  public URI checkout(String customer, Plan plan, URI paid, URI back) {
    calls.add("checkout " + plan.code());
    return URI.create("https://pay.example/" + plan.code());
  }

  @Override
  public URI portal(String customer, URI back) {
    return URI.create("https://pay.example/portal");
  }

  @Override
  public void changePlan(String changed, Plan plan, boolean dearer) {
    calls.add("change " + plan.code() + (dearer ? " now" : " later"));
    has(plan.code(), SubscriptionStatus.ACTIVE);
  }

  @Override
  public void endWithPeriod(String ended, boolean end) {
    ProviderSubscription now = java.util.Objects.requireNonNull(subscription);
    subscription =
        new ProviderSubscription(reference, now.plan(), now.status(), now.periodEndsAt(), end);
  }

  @Override
  public Optional<ProviderSubscription> subscriptionOf(String customer) {
    Optional<ProviderSubscription> said = Optional.ofNullable(subscription);
    whileAsked.run();
    return said;
  }

  @Override
  public List<ProviderInvoice> invoicesOf(String customer) {
    return List.copyOf(invoices);
  }

  @Override
  public ProviderEvent read(String payload, String signature) {
    return new ProviderEvent(payload, "test", Optional.of(signature));
  }
}
