package org.interviewplatform.batch.media;

import com.github.kokorin.jaffree.ffmpeg.UrlInput;
import com.github.kokorin.jaffree.ffmpeg.UrlOutput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** What every call of FFmpeg has in common. */
final class FfmpegCalls {
  private final MediaSettings settings;
  private final Path ffmpeg;
  private final ToolRunner runner;

  FfmpegCalls(MediaSettings settings, ToolRunner runner) {
    this.settings = settings;
    this.ffmpeg = Sandbox.locate(settings.ffmpeg());
    this.runner = runner;
  }

  FfmpegCommand command() {
    return new FfmpegCommand(ffmpeg);
  }

  UrlInput input(Take take) {
    String demuxer = take.probe().container().demuxer();
    return FfmpegCommand.input(take.file(), demuxer, settings.tool().threads());
  }

  /** Tags are dropped: phones write the place of recording there. */
  static UrlOutput output(Path file, String muxer) {
    return UrlOutput.toPath(file)
        .setFormat(muxer)
        .addArguments("-map_metadata", "-1")
        .addArguments("-map_chapters", "-1");
  }

  void run(
      Workspace workspace, FfmpegCommand command, Duration duration, ProgressListener progress) {
    runner.run(
        workspace,
        command.commandLine(ffmpeg),
        settings.tool().timeFor(duration),
        report -> ProgressReader.follow(report, duration, progress));
  }

  static void requireMoreThan(long bytes, Path file) {
    if (!holdsMoreThan(bytes, file)) {
      throw new MediaException(MediaFault.DECODE_FAILED, "Nothing came out.");
    }
  }

  static boolean holdsMoreThan(long bytes, Path file) {
    try {
      return Files.exists(file) && Files.size(file) > bytes;
    } catch (IOException e) {
      throw new MediaException(MediaFault.WORKSPACE_FAILED, e);
    }
  }
}
