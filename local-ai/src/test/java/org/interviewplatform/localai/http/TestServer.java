package org.interviewplatform.localai.http;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.interviewplatform.localai.settings.Settings;
import org.interviewplatform.localai.speech.Recogniser;

/** The real server with a recogniser of the test's, one worker, one waiting place, 1 MB uploads. */
final class TestServer {

  private TestServer() {}

  static ApiServer start(Recogniser recogniser) throws IOException {
    Settings usual = Settings.from(Map.of());
    Settings small =
        new Settings(usual.host(), 0, Path.of("."), "ffmpeg", 1 << 20, Duration.ofMinutes(1), 1, 1);
    return ApiServer.start(small, recogniser, new FakeEmbedder());
  }
}
