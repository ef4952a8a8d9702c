package org.interviewplatform.localai.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.interviewplatform.localai.embedding.Embedder;
import org.interviewplatform.localai.embedding.Embedding;
import org.interviewplatform.localai.embedding.SentenceEmbedder;

/** {@code POST /v1/embeddings}. */
final class EmbeddingEndpoint implements Endpoint {

  static final String MODEL = "all-minilm-l6-v2";

  private static final int MAXIMUM_BYTES = 8 << 20;
  private static final int MOST_INPUTS = 2048;
  private static final int MOST_TOKENS = 8192;

  private final Embedder embedder;
  private final WorkQueue queue;
  private final Metrics metrics;

  EmbeddingEndpoint(Embedder embedder, WorkQueue queue, Metrics metrics) {
    this.embedder = embedder;
    this.queue = queue;
    this.metrics = metrics;
  }

  record View(String object, List<Item> data, String model, Usage usage) {}

  record Item(String object, int index, Object embedding) {}

  record Usage(int promptTokens, int totalTokens) {}

  @Override
  public Answer answer(HttpExchange exchange) throws IOException, ApiException {
    JsonNode request = read(exchange);
    String model = request.path("model").asText("");
    if (!model.equals(MODEL)) {
      throw ApiException.unknownModel(model, MODEL);
    }
    if (request.path("dimensions").asInt(SentenceEmbedder.DIMENSIONS)
        != SentenceEmbedder.DIMENSIONS) {
      throw ApiException.invalid(
          "dimensions", MODEL + " has " + SentenceEmbedder.DIMENSIONS + " dimensions.");
    }
    boolean base64 = base64(request.path("encoding_format").asText("float"));
    List<String> inputs = inputs(request.path("input"));
    return queue.call(() -> view(inputs, base64));
  }

  private static JsonNode read(HttpExchange exchange) throws IOException, ApiException {
    byte[] body = exchange.getRequestBody().readNBytes(MAXIMUM_BYTES + 1);
    if (body.length > MAXIMUM_BYTES) {
      throw ApiException.tooLarge(MAXIMUM_BYTES);
    }
    try {
      return Answer.JSON.readTree(body);
    } catch (JsonProcessingException e) {
      throw ApiException.invalid("input", "The body is not JSON: " + e.getOriginalMessage());
    }
  }

  private static boolean base64(String format) throws ApiException {
    if (!format.equals("float") && !format.equals("base64")) {
      throw ApiException.invalid("encoding_format", "Known: float, base64.");
    }
    return format.equals("base64");
  }

  private static List<String> inputs(JsonNode input) throws ApiException {
    List<String> inputs = new ArrayList<>();
    if (input.isTextual()) {
      inputs.add(input.textValue());
    }
    for (JsonNode item : input) {
      if (!item.isTextual()) {
        throw ApiException.invalid("input", "Every input must be a string.");
      }
      inputs.add(item.textValue());
    }
    if (inputs.isEmpty() || inputs.size() > MOST_INPUTS || inputs.contains("")) {
      throw ApiException.invalid(
          "input", "The input must be a string or 1 to " + MOST_INPUTS + " strings, none empty.");
    }
    return inputs;
  }

  private Answer view(List<String> inputs, boolean base64) throws ApiException {
    List<Item> items = new ArrayList<>();
    int tokens = 0;
    for (String input : inputs) {
      if (embedder.tokens(input) > MOST_TOKENS) {
        throw ApiException.invalid("input", "An input has more than " + MOST_TOKENS + " tokens.");
      }
      Embedding embedding = embedder.embed(input);
      tokens += embedding.tokens();
      items.add(new Item("embedding", items.size(), encoded(embedding.vector(), base64)));
    }
    metrics.embedded(items.size());
    return Answer.json(200, new View("list", items, MODEL, new Usage(tokens, tokens)));
  }

  private static Object encoded(float[] vector, boolean base64) {
    if (!base64) {
      return vector;
    }
    ByteBuffer bytes =
        ByteBuffer.allocate(vector.length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
    bytes.asFloatBuffer().put(vector);
    return Base64.getEncoder().encodeToString(bytes.array());
  }
}
