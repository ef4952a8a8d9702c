package org.interviewplatform.localstack.stripe;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** The endpoints below {@code /v1}. */
final class StripeApi {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final StripeState state;
  private final StripeBooks books;
  private final URI base;
  private final Map<String, ObjectNode> answered = new ConcurrentHashMap<>();

  StripeApi(StripeState state, StripeBooks books, URI base) {
    this.state = state;
    this.books = books;
    this.base = base;
  }

  /** The same Idempotency-Key gets the same answer. */
  StripeAnswer answer(String method, String path, Form form, String key) {
    Supplier<ObjectNode> work = () -> route(method, path, form);
    return StripeAnswer.json(
        method.equals("POST") && !key.isEmpty()
            ? answered.computeIfAbsent(key, unknown -> work.get())
            : work.get());
  }

  private ObjectNode route(String method, String path, Form form) {
    return switch (method + " " + path.replaceFirst("/sub_\\w+$", "/{id}")) {
      case "POST /v1/customers" -> customer(form);
      case "GET /v1/prices" -> prices(form);
      case "POST /v1/checkout/sessions" -> checkout(form);
      case "POST /v1/billing_portal/sessions" -> portal(form);
      case "GET /v1/subscriptions" -> of(form, "subscription", "/v1/subscriptions");
      case "GET /v1/invoices" -> of(form, "invoice", "/v1/invoices");
      case "GET /v1/subscriptions/{id}" -> subscription(path);
      case "POST /v1/subscriptions/{id}" -> update(subscription(path), form);
      default -> throw new IllegalArgumentException("Unrecognized request URL: " + path);
    };
  }

  private ObjectNode customer(Form form) {
    ObjectNode customer =
        StripeObjects.object("customer", "cus")
            .put("name", form.find("name").orElse(null))
            .put("email", form.find("email").orElse(null));
    customer.set("metadata", JSON.objectNode());
    return state.keep("customer", customer);
  }

  private ObjectNode prices(Form form) {
    List<ObjectNode> found = books.price(form.get("lookup_keys[0]")).stream().toList();
    return StripeObjects.list("/v1/prices", found);
  }

  private ObjectNode checkout(Form form) {
    ObjectNode session =
        StripeObjects.object("checkout.session", "cs")
            .put("mode", form.get("mode"))
            .put("customer", state.get("customer", form.get("customer")).get("id").asText())
            .put("success_url", form.get("success_url"))
            .put("cancel_url", form.get("cancel_url"))
            .put("expires_at", StripeObjects.now() + 86_400)
            .put("status", "open")
            .put("payment_status", "unpaid")
            .put("price", form.get("line_items[0][price]"));
    session.set("automatic_tax", JSON.objectNode().put("enabled", false));
    session.set("payment_method_types", JSON.arrayNode().add("card"));
    session.set("shipping_options", JSON.arrayNode());
    session.put("url", base + "/checkout/" + session.get("id").asText());
    return state.keep("checkout", session);
  }

  private ObjectNode portal(Form form) {
    ObjectNode session =
        StripeObjects.object("billing_portal.session", "bps")
            .put("customer", state.get("customer", form.get("customer")).get("id").asText())
            .put("configuration", "bpc_double")
            .put("return_url", form.get("return_url"));
    session.put("url", base + "/portal/" + session.get("id").asText());
    return state.keep("portal", session);
  }

  /** As Stripe does, without those that were ended. */
  private ObjectNode of(Form form, String kind, String url) {
    String customer = form.get("customer");
    return StripeObjects.list(
        url,
        state.all(
            kind,
            each ->
                each.get("customer").asText().equals(customer)
                    && !each.path("status").asText().equals("canceled")));
  }

  private ObjectNode subscription(String path) {
    return state.get("subscription", path.substring(path.lastIndexOf('/') + 1));
  }

  private ObjectNode update(ObjectNode subscription, Form form) {
    form.find("cancel_at_period_end")
        .ifPresent(end -> books.endWithPeriod(subscription, Boolean.parseBoolean(end)));
    form.find("items[0][price]")
        .ifPresent(
            price -> {
              JsonNode item = StripeObjects.itemOf(subscription).get("id");
              if (!form.get("items[0][id]").equals(item.asText())) {
                throw new IllegalArgumentException("No such subscription item");
              }
              books.change(
                  subscription,
                  price,
                  form.find("proration_behavior").orElse("").equals("always_invoice"));
            });
    return subscription;
  }
}
