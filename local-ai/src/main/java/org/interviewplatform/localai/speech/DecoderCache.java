package org.interviewplatform.localai.speech;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OnnxTensorLike;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The decoder's memory between two tokens.
 *
 * <p>Keys and values of the sound come from the first step and stay; those of the text grow with
 * each step. They are handed from one run to the next as native tensors, never copied to Java.
 */
final class DecoderCache implements AutoCloseable {

  private static final int LAYERS = 8;
  private static final int HEADS = 8;
  private static final int WIDTH = 52;
  private static final int FIRST_LOOKING_LAYER = 4;

  private final OrtEnvironment environment;
  private final OrtSession decoder;
  private final OnnxTensor hidden;
  private final boolean looking;
  private final Map<String, OnnxTensorLike> memory = new HashMap<>();
  private final OnnxTensor nothing;
  private OrtSession.@Nullable Result first;
  private OrtSession.@Nullable Result last;

  DecoderCache(OrtEnvironment environment, OrtSession decoder, OnnxTensor hidden, boolean looking)
      throws OrtException {
    this.environment = environment;
    this.decoder = decoder;
    this.hidden = hidden;
    this.looking = looking;
    this.nothing =
        OnnxTensor.createTensor(
            environment,
            FloatBuffer.wrap(new float[HEADS * WIDTH]),
            new long[] {1, HEADS, 1, WIDTH});
    names("past_key_values", "decoder").forEach(name -> memory.put(name, nothing));
    names("past_key_values", "encoder").forEach(name -> memory.put(name, nothing));
  }

  /** Feeds a token and returns the weights of what may come next. */
  FloatBuffer step(int token, Utterance utterance) throws OrtException {
    Interruption.check();
    OrtSession.Result result = run(token);
    if (first == null) {
      first = result;
      remember(result, "encoder");
    } else {
      close(last == first ? null : last);
    }
    last = result;
    remember(result, "decoder");
    if (looking) {
      utterance.look(attention(result));
    }
    return tensor(result, "logits").getFloatBuffer();
  }

  private OrtSession.Result run(int token) throws OrtException {
    try (OnnxTensor ids =
            OnnxTensor.createTensor(
                environment, LongBuffer.wrap(new long[] {token}), new long[] {1, 1});
        OnnxTensor cached = OnnxTensor.createTensor(environment, new boolean[] {first != null})) {
      Map<String, OnnxTensorLike> inputs = new HashMap<>(memory);
      inputs.put("input_ids", ids);
      inputs.put("encoder_hidden_states", hidden);
      inputs.put("use_cache_branch", cached);
      return run(inputs);
    }
  }

  /** Once an utterance is often enough to give back what the one before has left. */
  private OrtSession.Result run(Map<String, OnnxTensorLike> inputs) throws OrtException {
    if (first != null) {
      return decoder.run(inputs, outputs());
    }
    try (OrtSession.RunOptions options = Moonshine.givingMemoryBack()) {
      return decoder.run(inputs, outputs(), options);
    }
  }

  private Set<String> outputs() {
    Set<String> names = new HashSet<>(names("present", "decoder"));
    names.add("logits");
    if (first == null) {
      names.addAll(names("present", "encoder"));
    }
    for (int layer = FIRST_LOOKING_LAYER; looking && layer < LAYERS; layer++) {
      names.add("cross_attention." + layer);
    }
    return names;
  }

  private void remember(OrtSession.Result result, String side) {
    List<String> past = names("past_key_values", side);
    List<String> present = names("present", side);
    for (int i = 0; i < past.size(); i++) {
      memory.put(past.get(i), tensor(result, present.get(i)));
    }
  }

  /** All heads of all looking layers, one after another. */
  private static float[] attention(OrtSession.Result result) {
    int layers = LAYERS - FIRST_LOOKING_LAYER;
    float[] heads = new float[0];
    for (int layer = 0; layer < layers; layer++) {
      FloatBuffer weights =
          tensor(result, "cross_attention." + (layer + FIRST_LOOKING_LAYER)).getFloatBuffer();
      heads = layer == 0 ? new float[layers * weights.limit()] : heads;
      weights.get(heads, layer * weights.limit(), weights.limit());
    }
    return heads;
  }

  static int lookingHeads() {
    return (LAYERS - FIRST_LOOKING_LAYER) * HEADS;
  }

  private static OnnxTensor tensor(OrtSession.Result result, String name) {
    return (OnnxTensor) result.get(name).orElseThrow();
  }

  private static List<String> names(String prefix, String side) {
    List<String> names = new ArrayList<>();
    for (int layer = 0; layer < LAYERS; layer++) {
      names.add(prefix + "." + layer + "." + side + ".key");
      names.add(prefix + "." + layer + "." + side + ".value");
    }
    return names;
  }

  @Override
  public void close() {
    close(last == first ? null : last);
    close(first);
    nothing.close();
  }

  private static void close(OrtSession.@Nullable Result result) {
    if (result != null) {
      result.close();
    }
  }
}
