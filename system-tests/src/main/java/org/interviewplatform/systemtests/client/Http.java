package org.interviewplatform.systemtests.client;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;

/** Sends requests to one address. */
public final class Http {

  private static final Duration LIMIT = Duration.ofMinutes(2);

  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(10))
          .build();
  private final URI base;

  /** Relative paths are below the base. */
  public Http(URI base) {
    this.base = base;
  }

  /** Fetches. */
  public Reply get(String path, Map<String, String> headers) {
    return send("GET", path, headers, BodyPublishers.noBody());
  }

  /** Posts JSON. */
  public Reply post(String path, Map<String, String> headers, Object body) {
    return send("POST", path, headers, body);
  }

  /** Puts JSON. */
  public Reply put(String path, Map<String, String> headers, Object body) {
    return send("PUT", path, headers, body);
  }

  private Reply send(String method, String path, Map<String, String> headers, Object body) {
    return send(
        method,
        path,
        Headers.with(headers, "Content-Type", "application/json"),
        BodyPublishers.ofString(Json.write(body)));
  }

  /** Sends anything to anywhere. */
  public Reply send(String method, String path, Map<String, String> headers, BodyPublisher body) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(base.resolve(path)).timeout(LIMIT).method(method, body);
    headers.forEach(request::header);
    try {
      HttpResponse<byte[]> response = client.send(request.build(), BodyHandlers.ofByteArray());
      return new Reply(response.statusCode(), response.headers(), response.body());
    } catch (IOException e) {
      throw new UncheckedIOException(method + " " + path, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
