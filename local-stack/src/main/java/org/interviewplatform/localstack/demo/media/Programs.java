package org.interviewplatform.localstack.demo.media;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs a program to its end, within a limit. */
final class Programs {

  private static final long LIMIT_MINUTES = 10;

  private Programs() {}

  /**
   * Starts the program in a directory; what it says goes to a file there.
   *
   * @param need what to tell the person when the program is not there
   */
  static Process start(ProcessBuilder builder, Path directory, String need) throws IOException {
    try {
      return builder
          .directory(directory.toFile())
          .redirectError(messages(directory).toFile())
          .start();
    } catch (IOException e) {
      throw new IOException(need, e);
    }
  }

  static void finish(Process process, List<String> command, Path directory) throws IOException {
    try {
      if (!process.waitFor(LIMIT_MINUTES, TimeUnit.MINUTES)) {
        throw new IOException(command.get(0) + " did not end");
      }
      if (process.exitValue() != 0) {
        throw new IOException(
            "%s failed with status %d: %s"
                .formatted(
                    command.get(0), process.exitValue(), Files.readString(messages(directory))));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while waiting for " + command.get(0), e);
    } finally {
      process.destroyForcibly();
    }
  }

  private static Path messages(Path directory) {
    return directory.resolve("messages.txt");
  }
}
