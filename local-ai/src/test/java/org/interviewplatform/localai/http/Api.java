package org.interviewplatform.localai.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.CompletableFuture;

/** A plain client of the server under test. */
public record Api(int port) {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  /** Sends a form to the transcription endpoint. */
  public HttpResponse<String> transcribe(Form form) throws IOException, InterruptedException {
    return CLIENT.send(transcription(form), BodyHandlers.ofString());
  }

  CompletableFuture<HttpResponse<String>> transcribeLater(Form form) {
    return CLIENT.sendAsync(transcription(form), BodyHandlers.ofString());
  }

  private HttpRequest transcription(Form form) {
    return request("/v1/audio/transcriptions")
        .header("Content-Type", Form.CONTENT_TYPE)
        .POST(form.publisher())
        .build();
  }

  /** Sends JSON. */
  public HttpResponse<String> post(String path, String json)
      throws IOException, InterruptedException {
    return CLIENT.send(
        request(path)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(json))
            .build(),
        BodyHandlers.ofString());
  }

  /** Fetches. */
  public HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return CLIENT.send(request(path).GET().build(), BodyHandlers.ofString());
  }

  /** Reads an answer. */
  public static JsonNode json(HttpResponse<String> response) throws JsonProcessingException {
    return new ObjectMapper().readTree(response.body());
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
  }
}
