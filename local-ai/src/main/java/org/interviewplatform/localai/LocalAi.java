package org.interviewplatform.localai;

import java.io.IOException;
import java.net.BindException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.interviewplatform.localai.embedding.SentenceEmbedder;
import org.interviewplatform.localai.http.ApiServer;
import org.interviewplatform.localai.settings.Settings;
import org.interviewplatform.localai.speech.SpeechRecogniser;

/** Starts the server: loads the models, listens, and stops cleanly when told to terminate. */
public final class LocalAi {

  private LocalAi() {}

  /** Runs until terminated. */
  public static void main(String[] arguments) {
    try {
      Settings settings = Settings.from(System.getenv());
      ApiServer server = start(settings);
      StopSignals.handle(server::close);
      System.out.println("local-ai listens on http://" + settings.host() + ":" + server.port());
    } catch (BindException e) {
      fail("The port is taken; set INTERVIEW_PLATFORM_LOCAL_AI_PORT to another one.");
    } catch (IOException | IllegalArgumentException e) {
      fail(e.getMessage() + (e.getCause() == null ? "" : ": " + e.getCause().getMessage()));
    }
  }

  static ApiServer start(Settings settings) throws IOException {
    preferUnpackedLibrary(settings.home().resolve("native"));
    SpeechRecogniser recogniser = SpeechRecogniser.open(settings.home().resolve("models"));
    return ApiServer.start(settings, recogniser, SentenceEmbedder.open());
  }

  /** Otherwise the runtime copies itself into the temporary directory at every start. */
  private static void preferUnpackedLibrary(Path directory) {
    if (Files.isDirectory(directory)) {
      System.setProperty("onnxruntime.native.path", directory.toString());
    }
  }

  private static void fail(String message) {
    System.err.println("local-ai cannot start. " + message);
    System.exit(1);
  }
}
