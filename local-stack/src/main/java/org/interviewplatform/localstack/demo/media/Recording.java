package org.interviewplatform.localstack.demo.media;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Encodes speech and picture the way a browser's recorder does: VP8 and Opus in WebM written from
 * front to back, so that its header knows no duration.
 */
final class Recording {

  private static final int FRAMES_PER_SECOND = 12;

  private final String ffmpeg;

  Recording(String ffmpeg) {
    this.ffmpeg = ffmpeg;
  }

  void write(Speech speech, Picture picture, Path directory, Path video) throws IOException {
    Path sound = Files.write(directory.resolve("speech.pcm"), speech.bytes());
    List<String> command = command(speech, sound);
    Process process =
        Programs.start(
            new ProcessBuilder(command).redirectOutput(video.toFile()),
            directory,
            "FFmpeg is needed to make the demo videos: install it.");
    try (OutputStream frames = process.getOutputStream()) {
      int count = (int) (speech.seconds() * FRAMES_PER_SECOND);
      for (int i = 0; i < count; i++) {
        double second = (double) i / FRAMES_PER_SECOND;
        frames.write(picture.frame(second, speech.level(second)));
      }
    } finally {
      Programs.finish(process, command, directory);
    }
  }

  private List<String> command(Speech speech, Path sound) {
    String size = Picture.WIDTH + "x" + Picture.HEIGHT;
    String rate = "" + FRAMES_PER_SECOND;
    return List.of(
        ffmpeg,
        "-hide_banner",
        "-loglevel",
        "error",
        "-f",
        "rawvideo",
        "-pix_fmt",
        "bgr24",
        "-s",
        size,
        "-r",
        rate,
        "-i",
        "pipe:0",
        "-f",
        "s16le",
        "-ar",
        "" + speech.rate(),
        "-ac",
        "1",
        "-i",
        sound.toString(),
        "-map",
        "0:v",
        "-map",
        "1:a",
        "-c:v",
        "libvpx",
        "-deadline",
        "realtime",
        "-cpu-used",
        "16",
        "-b:v",
        "700k",
        "-g",
        "60",
        "-c:a",
        "libopus",
        "-ar",
        "48000",
        "-b:a",
        "48k",
        "-f",
        "webm",
        "pipe:1");
  }
}
