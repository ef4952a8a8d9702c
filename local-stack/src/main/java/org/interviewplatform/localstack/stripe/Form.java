package org.interviewplatform.localstack.stripe;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The parameters of a request, from its address and its body. */
record Form(Map<String, String> values) {
  static Form of(HttpExchange exchange) throws IOException {
    Map<String, String> values = new LinkedHashMap<>();
    String query = exchange.getRequestURI().getRawQuery();
    read(query == null ? "" : query, values);
    read(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8), values);
    return new Form(values);
  }

  private static void read(String encoded, Map<String, String> values) {
    for (String pair : encoded.split("&", -1)) {
      int equals = pair.indexOf('=');
      if (equals > 0) {
        values.put(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
      }
    }
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }

  Optional<String> find(String name) {
    return Optional.ofNullable(values.get(name));
  }

  /** Stripe's words for what is missing. */
  String get(String name) {
    return find(name)
        .orElseThrow(() -> new IllegalArgumentException("Missing required param: " + name + "."));
  }
}
