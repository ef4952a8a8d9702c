package org.interviewplatform.localstack.stripe;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a payer sees: the checkout, and the portal with a few turns of fate to try. */
final class StripePages {
  private static final String PAGE =
      """
      <!doctype html>
      <html lang="en"><head><meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark"><title>%1$s</title>
      <style>
      body{margin:0;font:16px/1.5 system-ui,sans-serif;background:Canvas;color:CanvasText}
      main{max-width:26rem;margin:4rem auto;padding:0 1.25rem}
      h1{font-size:1.375rem;margin:0 0 .25rem}
      .note{opacity:.8;font-size:.875rem}.sum{font-size:2rem;font-weight:650;margin:1rem 0}
      form{display:inline-block;margin:0 .5rem .5rem 0}
      button{font:inherit;padding:.625rem 1.25rem;border-radius:.5rem;cursor:pointer;
      border:1px solid #4b3fd6;background:#4b3fd6;color:#fff}
      a{color:inherit}
      </style></head><body><main><p class="note">A double of Stripe, on this machine. No money
      moves.</p><h1>%1$s</h1>%2$s</main></body></html>
      """;

  private final StripeState state;
  private final StripeBooks books;

  StripePages(StripeState state, StripeBooks books) {
    this.state = state;
    this.books = books;
  }

  StripeAnswer answer(String method, String path) {
    List<String> parts = List.of(path.split("/"));
    if (parts.size() < 3) {
      throw new IllegalArgumentException("There is nothing here.");
    }
    String action = method.equals("POST") && parts.size() > 3 ? parts.get(3) : "";
    return switch (parts.get(1)) {
      case "checkout" -> checkout(state.get("checkout", parts.get(2)), action);
      case "portal" -> portal(state.get("portal", parts.get(2)), action);
      default -> throw new IllegalArgumentException("There is nothing here.");
    };
  }

  private StripeAnswer checkout(ObjectNode session, String action) {
    if (action.equals("pay")) {
      books.pay(session);
      return StripeAnswer.redirect(session.get("success_url").asText());
    }
    JsonNode price = books.priceWithId(session.get("price").asText());
    String body =
        "<p class=\"sum\">"
            + money(price.get("unit_amount").asLong())
            + " a month</p>"
            + button("/checkout/" + session.get("id").asText() + "/pay", "Pay")
            + back(session.get("cancel_url").asText());
    return StripeAnswer.page(
        PAGE.formatted("Subscribe to " + price.get("lookup_key").asText(), body));
  }

  private StripeAnswer portal(ObjectNode session, String action) {
    Optional<ObjectNode> subscription = subscriptionOf(session.get("customer").asText());
    subscription.ifPresent(present -> act(present, action));
    String here = "/portal/" + session.get("id").asText();
    if (!action.isEmpty()) {
      return StripeAnswer.redirect(here);
    }
    String buttons =
        button(here + "/fail", "Let the next payment fail")
            + button(here + "/settle", "Pay what is open")
            + button(here + "/end", "End the subscription now");
    String about =
        subscription
            .map(present -> "<p>Status: " + present.get("status").asText() + "</p>" + buttons)
            .orElse("<p>There is no subscription.</p>");
    return StripeAnswer.page(
        PAGE.formatted("Your subscription", about + back(session.get("return_url").asText())));
  }

  private void act(ObjectNode subscription, String action) {
    switch (action) {
      case "fail" -> books.fail(subscription);
      case "settle" -> books.settle(subscription);
      case "end" -> books.end(subscription);
      default -> {}
    }
  }

  private Optional<ObjectNode> subscriptionOf(String customer) {
    return state
        .all(
            "subscription",
            each ->
                each.get("customer").asText().equals(customer)
                    && !each.get("status").asText().equals("canceled"))
        .stream()
        .findFirst();
  }

  private static String button(String action, String label) {
    return "<form method=\"post\" action=\"%s\"><button>%s</button></form>"
        .formatted(action, label);
  }

  private static String back(String address) {
    return "<p><a href=\"%s\">Back</a></p>"
        .formatted(address.replace("&", "&amp;").replace("\"", "&quot;"));
  }

  private static String money(long cents) {
    return String.format(Locale.ROOT, "$%d.%02d", cents / 100, cents % 100);
  }
}
