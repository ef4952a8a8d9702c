package org.interviewplatform.localstack.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.interviewplatform.localstack.process.NativeProcess.StopSignal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PidFileTest {

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  @Test
  void aLeftoverIsStopped(@TempDir Path directory) throws IOException {
    Process leftover = new ProcessBuilder("sleep", "600").start();
    PidFile file = new PidFile(directory.resolve("sleep.pid"));
    file.write(leftover.toHandle(), StopSignal.TERM);

    new PidFile(directory.resolve("sleep.pid")).stopLeftover(PATIENCE);

    assertThat(leftover.onExit()).succeedsWithin(PATIENCE);
    assertThat(directory.resolve("sleep.pid")).doesNotExist();
  }

  @Test
  void aNumberThatBelongsToAnotherProgramNowIsLeftAlone(@TempDir Path directory) throws Exception {
    Process stranger = new ProcessBuilder("sleep", "600").start();
    try {
      Path path = directory.resolve("postgresql.pid");
      Files.writeString(path, stranger.pid() + "\n12345\nTERM\n");

      new PidFile(path).stopLeftover(PATIENCE);

      assertThat(stranger.isAlive()).isTrue();
    } finally {
      stranger.destroyForcibly();
    }
  }

  @Test
  void anUnreadableFileNamesNobody(@TempDir Path directory) throws IOException {
    Path path = Files.writeString(directory.resolve("x.pid"), "not a number\nnor this\n?\n");

    assertThat(new PidFile(path).running()).isEmpty();
    assertThat(new PidFile(directory.resolve("absent.pid")).running()).isEmpty();
  }
}
