package org.interviewplatform.localai.speech;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.util.Map;
import org.interviewplatform.localai.audio.Samples;

/**
 * Runs the Moonshine network: encode once, then choose the most likely token until the end mark.
 */
final class Moonshine {

  private static final int START = 1;
  private static final int END = 2;

  private final OrtEnvironment environment;
  private final OrtSession encoder;
  private final OrtSession decoder;

  Moonshine(SpeechModels models) {
    this.environment = models.environment();
    this.encoder = models.encoder();
    this.decoder = models.decoder();
  }

  Utterance recognise(Samples samples, Span span, boolean looking) throws OrtException {
    FloatBuffer sound = samples.buffer(span.from(), span.to());
    try (OnnxTensor input =
            OnnxTensor.createTensor(environment, sound, new long[] {1, span.length()});
        OrtSession.RunOptions options = givingMemoryBack();
        OrtSession.Result encoded = encoder.run(Map.of("input_values", input), options)) {
      OnnxTensor hidden = (OnnxTensor) encoded.get(0);
      try (DecoderCache cache = new DecoderCache(environment, decoder, hidden, looking)) {
        return decode(cache, longest(span));
      }
    }
  }

  /** What half a minute of sound needs for a moment would otherwise be kept for good. */
  static OrtSession.RunOptions givingMemoryBack() throws OrtException {
    OrtSession.RunOptions options = new OrtSession.RunOptions();
    options.addRunConfigEntry("memory.enable_memory_arena_shrinkage", "cpu:0");
    return options;
  }

  /** Nobody says more tokens than this in the time; without a cap a lost decoder never ends. */
  private static int longest(Span span) {
    return (int) (8 + 6.5 * span.seconds());
  }

  private static Utterance decode(DecoderCache cache, int longest) throws OrtException {
    Utterance utterance = new Utterance();
    int token = START;
    for (int i = 0; i < longest && !utterance.loops(); i++) {
      FloatBuffer logits = cache.step(token, utterance);
      token = likeliest(logits);
      if (token == END) {
        utterance.end();
        break;
      }
      utterance.add(token, logProbability(logits, token));
    }
    return utterance;
  }

  private static int likeliest(FloatBuffer logits) {
    int best = 0;
    for (int i = 1; i < logits.limit(); i++) {
      if (logits.get(i) > logits.get(best)) {
        best = i;
      }
    }
    return best;
  }

  private static double logProbability(FloatBuffer logits, int token) {
    float top = logits.get(token);
    double sum = 0;
    for (int i = 0; i < logits.limit(); i++) {
      float distance = logits.get(i) - top;
      // What is this far below adds less than a millionth and is most of the vocabulary.
      if (distance > -25) {
        sum += Math.exp(distance);
      }
    }
    return -Math.log(sum);
  }
}
