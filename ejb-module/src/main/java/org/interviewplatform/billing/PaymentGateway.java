package org.interviewplatform.billing;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.interviewplatform.platform.tenant.OrganisationId;

/**
 * The payment provider. Every call goes over the network, is bounded in time and never belongs into
 * a transaction; each may throw {@link BillingError#PROVIDER_FAILED}.
 */
public interface PaymentGateway {
  /** Whether there is one. */
  boolean isConfigured();

  /** Makes the organisation a customer; asked again within a day, it is the same one. */
  String createCustomer(OrganisationId organisation, String name, String email);

  /**
   * Where the customer pays for a plan.
   *
   * @param paid where the browser comes back to when that is done
   * @param back where it comes back to otherwise
   */
  URI checkout(String customer, Plan plan, URI paid, URI back);

  /** Where the customer changes the card and finds invoices. */
  URI portal(String customer, URI back);

  /** Changes to another plan at once; the difference is reckoned by the day. */
  void changePlan(String subscription, Plan plan, boolean dearer);

  /** Ends with the period that is paid for, or takes that back. */
  void endWithPeriod(String subscription, boolean end);

  /** The subscription in force, if there is one. */
  Optional<ProviderSubscription> subscriptionOf(String customer);

  /** The newest invoices. */
  List<ProviderInvoice> invoicesOf(String customer);

  /**
   * Reads what came to the webhook.
   *
   * @throws org.interviewplatform.platform.error.DomainException {@link BillingError#NOT_GENUINE}
   *     when it was not signed by the provider in the last minutes
   */
  ProviderEvent read(String payload, String signature);
}
