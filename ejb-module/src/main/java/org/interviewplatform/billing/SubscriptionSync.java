package org.interviewplatform.billing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Copies a subscription and its invoices from the payment provider. Whatever led to it, twice, late
 * or in reverse: the result is how things stand at the provider.
 */
@ApplicationScoped
public class SubscriptionSync {
  private final PaymentGateway gateway;
  private final SubscriptionDesk desk;

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected SubscriptionSync() {
    this(null, null);
  }

  @Inject
  SubscriptionSync(PaymentGateway gateway, SubscriptionDesk desk) {
    this.gateway = gateway;
    this.desk = desk;
  }

  /** Asks the provider, then writes in the way the caller wants it; nothing without a customer. */
  public void run(Consumer<Runnable> write) {
    int asOf = desk.version();
    desk.customer()
        .ifPresent(
            customer -> {
              Optional<ProviderSubscription> said = gateway.subscriptionOf(customer);
              List<ProviderInvoice> invoices = gateway.invoicesOf(customer);
              write.accept(() -> desk.learn(asOf, said, invoices));
            });
  }
}
