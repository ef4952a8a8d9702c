package org.interviewplatform.localstack.stripe;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Stripe's objects with every field they must have, in the old shape and in today's. */
final class StripeObjects {
  static final long MONTH = Duration.ofDays(30).toSeconds();

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private StripeObjects() {}

  static long now() {
    return Instant.now().getEpochSecond();
  }

  static ObjectNode object(String kind, String prefix) {
    return JSON.objectNode()
        .put("id", StripeState.newId(prefix))
        .put("object", kind)
        .put("created", now())
        .put("livemode", false);
  }

  static ObjectNode list(String url, List<? extends JsonNode> objects) {
    ArrayNode data = JSON.arrayNode();
    objects.forEach(data::add);
    ObjectNode list = JSON.objectNode().put("object", "list").put("url", url);
    list.put("has_more", false).set("data", data);
    return list;
  }

  static ObjectNode price(String lookupKey, long minor) {
    ObjectNode price =
        JSON.objectNode()
            .put("id", "price_" + lookupKey)
            .put("object", "price")
            .put("created", 0)
            .put("livemode", false)
            .put("active", true)
            .put("billing_scheme", "per_unit")
            .put("currency", "usd")
            .put("lookup_key", lookupKey)
            .put("product", "prod_" + lookupKey)
            .put("type", "recurring")
            .put("unit_amount", minor)
            .put("unit_amount_decimal", Long.toString(minor));
    price.set("metadata", JSON.objectNode());
    price.set(
        "recurring",
        JSON.objectNode()
            .put("interval", "month")
            .put("interval_count", 1)
            .put("usage_type", "licensed"));
    return price;
  }

  static ObjectNode subscription(String customer, ObjectNode price) {
    long now = now();
    ObjectNode subscription =
        object("subscription", "sub")
            .put("customer", customer)
            .put("status", "active")
            .put("cancel_at_period_end", false)
            .put("collection_method", "charge_automatically")
            .put("billing_cycle_anchor", now)
            .put("start_date", now)
            .put("current_period_start", now)
            .put("current_period_end", now + MONTH);
    subscription.set("automatic_tax", JSON.objectNode().put("enabled", false));
    subscription.set("metadata", JSON.objectNode());
    subscription.set(
        "items",
        list(
            "/v1/subscription_items?subscription=" + subscription.get("id").asText(),
            List.of(item(subscription, price))));
    return subscription;
  }

  private static ObjectNode item(ObjectNode subscription, ObjectNode price) {
    ObjectNode item =
        JSON.objectNode()
            .put("id", StripeState.newId("si"))
            .put("object", "subscription_item")
            .put("created", now())
            .put("quantity", 1)
            .put("subscription", subscription.get("id").asText())
            .put("current_period_start", subscription.get("current_period_start").asLong())
            .put("current_period_end", subscription.get("current_period_end").asLong());
    item.set("metadata", JSON.objectNode());
    item.set("tax_rates", JSON.arrayNode());
    item.set("price", price);
    return item;
  }

  /** The one item of a subscription. */
  static ObjectNode itemOf(JsonNode subscription) {
    return (ObjectNode) subscription.get("items").get("data").get(0);
  }

  static ObjectNode invoice(ObjectNode subscription, long minor, int number, boolean paid) {
    long now = now();
    ObjectNode invoice =
        object("invoice", "in")
            .put("customer", subscription.get("customer").asText())
            .put("subscription", subscription.get("id").asText())
            .put("number", "DOUBLE-%04d".formatted(number))
            .put("currency", "usd")
            .put("collection_method", "charge_automatically")
            .put("attempted", true)
            .put("attempt_count", 1)
            .put("amount_due", minor)
            .put("subtotal", minor)
            .put("total", minor)
            .put("starting_balance", 0)
            .put("paid_out_of_band", false)
            .put("post_payment_credit_notes_amount", 0)
            .put("pre_payment_credit_notes_amount", 0)
            .put("period_start", now)
            .put("period_end", now + MONTH);
    invoice.set("automatic_tax", JSON.objectNode().put("enabled", false));
    invoice.set("default_tax_rates", JSON.arrayNode());
    invoice.set("total_tax_amounts", JSON.arrayNode());
    invoice.set("payment_settings", JSON.objectNode());
    invoice.set("lines", list("/v1/invoices/" + invoice.get("id").asText() + "/lines", List.of()));
    return settled(invoice, paid);
  }

  /** Paid, or tried in vain. */
  static ObjectNode settled(ObjectNode invoice, boolean paid) {
    long due = invoice.get("amount_due").asLong();
    invoice
        .put("status", paid ? "paid" : "open")
        .put("paid", paid)
        .put("amount_paid", paid ? due : 0)
        .put("amount_remaining", paid ? 0 : due);
    ObjectNode transitions = JSON.objectNode().put("finalized_at", now());
    invoice.set("status_transitions", paid ? transitions.put("paid_at", now()) : transitions);
    return invoice;
  }
}
