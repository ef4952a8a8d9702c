package org.interviewplatform.localai.embedding;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Turns text into vectors whose angle tells how near two texts are in topic.
 *
 * <p>Safe for use by several threads at once. Text longer than the network reads at once is taken
 * in windows whose token vectors are averaged together, so nothing is dropped in silence.
 */
public final class SentenceEmbedder implements Embedder, AutoCloseable {

  /** Length of a vector. */
  public static final int DIMENSIONS = 384;

  private static final int WINDOW = 254;

  private final OrtEnvironment environment;
  private final OrtSession session;
  private final WordPiece wordPiece;

  private SentenceEmbedder(OrtEnvironment environment, OrtSession session, WordPiece wordPiece) {
    this.environment = environment;
    this.session = session;
    this.wordPiece = wordPiece;
  }

  /** Loads the model from the class path. */
  public static SentenceEmbedder open() throws IOException {
    OrtEnvironment environment = OrtEnvironment.getEnvironment();
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      OrtSession session = environment.createSession(resource("/all-minilm-l6-v2-q.onnx"), options);
      return new SentenceEmbedder(environment, session, new WordPiece(vocabulary()));
    } catch (OrtException e) {
      throw new IOException("the sentence model cannot be loaded", e);
    }
  }

  private static Map<String, Integer> vocabulary() throws IOException {
    Map<String, Integer> vocabulary = new HashMap<>();
    new ObjectMapper()
        .readTree(resource("/all-minilm-l6-v2-q-tokenizer.json"))
        .at("/model/vocab")
        .properties()
        .forEach(entry -> vocabulary.put(entry.getKey(), entry.getValue().intValue()));
    return vocabulary;
  }

  private static byte[] resource(String name) throws IOException {
    try (InputStream in = SentenceEmbedder.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IOException(name + " is not on the class path");
      }
      return in.readAllBytes();
    }
  }

  @Override
  public int tokens(String text) {
    return wordPiece.tokens(text).size();
  }

  @Override
  public Embedding embed(String text) {
    List<Integer> tokens = wordPiece.tokens(text);
    float[] sum = new float[DIMENSIONS];
    try {
      int from = 0;
      do {
        int to = Math.min(tokens.size(), from + WINDOW);
        add(tokens.subList(from, to), sum);
        from = to;
      } while (from < tokens.size());
    } catch (OrtException e) {
      throw new IllegalStateException("the sentence model failed", e);
    }
    return new Embedding(normalised(sum), tokens.size());
  }

  private void add(List<Integer> window, float[] sum) throws OrtException {
    long[] ids = new long[window.size() + 2];
    ids[0] = WordPiece.FIRST;
    for (int i = 0; i < window.size(); i++) {
      ids[i + 1] = window.get(i);
    }
    ids[ids.length - 1] = WordPiece.LAST;
    FloatBuffer states = run(ids);
    for (int i = 0; i < states.limit(); i++) {
      sum[i % DIMENSIONS] += states.get(i);
    }
  }

  private FloatBuffer run(long[] ids) throws OrtException {
    long[] ones = new long[ids.length];
    Arrays.fill(ones, 1);
    try (OnnxTensor input = row(ids);
        OnnxTensor mask = row(ones);
        OnnxTensor types = row(new long[ids.length]);
        OrtSession.Result result =
            session.run(
                Map.of("input_ids", input, "attention_mask", mask, "token_type_ids", types))) {
      return ((OnnxTensor) result.get(0)).getFloatBuffer();
    }
  }

  private OnnxTensor row(long[] values) throws OrtException {
    return OnnxTensor.createTensor(
        environment, LongBuffer.wrap(values), new long[] {1, values.length});
  }

  private static float[] normalised(float[] vector) {
    double square = 0;
    for (float value : vector) {
      square += value * value;
    }
    float length = (float) Math.max(Math.sqrt(square), 1e-12);
    for (int i = 0; i < vector.length; i++) {
      vector[i] /= length;
    }
    return vector;
  }

  @Override
  public void close() {
    try {
      session.close();
    } catch (OrtException e) {
      throw new IllegalStateException("the sentence model cannot be closed", e);
    }
  }
}
