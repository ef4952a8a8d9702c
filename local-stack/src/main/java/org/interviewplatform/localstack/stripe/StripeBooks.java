package org.interviewplatform.localstack.stripe;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Optional;

/** What happens to subscriptions and invoices, and the events that tell of it. */
final class StripeBooks {
  private final StripeState state;
  private final StripeWebhooks webhooks;
  private final Map<String, Long> prices;

  StripeBooks(StripeState state, StripeWebhooks webhooks, Map<String, Long> prices) {
    this.state = state;
    this.webhooks = webhooks;
    this.prices = Map.copyOf(prices);
  }

  Optional<ObjectNode> price(String lookupKey) {
    return Optional.ofNullable(prices.get(lookupKey))
        .map(minor -> StripeObjects.price(lookupKey, minor));
  }

  ObjectNode priceWithId(String id) {
    return price(id.replaceFirst("^price_", ""))
        .orElseThrow(() -> new IllegalArgumentException("No such price: '" + id + "'"));
  }

  /** The payer has paid on the checkout's page. */
  synchronized void pay(ObjectNode session) {
    if (!session.get("status").asText().equals("open")) {
      return;
    }
    ObjectNode price = priceWithId(session.get("price").asText());
    ObjectNode subscription =
        state.keep(
            "subscription", StripeObjects.subscription(session.get("customer").asText(), price));
    session.put("status", "complete").put("payment_status", "paid");
    session.put("subscription", subscription.get("id").asText());
    state.keep("checkout", session);
    webhooks.send("checkout.session.completed", session);
    webhooks.send("customer.subscription.created", subscription);
    invoice(subscription, price.get("unit_amount").asLong(), true);
  }

  /** Another price: what is dearer is invoiced for the rest of the period, if so wished. */
  synchronized ObjectNode change(ObjectNode subscription, String price, boolean invoiceNow) {
    ObjectNode item = StripeObjects.itemOf(subscription);
    long before = item.get("price").get("unit_amount").asLong();
    ObjectNode next = priceWithId(price);
    item.set("price", next);
    changed(subscription);
    long rest = subscription.get("current_period_end").asLong() - StripeObjects.now();
    long difference = (next.get("unit_amount").asLong() - before) * rest / StripeObjects.MONTH;
    if (invoiceNow && difference > 0) {
      invoice(subscription, difference, true);
    }
    return subscription;
  }

  synchronized ObjectNode endWithPeriod(ObjectNode subscription, boolean end) {
    return changed(subscription.put("cancel_at_period_end", end));
  }

  /** The next period's payment does not go through. */
  synchronized void fail(ObjectNode subscription) {
    long minor = StripeObjects.itemOf(subscription).get("price").get("unit_amount").asLong();
    changed(subscription.put("status", "past_due"));
    invoice(subscription, minor, false);
  }

  /** What was open is paid after all. */
  synchronized void settle(ObjectNode subscription) {
    state
        .all(
            "invoice", each -> each.get("status").asText().equals("open") && of(each, subscription))
        .forEach(
            each ->
                webhooks.send(
                    "invoice.paid", state.keep("invoice", StripeObjects.settled(each, true))));
    changed(subscription.put("status", "active"));
  }

  /** Ends at once. */
  synchronized void end(ObjectNode subscription) {
    webhooks.send(
        "customer.subscription.deleted",
        state.keep("subscription", subscription.put("status", "canceled")));
  }

  private static boolean of(
      com.fasterxml.jackson.databind.JsonNode invoice, ObjectNode subscription) {
    return invoice.get("subscription").equals(subscription.get("id"));
  }

  private ObjectNode changed(ObjectNode subscription) {
    webhooks.send("customer.subscription.updated", state.keep("subscription", subscription));
    return subscription;
  }

  private void invoice(ObjectNode subscription, long minor, boolean paid) {
    int number = state.all("invoice", each -> true).size() + 1;
    ObjectNode made = StripeObjects.invoice(subscription, minor, number, paid);
    webhooks.send(paid ? "invoice.paid" : "invoice.payment_failed", state.keep("invoice", made));
  }
}
