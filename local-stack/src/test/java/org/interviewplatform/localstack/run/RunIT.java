package org.interviewplatform.localstack.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.interviewplatform.localstack.ChildJvm;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(value = 5, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class RunIT {

  private static final long SIGINT = 1 << 1;
  private static final Duration LIMIT = Duration.ofSeconds(60);

  @TempDir Path home = Path.of("");

  @BeforeEach
  void build() throws Exception {
    new FakeHome(home).build();
  }

  private ChildJvm start(String... options) throws Exception {
    List<String> arguments = new ArrayList<>(List.of("--free-ports", "--no-demo"));
    arguments.addAll(List.of(options));
    return ChildJvm.start(Run.class, Map.of("interview-platform.home", home.toString()), arguments);
  }

  /** A process started in the background by a script ignores SIGINT, and so do its children. */
  private static String controlC() throws IOException {
    String ignored =
        Files.readAllLines(Path.of("/proc/self/status")).stream()
            .filter(line -> line.startsWith("SigIgn:"))
            .findFirst()
            .orElseThrow();
    long signals = Long.parseUnsignedLong(ignored.substring("SigIgn:".length()).strip(), 16);
    return (signals & SIGINT) == 0 ? "INT" : "TERM";
  }

  private static void assertAllEnd(List<ProcessHandle> processes) {
    assertThat(processes).isNotEmpty();
    processes.forEach(process -> assertThat(process.onExit()).succeedsWithin(LIMIT));
  }

  @Test
  void itTellsWhereEverythingIsAndControlCLeavesNothingBehind() throws Exception {
    try (ChildJvm run = start()) {
      run.awaitLine("Ready after");
      run.awaitLine("Console");
      run.awaitLine("Ctrl-C stops everything");
      List<ProcessHandle> children = run.handle().descendants().toList();

      run.signal(controlC());

      assertThat(run.remainingOutput()).contains("liberty      stopped", "services     stopped");
      run.awaitEnd(LIMIT);
      assertAllEnd(children);
    }
    assertThat(home.resolve(".data/run")).isEmptyDirectory();
  }

  @Test
  void aKilledLauncherTakesItsChildrenAlongAndTheNextOneStarts() throws Exception {
    try (ChildJvm run = start()) {
      run.awaitLine("Ctrl-C stops everything");
      List<ProcessHandle> children = run.handle().descendants().toList();

      run.signal("KILL");

      assertAllEnd(children);
    }
    try (ChildJvm again = start()) {
      again.awaitLine("Ready after");
      again.signal("TERM");
      again.awaitEnd(LIMIT);
    }
  }

  @Test
  void aSecondRunOnTheSameDataIsRefusedInASentence() throws Exception {
    try (ChildJvm first = start("--stack-only")) {
      first.awaitLine("Services are up");
      try (ChildJvm second = start("--stack-only")) {
        assertThat(second.remainingOutput())
            .contains("Another ./start (process " + first.handle().pid() + ")")
            .doesNotContain("Exception");
        assertThat(second.awaitEnd(LIMIT)).isEqualTo(1);
      }
      first.signal("TERM");
      first.awaitEnd(LIMIT);
    }
  }

  @Test
  void anApplicationServerThatEndsIsToldWithItsLog() throws Exception {
    new FakeHome(home).applicationServer("echo 'no configuration here'; exit 3");
    try (ChildJvm run = start()) {
      assertThat(run.remainingOutput())
          .contains("liberty did not start. Its log is", "liberty.log")
          .doesNotContain("Exception");
      assertThat(run.awaitEnd(LIMIT)).isEqualTo(1);
    }
    assertThat(Files.readString(home.resolve(".data/logs/liberty.log")))
        .contains("no configuration here");
  }

  @Test
  void whatTheServerIsToldIsComplete() throws Exception {
    try (ChildJvm run = start()) {
      run.awaitLine("Ready after");
      String environment = Files.readString(home.resolve(".data/logs/liberty.log"));

      assertThat(environment)
          .contains(
              "INTERVIEW_PLATFORM_DATABASE_APP_PASSWORD=",
              "INTERVIEW_PLATFORM_STORAGE_SECRET_KEY=",
              "INTERVIEW_PLATFORM_KAFKA_BOOTSTRAP_SERVERS=",
              "INTERVIEW_PLATFORM_AI_TRANSCRIPTION_BASE_URL=",
              "INTERVIEW_PLATFORM_LINK_KEY=",
              "INTERVIEW_PLATFORM_PUBLIC_URL=http://localhost:",
              "INTERVIEW_PLATFORM_MEDIA_FFPROBE=");
      run.signal("TERM");
      run.awaitEnd(LIMIT);
    }
  }
}
