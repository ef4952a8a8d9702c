package org.interviewplatform.benchmarks.platform;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a JVM's heap still holds after a full collection. */
final class LiveHeap {
  private static final Pattern TOTAL = Pattern.compile("(?m)^Total\\s+\\d+\\s+(\\d+)");

  private LiveHeap() {}

  static long bytes(ProcessHandle jvm) {
    String jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
    try {
      // the histogram counts what is reachable, so it collects first
      Process process =
          new ProcessBuilder(jcmd, Long.toString(jvm.pid()), "GC.class_histogram").start();
      String printed = new String(process.getInputStream().readAllBytes(), UTF_8);
      Matcher total = TOTAL.matcher(printed);
      if (!total.find()) {
        throw new IllegalStateException("jcmd said: " + printed);
      }
      return Long.parseLong(total.group(1));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
