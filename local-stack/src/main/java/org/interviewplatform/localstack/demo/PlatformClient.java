package org.interviewplatform.localstack.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;

/** The platform's public REST API, as a client program sees it. */
final class PlatformClient {

  private static final Duration LIMIT = Duration.ofMinutes(2);
  private static final ObjectMapper JSON = new ObjectMapper();

  private final HttpClient http =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
  private final URI base;

  PlatformClient(URI base) {
    this.base = base;
  }

  /** An access token for the account. */
  String signIn(String email, String password) {
    JsonNode answer =
        post("/api/auth/token", Map.of(), Map.of("email", email, "password", password));
    return answer.path("accessToken").asText();
  }

  JsonNode get(String path, Map<String, String> headers) {
    return send(request(path, headers).GET().build());
  }

  JsonNode post(String path, Map<String, String> headers, Object body) {
    return send(
        request(path, headers)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofByteArray(bytes(body)))
            .build());
  }

  /** Sends a file as the body, with its checksum. */
  JsonNode upload(String path, Map<String, String> headers, String contentType, Path file) {
    try {
      return send(
          request(path, headers)
              .header("Content-Type", contentType)
              .header("Content-Digest", "sha-256=:" + sha256(file) + ":")
              .POST(HttpRequest.BodyPublishers.ofFile(file))
              .build());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String query(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  private HttpRequest.Builder request(String path, Map<String, String> headers) {
    HttpRequest.Builder request = HttpRequest.newBuilder(base.resolve(path)).timeout(LIMIT);
    request.header("Accept", "application/json");
    headers.forEach(request::header);
    return request;
  }

  private JsonNode send(HttpRequest request) {
    try {
      HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
      if (answer.statusCode() / 100 != 2) {
        String name = request.method() + " " + request.uri().getPath();
        throw new RefusedException(name, answer.statusCode(), answer.body());
      }
      return answer.body().isEmpty() ? JSON.createObjectNode() : JSON.readTree(answer.body());
    } catch (IOException e) {
      throw new UncheckedIOException(request.uri() + " did not answer", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while waiting for " + request.uri(), e);
    }
  }

  private static byte[] bytes(Object body) {
    try {
      return JSON.writeValueAsBytes(body);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String sha256(Path file) throws IOException {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      try (InputStream content = new DigestInputStream(Files.newInputStream(file), digest)) {
        content.transferTo(java.io.OutputStream.nullOutputStream());
      }
      return Base64.getEncoder().encodeToString(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
