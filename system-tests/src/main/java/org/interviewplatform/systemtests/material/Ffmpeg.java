package org.interviewplatform.systemtests.material;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs FFmpeg. */
public record Ffmpeg(String program) {

  private static final int LIMIT_MINUTES = 5;

  /** Runs it with these arguments and returns what it said. */
  public String run(List<String> arguments) {
    List<String> command = new ArrayList<>(List.of(program, "-hide_banner", "-nostdin", "-y"));
    command.addAll(arguments);
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (!process.waitFor(LIMIT_MINUTES, TimeUnit.MINUTES) || process.exitValue() != 0) {
        throw new IllegalStateException("ffmpeg failed: " + command + "\n" + said);
      }
      return said;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Runs it with a line of arguments, separated by single spaces. */
  public String run(String arguments) {
    return run(List.of(arguments.split(" ")));
  }
}
