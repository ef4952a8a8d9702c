package org.interviewplatform.localai.http;

import com.sun.net.httpserver.HttpExchange;
import java.util.List;

/** {@code GET /health}: answers only once the models are loaded. */
final class HealthEndpoint implements Endpoint {

  private final WorkQueue queue;

  HealthEndpoint(WorkQueue queue) {
    this.queue = queue;
  }

  record View(String status, List<String> models, int working, int waiting) {}

  @Override
  public Answer answer(HttpExchange exchange) {
    return Answer.json(
        200,
        new View(
            "UP",
            List.of(TranscriptionRequest.MODEL, EmbeddingEndpoint.MODEL),
            queue.working(),
            queue.waiting()));
  }
}
