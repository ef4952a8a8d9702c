package org.interviewplatform.billing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.interviewplatform.organisation.UserDirectory;
import org.interviewplatform.platform.audit.AuditAction;
import org.interviewplatform.platform.audit.AuditTrail;
import org.interviewplatform.platform.error.DomainException;
import org.interviewplatform.platform.security.Caller;
import org.interviewplatform.platform.security.CurrentCaller;
import org.interviewplatform.platform.security.Permission;

/**
 * What an admin does about the plan. The person waits for the payment provider's answer, so these
 * are bounded calls, outside of any transaction.
 */
@ApplicationScoped
public class SubscriptionService {
  private final PaymentGateway gateway;
  private final SubscriptionDesk desk;
  private final SubscriptionSync sync;
  private final BillingConfig config;
  private final UserDirectory directory;
  private final AuditTrail trail;

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected SubscriptionService() {
    this(null, null, null, null, null, null);
  }

  @Inject
  SubscriptionService(
      PaymentGateway gateway,
      SubscriptionDesk desk,
      SubscriptionSync sync,
      BillingConfig config,
      UserDirectory directory,
      AuditTrail trail) {
    this.gateway = gateway;
    this.desk = desk;
    this.sync = sync;
    this.config = config;
    this.directory = directory;
    this.trail = trail;
  }

  /** How things stand. */
  public SubscriptionDetails details() {
    CurrentCaller.require(Permission.MANAGE_ORGANISATION);
    return desk.details(isForSale());
  }

  /** As {@link #details}, after asking the provider; if it does not answer, as last known. */
  public SubscriptionDetails refreshed() {
    CurrentCaller.require(Permission.MANAGE_ORGANISATION);
    if (isForSale()) {
      refresh();
    }
    return details();
  }

  /**
   * Changes to a plan. Who pays already changes at once, and the difference is reckoned by the day;
   * others are sent to pay.
   *
   * @param page where the browser comes back to
   * @return where to pay; empty when the plan has been changed
   * @throws DomainException {@link BillingError#PLAN_UNKNOWN}, {@link BillingError#NOT_FOR_SALE},
   *     {@link BillingError#PROVIDER_FAILED}
   */
  public Optional<URI> choose(String code, URI page) {
    Caller caller = CurrentCaller.require(Permission.MANAGE_ORGANISATION);
    Plan plan = forSale(code);
    String customer = desk.customer().orElseGet(() -> becomeCustomer(caller));
    Optional<ProviderSubscription> present = gateway.subscriptionOf(customer);
    if (present.isEmpty()) {
      trail.record(
          AuditAction.PLAN_CHANGED, caller.organisationId().value(), Map.of("checkout", code));
      return Optional.of(gateway.checkout(customer, plan, URI.create(page + "?paid=true"), page));
    }
    change(present.get(), plan);
    trail.record(AuditAction.PLAN_CHANGED, caller.organisationId().value(), Map.of("plan", code));
    return Optional.empty();
  }

  /** Where to change the card and find invoices; throws likewise. */
  public URI portal(URI page) {
    CurrentCaller.require(Permission.MANAGE_ORGANISATION);
    return gateway.portal(desk.customer().orElseThrow(SubscriptionService::nothing), page);
  }

  /** Cancels to the end of what is paid for, or takes that back; throws likewise. */
  public void endWithPeriod(boolean end) {
    Caller caller = CurrentCaller.require(Permission.MANAGE_ORGANISATION);
    gateway.endWithPeriod(desk.reference().orElseThrow(SubscriptionService::nothing), end);
    refresh();
    trail.record(
        AuditAction.PLAN_CHANGED,
        caller.organisationId().value(),
        Map.of("endsWithPeriod", String.valueOf(end)));
  }

  private void change(ProviderSubscription present, Plan plan) {
    if (!present.plan().equals(plan.code())) {
      gateway.changePlan(present.reference(), plan, isDearer(plan, present.plan()));
    }
    refresh();
  }

  private boolean isDearer(Plan plan, String than) {
    long before = config.catalogue().find(than).flatMap(Plan::price).map(Money::minor).orElse(0L);
    return plan.price().map(Money::minor).orElse(0L) > before;
  }

  private String becomeCustomer(Caller caller) {
    String name = directory.organisationName();
    return desk.knownAs(gateway.createCustomer(caller.organisationId(), name, caller.email()));
  }

  /** If this does not work now, the webhook's job or the reconciliation will do it. */
  private void refresh() {
    try {
      sync.run(Runnable::run);
    } catch (DomainException later) {
      if (!later.isRetried()) {
        throw later;
      }
    }
  }

  private boolean isForSale() {
    return config.enabled() && gateway.isConfigured();
  }

  private Plan forSale(String code) {
    Plan plan =
        config
            .catalogue()
            .find(code)
            .orElseThrow(
                () -> new DomainException(BillingError.PLAN_UNKNOWN, "There is no such plan."));
    if (!isForSale() || !plan.isForSale()) {
      throw new DomainException(
          BillingError.NOT_FOR_SALE, "This plan cannot be subscribed to here.");
    }
    return plan;
  }

  private static DomainException nothing() {
    return new DomainException(BillingError.NO_SUBSCRIPTION, "Nothing is subscribed to.");
  }
}
