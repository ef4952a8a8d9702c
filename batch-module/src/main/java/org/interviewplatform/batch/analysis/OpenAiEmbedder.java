package org.interviewplatform.batch.analysis;

import com.openai.errors.OpenAIInvalidDataException;
import com.openai.models.embeddings.CreateEmbeddingResponse;
import com.openai.models.embeddings.Embedding;
import com.openai.models.embeddings.EmbeddingCreateParams;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** {@link Embedder} by {@code POST /embeddings}. */
final class OpenAiEmbedder implements Embedder {
  private static final int AT_ONCE = 64;

  private final ModelServer server;

  OpenAiEmbedder(ModelServer server) {
    this.server = server;
  }

  @Override
  public String name() {
    return server.model();
  }

  @Override
  public List<float[]> embed(List<String> texts) {
    List<float[]> vectors = new ArrayList<>();
    for (int from = 0; from < texts.size(); from += AT_ONCE) {
      vectors.addAll(embedAtOnce(texts.subList(from, Math.min(texts.size(), from + AT_ONCE))));
    }
    return vectors;
  }

  private List<float[]> embedAtOnce(List<String> texts) {
    EmbeddingCreateParams params =
        EmbeddingCreateParams.builder()
            .model(server.model())
            .inputOfArrayOfStrings(texts)
            .encodingFormat(EmbeddingCreateParams.EncodingFormat.FLOAT)
            .build();
    return server.ask(
        client -> {
          CreateEmbeddingResponse answer = client.embeddings().create(params);
          if (answer.data().size() != texts.size()) {
            throw new OpenAIInvalidDataException("Not one vector for each text.");
          }
          return answer.data().stream()
              .sorted(Comparator.comparingLong(Embedding::index))
              .map(OpenAiEmbedder::vector)
              .toList();
        });
  }

  private static float[] vector(Embedding embedding) {
    List<Float> numbers = embedding.embedding();
    float[] vector = new float[numbers.size()];
    for (int i = 0; i < vector.length; i++) {
      vector[i] = numbers.get(i);
    }
    return Vectors.normalised(vector);
  }
}
