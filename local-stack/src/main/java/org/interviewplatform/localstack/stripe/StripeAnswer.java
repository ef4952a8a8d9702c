package org.interviewplatform.localstack.stripe;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.Map;

/** What the double answers. */
record StripeAnswer(int status, Map<String, String> headers, String body) {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  static StripeAnswer json(JsonNode json) {
    return new StripeAnswer(200, Map.of("Content-Type", "application/json"), json.toString());
  }

  static StripeAnswer page(String html) {
    return new StripeAnswer(200, Map.of("Content-Type", "text/html; charset=utf-8"), html);
  }

  static StripeAnswer redirect(String address) {
    return new StripeAnswer(303, Map.of("Location", address), "");
  }

  static StripeAnswer error(int status, String message) {
    JsonNode error =
        JSON.objectNode()
            .set(
                "error",
                JSON.objectNode().put("type", "invalid_request_error").put("message", message));
    return new StripeAnswer(status, Map.of("Content-Type", "application/json"), error.toString());
  }
}
