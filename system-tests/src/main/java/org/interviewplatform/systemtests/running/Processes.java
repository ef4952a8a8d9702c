package org.interviewplatform.systemtests.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** What the operating system knows of processes. */
public final class Processes {

  private static final Duration SIGNAL_LIMIT = Duration.ofSeconds(10);

  private Processes() {}

  /** Sends a signal, such as {@code KILL}. */
  public static void signal(String name, ProcessHandle process) {
    try {
      Process kill =
          new ProcessBuilder("kill", "-" + name, Long.toString(process.pid())).inheritIO().start();
      if (!kill.waitFor(SIGNAL_LIMIT.toSeconds(), TimeUnit.SECONDS)) {
        throw new IllegalStateException("kill does not end");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Those of a process's descendants whose command line has the words in it. */
  public static List<ProcessHandle> below(ProcessHandle root, String words) {
    return root.descendants()
        .filter(process -> String.join(" ", read(process, "cmdline")).contains(words))
        .toList();
  }

  /** Whether it still runs; one that only waits to be reaped does not. */
  public static boolean runs(ProcessHandle process) {
    return process.isAlive() && !status(process, "State").startsWith("Z");
  }

  /** The environment it was started with. */
  static Map<String, String> environment(ProcessHandle process) {
    Map<String, String> environment = new LinkedHashMap<>();
    for (String entry : read(process, "environ")) {
      int equals = entry.indexOf('=');
      if (equals > 0) {
        environment.put(entry.substring(0, equals), entry.substring(equals + 1));
      }
    }
    return environment;
  }

  /** Memory that is resident, in bytes. */
  public static long residentBytes(ProcessHandle process) {
    String value = status(process, "VmRSS").replace("kB", "").strip();
    return value.isEmpty() ? 0 : Long.parseLong(value) * 1024;
  }

  private static String status(ProcessHandle process, String field) {
    try {
      return Files.readAllLines(file(process, "status")).stream()
          .filter(line -> line.startsWith(field + ":"))
          .map(line -> line.substring(field.length() + 1).strip())
          .findFirst()
          .orElse("");
    } catch (IOException e) {
      return "";
    }
  }

  // A process may end while it is looked at.
  private static List<String> read(ProcessHandle process, String name) {
    try {
      byte[] content = Files.readAllBytes(file(process, name));
      return List.of(new String(content, StandardCharsets.UTF_8).split("\0"));
    } catch (IOException e) {
      return List.of();
    }
  }

  private static Path file(ProcessHandle process, String name) {
    return Path.of("/proc", Long.toString(process.pid()), name);
  }
}
