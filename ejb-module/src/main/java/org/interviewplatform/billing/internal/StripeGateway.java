package org.interviewplatform.billing.internal;

import com.stripe.StripeClient;
import com.stripe.exception.SignatureVerificationException;
import com.stripe.exception.StripeException;
import com.stripe.model.Invoice;
import com.stripe.model.Subscription;
import com.stripe.net.RequestOptions;
import com.stripe.net.Webhook;
import com.stripe.param.CustomerCreateParams;
import com.stripe.param.InvoiceListParams;
import com.stripe.param.SubscriptionListParams;
import com.stripe.param.SubscriptionUpdateParams;
import com.stripe.param.SubscriptionUpdateParams.ProrationBehavior;
import com.stripe.param.checkout.SessionCreateParams;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.interviewplatform.billing.BillingError;
import org.interviewplatform.billing.PaymentGateway;
import org.interviewplatform.billing.Plan;
import org.interviewplatform.billing.ProviderEvent;
import org.interviewplatform.billing.ProviderInvoice;
import org.interviewplatform.billing.ProviderSubscription;
import org.interviewplatform.billing.StripeConfig;
import org.interviewplatform.platform.error.DomainException;
import org.interviewplatform.platform.tenant.OrganisationId;

/** {@link PaymentGateway} at Stripe. A plan's price has the plan's code as its lookup key. */
final class StripeGateway implements PaymentGateway {
  private static final int RETRIES = 1;
  private static final long INVOICES = 24L;

  private final StripeConfig config;
  private final Clock clock;
  private final Optional<StripeClient> client;

  StripeGateway(StripeConfig config, Clock clock) {
    this.config = config;
    this.clock = clock;
    this.client = config.secretKey().map(key -> client(config, key));
  }

  @Override
  public boolean isConfigured() {
    return client.isPresent();
  }

  @Override
  public String createCustomer(OrganisationId organisation, String name, String email) {
    CustomerCreateParams wish =
        CustomerCreateParams.builder()
            .setName(name)
            .setEmail(email)
            .putMetadata("organisation", organisation.toString())
            .build();
    RequestOptions once =
        RequestOptions.builder().setIdempotencyKey("customer-" + organisation).build();
    return call(stripe -> stripe.v1().customers().create(wish, once)).getId();
  }

  @Override
  public URI checkout(String customer, Plan plan, URI paid, URI back) {
    String price = priceOf(plan);
    SessionCreateParams wish =
        SessionCreateParams.builder()
            .setMode(SessionCreateParams.Mode.SUBSCRIPTION)
            .setCustomer(customer)
            .setSuccessUrl(paid.toString())
            .setCancelUrl(back.toString())
            .addLineItem(
                SessionCreateParams.LineItem.builder().setPrice(price).setQuantity(1L).build())
            .build();
    return URI.create(call(stripe -> stripe.v1().checkout().sessions().create(wish)).getUrl());
  }

  @Override
  public URI portal(String customer, URI back) {
    var wish =
        com.stripe.param.billingportal.SessionCreateParams.builder()
            .setCustomer(customer)
            .setReturnUrl(back.toString())
            .build();
    return URI.create(call(stripe -> stripe.v1().billingPortal().sessions().create(wish)).getUrl());
  }

  /** What is dearer is paid at once; what is cheaper is credited to the next invoice. */
  @Override
  public void changePlan(String subscription, Plan plan, boolean dearer) {
    String price = priceOf(plan);
    Subscription present = call(stripe -> stripe.v1().subscriptions().retrieve(subscription));
    SubscriptionUpdateParams wish =
        SubscriptionUpdateParams.builder()
            .setProrationBehavior(
                dearer ? ProrationBehavior.ALWAYS_INVOICE : ProrationBehavior.CREATE_PRORATIONS)
            .setCancelAtPeriodEnd(false)
            .addItem(
                SubscriptionUpdateParams.Item.builder()
                    .setId(present.getItems().getData().get(0).getId())
                    .setPrice(price)
                    .build())
            .build();
    call(stripe -> stripe.v1().subscriptions().update(subscription, wish));
  }

  @Override
  public void endWithPeriod(String subscription, boolean end) {
    SubscriptionUpdateParams wish =
        SubscriptionUpdateParams.builder().setCancelAtPeriodEnd(end).build();
    call(stripe -> stripe.v1().subscriptions().update(subscription, wish));
  }

  @Override
  public Optional<ProviderSubscription> subscriptionOf(String customer) {
    SubscriptionListParams which = SubscriptionListParams.builder().setCustomer(customer).build();
    return call(stripe -> stripe.v1().subscriptions().list(which)).getData().stream()
        .flatMap(each -> StripeReading.subscription(each).stream())
        .findFirst();
  }

  @Override
  public List<ProviderInvoice> invoicesOf(String customer) {
    InvoiceListParams which =
        InvoiceListParams.builder().setCustomer(customer).setLimit(INVOICES).build();
    List<Invoice> found = call(stripe -> stripe.v1().invoices().list(which)).getData();
    return found.stream().map(StripeReading::invoice).toList();
  }

  @Override
  public ProviderEvent read(String payload, String signature) {
    try {
      String secret = config.webhookSecret().orElseThrow(StripeGateway::notGenuine);
      Webhook.Signature.verifyHeader(
          payload, signature, secret, config.tolerance().toSeconds(), clock);
      return StripeReading.event(payload);
    } catch (SignatureVerificationException | IllegalArgumentException e) {
      throw notGenuine();
    }
  }

  private String priceOf(Plan plan) {
    var which =
        com.stripe.param.PriceListParams.builder()
            .addLookupKey(plan.code())
            .setActive(true)
            .build();
    return call(stripe -> stripe.v1().prices().list(which)).getData().stream()
        .findFirst()
        .map(price -> price.getId())
        .orElseThrow(
            () ->
                new DomainException(
                    BillingError.NOT_FOR_SALE,
                    "At Stripe no price has the lookup key " + plan.code() + "."));
  }

  private <T> T call(Call<T> call) {
    StripeClient stripe =
        client.orElseThrow(
            () -> new DomainException(BillingError.NOT_FOR_SALE, "Nobody can pay here."));
    try {
      return Objects.requireNonNull(call.on(stripe));
    } catch (StripeException e) {
      throw new DomainException(
          BillingError.PROVIDER_FAILED,
          "The payment provider did not do it. Please try again in a moment.",
          e);
    }
  }

  private static StripeClient client(StripeConfig config, String key) {
    int millis = (int) config.timeout().toMillis();
    return StripeClient.builder()
        .setApiKey(key)
        .setApiBase(config.baseUrl().toString().replaceAll("/+$", ""))
        .setConnectTimeout(millis)
        .setReadTimeout(millis)
        .setMaxNetworkRetries(RETRIES)
        .build();
  }

  private static DomainException notGenuine() {
    return new DomainException(
        BillingError.NOT_GENUINE, "This was not signed by the payment provider just now.");
  }

  /** One call. */
  @FunctionalInterface
  private interface Call<T> {
    T on(StripeClient stripe) throws StripeException;
  }
}
