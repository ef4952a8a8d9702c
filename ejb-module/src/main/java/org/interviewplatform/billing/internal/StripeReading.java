package org.interviewplatform.billing.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.stripe.model.Invoice;
import com.stripe.model.Subscription;
import com.stripe.model.SubscriptionItem;
import java.net.URI;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.interviewplatform.billing.Money;
import org.interviewplatform.billing.ProviderEvent;
import org.interviewplatform.billing.ProviderInvoice;
import org.interviewplatform.billing.ProviderSubscription;
import org.interviewplatform.billing.SubscriptionStatus;
import org.interviewplatform.platform.json.Json;

/** What Stripe's objects say in our words. */
final class StripeReading {
  private StripeReading() {}

  /** Empty for one that is not in force: never paid, or over. */
  static Optional<ProviderSubscription> subscription(Subscription said) {
    SubscriptionItem item = said.getItems().getData().get(0);
    return status(said.getStatus())
        .map(
            status ->
                new ProviderSubscription(
                    said.getId(),
                    Objects.requireNonNullElse(item.getPrice().getLookupKey(), "unknown"),
                    status,
                    Instant.ofEpochSecond(item.getCurrentPeriodEnd()),
                    Boolean.TRUE.equals(said.getCancelAtPeriodEnd())));
  }

  private static Optional<SubscriptionStatus> status(String said) {
    return switch (said) {
      case "active", "trialing" -> Optional.of(SubscriptionStatus.ACTIVE);
      case "past_due", "unpaid" -> Optional.of(SubscriptionStatus.PAST_DUE);
      default -> Optional.empty();
    };
  }

  static ProviderInvoice invoice(Invoice said) {
    ProviderInvoice.State state = state(said);
    boolean paid = state == ProviderInvoice.State.PAID;
    return new ProviderInvoice(
        said.getId(),
        Objects.requireNonNullElse(said.getNumber(), ""),
        state,
        new Money(paid ? said.getAmountPaid() : said.getAmountDue(), said.getCurrency()),
        Instant.ofEpochSecond(
            paid && said.getStatusTransitions().getPaidAt() != null
                ? said.getStatusTransitions().getPaidAt()
                : said.getCreated()),
        Optional.ofNullable(said.getHostedInvoiceUrl()).map(URI::create));
  }

  /** An invoice over nothing is nothing that was paid. */
  private static ProviderInvoice.State state(Invoice said) {
    if ("paid".equals(said.getStatus()) && said.getAmountPaid() > 0) {
      return ProviderInvoice.State.PAID;
    }
    return "open".equals(said.getStatus()) && said.getAttemptCount() > 0
        ? ProviderInvoice.State.FAILED
        : ProviderInvoice.State.OTHER;
  }

  /** Only what names it and whom it is about: what has changed is asked, not read here. */
  static ProviderEvent event(String payload) {
    JsonNode event = Json.read(payload, JsonNode.class);
    JsonNode about = event.path("data").path("object");
    String customer =
        "customer".equals(about.path("object").asText())
            ? about.path("id").asText()
            : about.path("customer").asText();
    String id = event.path("id").asText();
    if (id.isEmpty()) {
      throw new IllegalArgumentException("An event without an id");
    }
    return new ProviderEvent(
        id, event.path("type").asText(), Optional.of(customer).filter(name -> !name.isEmpty()));
  }
}
