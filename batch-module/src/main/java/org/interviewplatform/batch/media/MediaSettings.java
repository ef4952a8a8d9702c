package org.interviewplatform.batch.media;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.interviewplatform.platform.config.ConfigKey;
import org.interviewplatform.platform.config.Settings;

/**
 * How recordings are worked on. Keys: {@code interview-platform.media.*}.
 *
 * @param keepsWebm VP8 and VP9 are copied instead of encoded: seconds instead of minutes, for
 *     installations where nobody watches on an older Apple device
 * @param shortEdge the picture's short edge after encoding, at most
 */
record MediaSettings(
    Path ffmpeg,
    Path ffprobe,
    Path workspaces,
    Sandbox.Mode sandbox,
    MediaLimits limits,
    ToolLimits tool,
    boolean keepsWebm,
    int shortEdge) {

  /**
   * What one FFmpeg may take.
   *
   * @param time for any call; conversions may take {@code timeFactor} times the recording on top
   */
  record ToolLimits(
      int threads, long memoryBytes, long outputBytes, Duration time, int timeFactor) {

    static ToolLimits defaults() {
      int threads = Math.min(4, Runtime.getRuntime().availableProcessors());
      return new ToolLimits(threads, 3L << 30, 4L << 30, Duration.ofMinutes(1), 4);
    }

    ToolLimits using(int number) {
      return new ToolLimits(number, memoryBytes, outputBytes, time, timeFactor);
    }

    Duration timeFor(Duration recording) {
      return time.plus(recording.multipliedBy(timeFactor));
    }
  }

  static final ConfigKey<Path> FFMPEG =
      ConfigKey.of(
          "interview-platform.media.ffmpeg",
          Path.class,
          "ffmpeg",
          "The ffmpeg program: a name to look for on the PATH, or a path.");
  static final ConfigKey<Path> FFPROBE =
      ConfigKey.of(
          "interview-platform.media.ffprobe",
          Path.class,
          "ffprobe",
          "The ffprobe program: a name to look for on the PATH, or a path.");
  static final ConfigKey<Path> WORKSPACES =
      ConfigKey.of(
          "interview-platform.media.workspaces",
          Path.class,
          "Where recordings are worked on: room for a few, nothing is kept; if absent, a directory"
              + " of this user's among the temporary ones.");
  static final ConfigKey<String> SANDBOX =
      ConfigKey.of(
          "interview-platform.media.sandbox",
          String.class,
          "auto",
          "Whether FFmpeg runs in bubblewrap without network: auto, required or off.");
  static final ConfigKey<Duration> LONGEST =
      ConfigKey.of(
          "interview-platform.media.longest",
          Duration.class,
          "PT1H",
          "The longest recording accepted.");
  static final ConfigKey<Integer> THREADS =
      ConfigKey.of(
          "interview-platform.media.threads",
          Integer.class,
          "How many threads one FFmpeg may use; if absent, one per processor, at most 4.");
  static final ConfigKey<Boolean> KEEPS_WEBM =
      ConfigKey.of(
          "interview-platform.media.keep-webm",
          Boolean.class,
          "false",
          "Copy VP8 and VP9 into seekable WebM instead of encoding MP4: far faster, for"
              + " installations where nobody watches on older Apple devices.");

  static MediaSettings defaults(Path workspaces) {
    return from(Settings.of(Map.of(WORKSPACES.name(), workspaces.toString())));
  }

  static MediaSettings from(Settings settings) {
    ToolLimits tool = ToolLimits.defaults();
    return new MediaSettings(
        settings.get(FFMPEG),
        settings.get(FFPROBE),
        settings.find(WORKSPACES).orElseGet(MediaSettings::temporary),
        Sandbox.Mode.valueOf(settings.get(SANDBOX).toUpperCase(Locale.ROOT)),
        MediaLimits.defaults().lasting(settings.get(LONGEST)),
        settings.find(THREADS).map(tool::using).orElse(tool),
        settings.get(KEEPS_WEBM),
        720);
  }

  private static Path temporary() {
    String user = System.getProperty("user.name");
    return Path.of(System.getProperty("java.io.tmpdir"), "interview-platform-media-" + user);
  }
}
