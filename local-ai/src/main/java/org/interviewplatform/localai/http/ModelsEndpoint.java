package org.interviewplatform.localai.http;

import com.sun.net.httpserver.HttpExchange;
import java.util.List;

/** {@code GET /v1/models}. */
final class ModelsEndpoint implements Endpoint {

  /** When the models were published; the API wants a date for each. */
  private static final long MOONSHINE = 1_729_468_800;

  private static final long MINILM = 1_630_281_600;

  record View(String object, List<Model> data) {}

  record Model(String id, String object, long created, String ownedBy) {}

  @Override
  public Answer answer(HttpExchange exchange) {
    return Answer.json(
        200,
        new View(
            "list",
            List.of(
                new Model(TranscriptionRequest.MODEL, "model", MOONSHINE, "useful-sensors"),
                new Model(EmbeddingEndpoint.MODEL, "model", MINILM, "sentence-transformers"))));
  }
}
