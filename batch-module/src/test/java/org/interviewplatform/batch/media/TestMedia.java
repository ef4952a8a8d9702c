package org.interviewplatform.batch.media;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Recordings made by FFmpeg for the tests, as browsers and phones would make them. */
final class TestMedia {
  private final Path directory;

  TestMedia(Path directory) {
    this.directory = directory;
  }

  static void assumeFfmpeg() {
    boolean there =
        Arrays.stream(System.getenv().getOrDefault("PATH", "").split(":"))
            .anyMatch(d -> Files.isExecutable(Path.of(d, "ffprobe")));
    assumeTrue(there, "ffmpeg and ffprobe are not on the PATH: media is not tested");
  }

  /** What MediaRecorder writes: clusters as they come, no duration, no index. */
  Path browserWebm(int seconds) {
    return make(
        "browser.webm",
        picture("640x360", seconds),
        tone(seconds),
        "-c:v libvpx -deadline realtime -cpu-used 8 -b:v 800k -c:a libopus -live 1");
  }

  Path h264Webm(int seconds) {
    return make(
        "h264.mkv",
        picture("640x360", seconds),
        tone(seconds),
        "-c:v libx264 -preset ultrafast -pix_fmt yuv420p -c:a libopus -live 1");
  }

  Path mp4(int seconds) {
    return make(
        "plain.mp4",
        picture("640x360", seconds),
        tone(seconds),
        "-c:v libx264 -preset ultrafast -pix_fmt yuv420p -c:a aac -movflags"
            + " frag_keyframe+empty_moov");
  }

  Path mp4WithOpus(int seconds) {
    return make(
        "opus.mp4",
        picture("640x360", seconds),
        tone(seconds),
        "-c:v libx264 -preset ultrafast -pix_fmt yuv420p -c:a libopus -strict -2");
  }

  Path portrait1080(int seconds) {
    return make(
        "portrait.webm",
        picture("1080x1920", seconds),
        tone(seconds),
        "-c:v libvpx -deadline realtime -cpu-used 8 -b:v 2M -c:a libopus");
  }

  Path audioOnly(String file, String codec, int seconds) {
    return make(file, "", tone(seconds), "-c:a " + codec);
  }

  Path silent(int seconds) {
    return make(
        "silent.webm", "", "-f lavfi -i anullsrc=d=" + seconds, "-c:a libopus -t " + seconds);
  }

  Path mute(int seconds) {
    return make(
        "mute.webm",
        picture("320x240", seconds),
        "",
        "-c:v libvpx -deadline realtime -cpu-used 8 -an");
  }

  Path manyStreams(int streams) {
    return make("many.mkv", "", tone(1), "-map 0:a ".repeat(streams) + "-c:a pcm_s16le");
  }

  Path make(String file, String firstInput, String secondInput, String encoding) {
    Path target = directory.resolve(file);
    List<String> command = new ArrayList<>(List.of("ffmpeg", "-v", "error", "-nostdin", "-y"));
    for (String part : List.of(firstInput, secondInput, encoding)) {
      Arrays.stream(part.split(" ")).filter(a -> !a.isEmpty()).forEach(command::add);
    }
    command.add(target.toString());
    run(command);
    return target;
  }

  static String picture(String size, int seconds) {
    return "-f lavfi -i testsrc2=size=" + size + ":rate=30:duration=" + seconds;
  }

  static String tone(int seconds) {
    return "-f lavfi -i sine=frequency=300:sample_rate=48000:duration=" + seconds;
  }

  static String run(List<String> command) {
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      String output = new String(process.getInputStream().readAllBytes(), UTF_8);
      if (process.waitFor() != 0) {
        throw new AssertionError(String.join(" ", command) + "\n" + output);
      }
      return output;
    } catch (IOException | InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
