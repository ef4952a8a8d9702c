package org.interviewplatform.web.oidc;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.interviewplatform.platform.json.Json;

/** An OpenID provider that hands out whatever ID token it is given, and no other. */
final class FakeProvider implements AutoCloseable {
  static final String ACCESS_TOKEN = "for-servers-alone";

  private final HttpServer server;
  private final String keys;
  final List<String> asked = new ArrayList<>();
  String claimedIssuer;
  String idToken = "";

  FakeProvider(String keys) throws IOException {
    this.keys = keys;
    server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
    server.createContext("/", this::answer);
    server.start();
    claimedIssuer = issuer();
  }

  String issuer() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  private void answer(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    switch (exchange.getRequestURI().getPath()) {
      case "/.well-known/openid-configuration" -> send(exchange, Json.write(metadata()));
      case "/keys" -> send(exchange, keys);
      case "/token" -> {
        asked.add(body);
        send(exchange, Json.write(tokens()));
      }
      default -> exchange.sendResponseHeaders(404, -1);
    }
    exchange.close();
  }

  private Map<String, Object> metadata() {
    return Map.of(
        "issuer",
        claimedIssuer,
        "authorization_endpoint",
        issuer() + "/authorize",
        "token_endpoint",
        issuer() + "/token",
        "jwks_uri",
        issuer() + "/keys",
        "response_types_supported",
        List.of("code"),
        "subject_types_supported",
        List.of("public"),
        "id_token_signing_alg_values_supported",
        List.of("RS256"));
  }

  private Map<String, Object> tokens() {
    return Map.of("access_token", ACCESS_TOKEN, "token_type", "Bearer", "id_token", idToken);
  }

  private static void send(HttpExchange exchange, String json) throws IOException {
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("Content-Type", "application/json");
    exchange.sendResponseHeaders(200, bytes.length);
    try (OutputStream out = exchange.getResponseBody()) {
      out.write(bytes);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
