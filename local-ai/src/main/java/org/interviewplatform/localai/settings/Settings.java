package org.interviewplatform.localai.settings;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/**
 * Everything that can be configured, read from environment variables {@code
 * INTERVIEW_PLATFORM_LOCAL_AI_*}.
 *
 * @param host address to listen on; only this machine by default
 * @param port port to listen on
 * @param home directory that holds {@code models} and {@code native}
 * @param ffmpeg executable that decodes what is not WAV
 * @param maximumUploadBytes larger uploads are refused
 * @param longestRecording longer recordings are refused
 * @param workers recordings recognised at the same time
 * @param queue recordings that may wait
 */
public record Settings(
    String host,
    int port,
    Path home,
    String ffmpeg,
    long maximumUploadBytes,
    Duration longestRecording,
    int workers,
    int queue) {

  private static final String PREFIX = "INTERVIEW_PLATFORM_LOCAL_AI_";

  /** Reads the settings, with a default for each. */
  public static Settings from(Map<String, String> environment) {
    Values values = new Values(environment);
    return new Settings(
        values.text("HOST", "127.0.0.1"),
        (int) values.number("PORT", 8081, 0, 65_535),
        Path.of(values.text("HOME", defaultHome().toString())),
        values.text(
            "FFMPEG", environment.getOrDefault("INTERVIEW_PLATFORM_MEDIA_FFMPEG", "ffmpeg")),
        values.number("MAXIMUM_UPLOAD_MEGABYTES", 64, 1, 2_000) << 20,
        Duration.ofMinutes(values.number("LONGEST_RECORDING_MINUTES", 30, 1, 600)),
        (int) values.number("WORKERS", processors(), 1, 64),
        (int) values.number("QUEUE", 32, 1, 10_000));
  }

  /** Models lie beside the jar, or beside the classes when run from a build directory. */
  private static Path defaultHome() {
    try {
      Path code =
          Path.of(Settings.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      Path parent = code.toAbsolutePath().getParent();
      return parent == null ? Path.of(".") : parent;
    } catch (URISyntaxException e) {
      throw new IllegalStateException("the program's own place is no path", e);
    }
  }

  private static long processors() {
    return Math.min(4, Runtime.getRuntime().availableProcessors());
  }

  private record Values(Map<String, String> environment) {

    String text(String key, String otherwise) {
      String value = environment.getOrDefault(PREFIX + key, "").strip();
      return value.isEmpty() ? otherwise : value;
    }

    long number(String key, long otherwise, long least, long most) {
      String value = text(key, Long.toString(otherwise));
      if (!value.matches("\\d{1,9}")
          || Long.parseLong(value) < least
          || Long.parseLong(value) > most) {
        throw new IllegalArgumentException(
            PREFIX + key + " must be a number from " + least + " to " + most + ", not " + value);
      }
      return Long.parseLong(value);
    }
  }
}
