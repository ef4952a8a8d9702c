package org.interviewplatform.localai.speech;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * The loaded networks, shared by all workers: a session may run on several threads at once, and one
 * set of weights serves them all.
 *
 * @param encoder sound to hidden states
 * @param decoder hidden states to tokens
 * @param voiceActivity sound to probability of speech
 * @param vocabulary tokens to text
 */
record SpeechModels(
    OrtEnvironment environment,
    OrtSession encoder,
    OrtSession decoder,
    OrtSession voiceActivity,
    Vocabulary vocabulary)
    implements AutoCloseable {

  /** Optimising the decoder's graph recurses deeply in native code: a usual stack is too small. */
  private static final long LOADING_STACK_BYTES = 64L << 20;

  static SpeechModels open(Path directory) throws IOException {
    FutureTask<SpeechModels> loading = new FutureTask<>(() -> load(directory));
    new Thread(null, loading, "load-models", LOADING_STACK_BYTES).start();
    try {
      return loading.get();
    } catch (ExecutionException e) {
      throw new IOException("the speech models cannot be loaded", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while loading models", e);
    }
  }

  private static SpeechModels load(Path directory) throws IOException {
    OrtEnvironment environment = OrtEnvironment.getEnvironment();
    return new SpeechModels(
        environment,
        session(environment, directory.resolve("encoder.onnx")),
        session(environment, directory.resolve("decoder.onnx")),
        session(environment, directory.resolve("voice-activity.onnx")),
        Vocabulary.read(directory.resolve("vocabulary.txt")));
  }

  private static OrtSession session(OrtEnvironment environment, Path file) throws IOException {
    if (!Files.isReadable(file)) {
      throw new IOException(file + " is missing: build the module with Maven");
    }
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      // One thread a job: two jobs side by side get more done than one job on two threads.
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      return environment.createSession(file.toString(), options);
    } catch (OrtException e) {
      throw new IOException(file + " cannot be loaded", e);
    }
  }

  @Override
  public void close() {
    try {
      encoder.close();
      decoder.close();
      voiceActivity.close();
    } catch (OrtException e) {
      throw new IllegalStateException("a model cannot be closed", e);
    }
  }
}
