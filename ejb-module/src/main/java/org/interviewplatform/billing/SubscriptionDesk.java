package org.interviewplatform.billing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.interviewplatform.platform.error.DomainException;
import org.interviewplatform.platform.event.DomainEvents;
import org.interviewplatform.platform.tenant.OrganisationId;
import org.interviewplatform.platform.tenant.Tenant;

/**
 * The transactional half of what is done about subscriptions: nothing here goes over the network.
 */
@ApplicationScoped
@Transactional
public class SubscriptionDesk {
  private static final int PAYMENTS = 24;

  private final Subscriptions subscriptions;
  private final Payments payments;
  private final CurrentPlan current;
  private final BillingConfig config;
  private final DomainEvents events;
  private final Clock clock;

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected SubscriptionDesk() {
    this(null, null, null, null, null, null);
  }

  @Inject
  SubscriptionDesk(
      Subscriptions subscriptions,
      Payments payments,
      CurrentPlan current,
      BillingConfig config,
      DomainEvents events,
      Clock clock) {
    this.subscriptions = subscriptions;
    this.payments = payments;
    this.current = current;
    this.config = config;
    this.events = events;
    this.clock = clock;
  }

  public SubscriptionDetails details(boolean provider) {
    Optional<Subscription> known = subscriptions.find();
    return new SubscriptionDetails(
        config.enabled(),
        provider,
        current.plan(),
        known.map(Subscription::status).orElse(SubscriptionStatus.NONE),
        known.flatMap(Subscription::periodEndsAt),
        known.filter(Subscription::endsWithPeriod).isPresent(),
        known.flatMap(subscription -> subscription.graceEndsAt(config.grace())),
        known.flatMap(Subscription::customer).isPresent(),
        config.catalogue().plans(),
        payments.newest(PAYMENTS).stream().map(Payment::details).toList());
  }

  /** One payment, for the receipt. */
  public Optional<PaymentDetails> payment(UUID id) {
    return payments.find(id).map(Payment::details);
  }

  /** The provider's id of the current organisation, if it has one. */
  public Optional<String> customer() {
    return subscriptions.find().flatMap(Subscription::customer);
  }

  /** The provider's id of the subscription in force, if there is one. */
  public Optional<String> reference() {
    return subscriptions.find().flatMap(Subscription::reference);
  }

  /** Keeps the provider's id; where two were made at once, the first one counts. */
  public String knownAs(String customer) {
    Subscription subscription = subscriptions.lock().orElseGet(this::begin);
    subscription.knownAs(customer);
    return subscription.customer().orElseThrow();
  }

  /** Whose customer that is; asked outside of any organisation. */
  public Optional<OrganisationId> organisationOf(String customer) {
    return subscriptions.organisationOf(customer);
  }

  /** Everybody who is a customer; asked outside of any organisation. */
  public List<OrganisationId> organisationsThatPay() {
    return subscriptions.organisationsThatPay();
  }

  /** What {@link #learn} must find unchanged. */
  public int version() {
    return subscriptions.find().map(Subscription::version).orElse(0);
  }

  /**
   * Copies what the provider says.
   *
   * @param asOf the version before the provider was asked: had anything been learned since, this
   *     might be older
   * @throws DomainException {@link BillingError#CHANGED_MEANWHILE}: ask again
   */
  public void learn(int asOf, Optional<ProviderSubscription> said, List<ProviderInvoice> invoices) {
    Subscription subscription = subscriptions.lock().orElseGet(this::begin);
    if (subscription.version() != asOf) {
      throw new DomainException(
          BillingError.CHANGED_MEANWHILE, "The subscription has changed meanwhile.");
    }
    said.ifPresentOrElse(
        present -> subscription.is(present, clock.instant()),
        () -> subscription.none(config.catalogue().free().code()));
    invoices.stream()
        .filter(invoice -> invoice.state() != ProviderInvoice.State.OTHER)
        .forEach(this::learn);
  }

  private void learn(ProviderInvoice invoice) {
    Optional<Payment> known = payments.ofInvoice(invoice.reference());
    if (known.isEmpty()) {
      Payment payment = new Payment(invoice);
      payments.add(payment);
      tell(payment, invoice);
    } else if (known.get().learn(invoice)) {
      tell(known.get(), invoice);
    }
  }

  private void tell(Payment payment, ProviderInvoice invoice) {
    UUID organisation = Tenant.current().value();
    events.publish(
        invoice.state() == ProviderInvoice.State.PAID
            ? new PaymentCompleted(organisation, payment.id())
            : new PaymentFailed(organisation, payment.id()));
  }

  private Subscription begin() {
    Subscription begun = new Subscription(Tenant.current(), config.catalogue().free().code());
    subscriptions.add(begun);
    return begun;
  }
}
