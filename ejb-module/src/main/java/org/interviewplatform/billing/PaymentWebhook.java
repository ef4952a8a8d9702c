package org.interviewplatform.billing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.interviewplatform.platform.error.DomainException;
import org.interviewplatform.platform.tenant.Tenant;

/**
 * Where the payment provider's hints arrive. It is here that one learns its organisation: by a
 * customer that we made, never by what the hint claims.
 */
@ApplicationScoped
public class PaymentWebhook {
  private final PaymentGateway gateway;
  private final SubscriptionDesk desk;
  private final PaymentHints hints;

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected PaymentWebhook() {
    this(null, null, null);
  }

  @Inject
  PaymentWebhook(PaymentGateway gateway, SubscriptionDesk desk, PaymentHints hints) {
    this.gateway = gateway;
    this.desk = desk;
    this.hints = hints;
  }

  /**
   * Takes one. Said again, or about somebody else's customer, it changes nothing.
   *
   * @throws DomainException {@link BillingError#NOT_GENUINE}
   */
  public void take(String payload, String signature) {
    ProviderEvent event = gateway.read(payload, signature);
    event
        .customer()
        .flatMap(desk::organisationOf)
        .ifPresent(organisation -> Tenant.in(organisation, () -> hints.take(event)));
  }
}
