package org.interviewplatform.localstack.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.interviewplatform.localstack.process.UnpackedBinaries;

/**
 * FFmpeg's two programs, proved to run and to have what the media pipeline needs.
 *
 * @param origin where they come from, for the person at the terminal
 */
record MediaTools(String ffmpeg, String ffprobe, String origin) {

  private static final String CARRIED = "org/bytedeco/ffmpeg/linux-x86_64-gpl/";
  private static final List<String> CARRIED_FILES =
      List.of(
          "ffmpeg",
          "ffprobe",
          "libavcodec.so.62",
          "libavdevice.so.62",
          "libavfilter.so.11",
          "libavformat.so.62",
          "libavutil.so.60",
          "libswresample.so.6",
          "libswscale.so.9",
          "libdrm.so.2",
          "libva.so.2",
          "libva-drm.so.2");
  private static final Map<String, List<String>> NEEDED =
      Map.of(
          "-encoders", List.of("libx264", "aac", "libopus", "mjpeg", "pcm_s16le"),
          "-decoders", List.of("vp8", "vp9", "h264", "opus", "aac"),
          "-demuxers", List.of("matroska,webm", "mov,mp4,m4a,3gp,3g2,mj2", "wav", "ogg"));
  private static final int LIMIT_SECONDS = 20;

  /** Those of the machine if they are good, else those carried in a jar. */
  static MediaTools find() {
    MediaTools ofMachine = new MediaTools("ffmpeg", "ffprobe", "this machine");
    Optional<String> lack = ofMachine.lack();
    if (lack.isEmpty()) {
      return ofMachine;
    }
    MediaTools carried = carried();
    Optional<String> carriedLack = carried.lack();
    if (carriedLack.isEmpty()) {
      return carried;
    }
    throw new PlainFailure(
        "FFmpeg is missing: on this machine %s, and the copy that comes with the build %s. Install it (Debian, Ubuntu: apt-get install ffmpeg)."
            .formatted(lack.get(), carriedLack.get()));
  }

  static MediaTools carried() {
    Path directory = UnpackedBinaries.of("ffmpeg-8.1.2-1.5.14-gpl", MediaTools::unpack);
    return new MediaTools(
        directory.resolve("ffmpeg").toString(),
        directory.resolve("ffprobe").toString(),
        "the build");
  }

  private static void unpack(Path directory) throws IOException {
    for (String file : CARRIED_FILES) {
      UnpackedBinaries.copyExecutable(CARRIED + file, directory.resolve(file));
    }
  }

  /** What keeps these programs from being used; empty when nothing does. */
  Optional<String> lack() {
    for (String program : List.of(ffmpeg, ffprobe)) {
      Optional<String> version = output(List.of(program, "-version"));
      if (version.isEmpty()) {
        return Optional.of(Path.of(program).getFileName() + " does not run");
      }
    }
    List<String> missing = new ArrayList<>();
    NEEDED.forEach((listing, names) -> missing.addAll(missing(listing, names)));
    return missing.isEmpty()
        ? Optional.empty()
        : Optional.of("ffmpeg lacks " + String.join(", ", missing));
  }

  private List<String> missing(String listing, List<String> names) {
    String available = output(List.of(ffmpeg, "-hide_banner", listing)).orElse("");
    return names.stream()
        .filter(name -> available.lines().noneMatch(line -> line.contains(" " + name + " ")))
        .map(name -> name + " (" + listing.substring(1) + ")")
        .toList();
  }

  private static Optional<String> output(List<String> command) {
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS) && process.exitValue() == 0
          ? Optional.of(text)
          : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }
}
