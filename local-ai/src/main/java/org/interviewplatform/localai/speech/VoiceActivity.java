package org.interviewplatform.localai.speech;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.Map;
import org.interviewplatform.localai.audio.Samples;

/**
 * Says for every 32 ms how likely somebody speaks.
 *
 * <p>The network wants each frame of 512 samples preceded by the last 64 of the frame before, and
 * carries its state from frame to frame.
 */
final class VoiceActivity {

  static final int FRAME = 512;
  static final int CONTEXT = 64;

  private final OrtEnvironment environment;
  private final OrtSession session;

  VoiceActivity(SpeechModels models) {
    this.environment = models.environment();
    this.session = models.voiceActivity();
  }

  float[] probabilities(Samples samples) throws OrtException {
    float[] probabilities = new float[(samples.length() + FRAME - 1) / FRAME];
    OnnxTensor state =
        OnnxTensor.createTensor(
            environment, FloatBuffer.wrap(new float[2 * 128]), new long[] {2, 1, 128});
    try (OnnxTensor rate =
        OnnxTensor.createTensor(
            environment, LongBuffer.wrap(new long[] {Samples.RATE}), new long[0])) {
      for (int i = 0; i < probabilities.length; i++) {
        Interruption.check();
        state = step(frame(samples, i), state, rate, probabilities, i);
      }
    } finally {
      state.close();
    }
    return probabilities;
  }

  /** The old state is closed once the new one is there. */
  private OnnxTensor step(
      float[] frame, OnnxTensor state, OnnxTensor rate, float[] probabilities, int index)
      throws OrtException {
    try (OnnxTensor input =
        OnnxTensor.createTensor(
            environment, FloatBuffer.wrap(frame), new long[] {1, frame.length})) {
      OrtSession.Result result = session.run(Map.of("input", input, "state", state, "sr", rate));
      OnnxTensor output = (OnnxTensor) result.get("output").orElseThrow();
      probabilities[index] = output.getFloatBuffer().get(0);
      output.close();
      state.close();
      return (OnnxTensor) result.get("stateN").orElseThrow();
    }
  }

  /** Silence stands in before the first sample and after the last. */
  static float[] frame(Samples samples, int index) {
    float[] frame = new float[CONTEXT + FRAME];
    int start = index * FRAME - CONTEXT;
    for (int i = 0; i < frame.length; i++) {
      int at = start + i;
      frame[i] = at < 0 || at >= samples.length() ? 0 : samples.at(at);
    }
    return frame;
  }
}
