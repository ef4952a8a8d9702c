package org.interviewplatform.localstack.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.interviewplatform.localstack.demo.Demo;
import org.interviewplatform.localstack.demo.DemoReports;
import org.interviewplatform.localstack.demo.media.DemoVideos;

/** Sends the demo on the first start with a data directory, and only then. */
final class DemoRun {

  private static final Logger LOG = Logger.getLogger(DemoRun.class.getName());
  private static final Demo.Account ADMIN = new Demo.Account(DemoLogin.EMAIL, DemoLogin.PASSWORD);

  private final URI base;
  private final Path videos;
  private final Path marker;
  private final Terminal terminal;
  private Map<String, String> sent = Map.of();

  DemoRun(RunContext run) {
    this.base = URI.create("http://127.0.0.1:" + run.ports().of(RunPorts.Program.HTTP));
    this.videos = run.home().resolve("local-stack/target/demo");
    this.marker = run.data().path().resolve("demo.sent");
    this.terminal = run.terminal();
  }

  /** Makes the candidates' videos if the build could not, for want of FFmpeg on this machine. */
  void makeMissingVideos(MediaTools tools) {
    if (Files.exists(marker) || Files.exists(videos.resolve("answers.json"))) {
      return;
    }
    tell("making the candidates' videos");
    try {
      DemoVideos.make(videos, tools.ffmpeg());
    } catch (IOException e) {
      LOG.log(Level.WARNING, "No demo videos", e);
      tell("the candidates' videos could not be made: " + e.getMessage());
    }
  }

  /** The demo's open interviews, sent now when they were not before. */
  List<Demo.OpenInterview> interviews() {
    Demo demo = new Demo(base, videos, this::tell);
    try {
      if (Files.exists(marker)) {
        return demo.interviews(ADMIN);
      }
      Demo.Sent result = demo.send(ADMIN);
      Files.writeString(marker, "The demo interviews were sent; they are not sent again.\n");
      sent = result.sessions();
      return result.interviews();
    } catch (RuntimeException | IOException e) {
      LOG.log(Level.WARNING, "The demo could not be sent", e);
      tell("could not be sent and is tried again at the next start: " + e.getMessage());
      return List.of();
    }
  }

  /** Tells when the report of each answered interview is there; returns when all are. */
  void followReports() {
    try {
      new DemoReports(base, ADMIN).follow(sent, this::tell);
    } catch (UncheckedIOException e) {
      tell("is no longer followed: " + e.getMessage());
    }
  }

  private void tell(String what) {
    terminal.line("demo", what);
  }
}
