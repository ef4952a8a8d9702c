package org.interviewplatform.batch.media;

import com.github.kokorin.jaffree.ffmpeg.UrlInput;
import com.github.kokorin.jaffree.ffmpeg.UrlOutput;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** {@link MediaTools} by FFmpeg, in the {@link Sandbox}. */
final class FfmpegTools implements MediaTools {
  private static final Logger LOG = System.getLogger(FfmpegTools.class.getName());
  private static final int WAV_HEADER = 44;

  private final MediaSettings settings;
  private final Path ffmpeg;
  private final Prober prober;
  private final ToolRunner runner;

  FfmpegTools(MediaSettings settings) {
    this.settings = settings;
    this.ffmpeg = Sandbox.locate(settings.ffmpeg());
    this.runner = new ToolRunner(Sandbox.detect(settings.sandbox()), settings.tool());
    this.prober = new Prober(settings, runner);
  }

  @Override
  public MediaProbe probe(Workspace workspace) {
    Container container = MediaSniffer.sniff(workspace.source());
    return prober.probe(workspace, container);
  }

  @Override
  public void extractAudio(Workspace workspace, MediaProbe probe, ProgressListener progress) {
    FfmpegCommand command = new FfmpegCommand(ffmpeg);
    command.addInput(source(workspace, probe));
    command.addOutput(
        output(workspace.audio(), "wav")
            .addArguments("-map", "0:a:0")
            // gaps and a late start become silence, so that word times fit the picture
            .addArguments("-af", "aresample=async=1:first_pts=0")
            .addArguments("-c:a", "pcm_s16le")
            .addArguments("-ac", "1")
            .addArguments("-ar", "16000"));
    run(workspace, command, probe.duration(), progress);
    requireMoreThan(WAV_HEADER + 32, workspace.audio());
  }

  @Override
  public Playable makePlayable(Workspace workspace, MediaProbe probe, ProgressListener progress) {
    PlayablePlan plan = PlayablePlan.of(probe, settings.keepsWebm());
    try {
      return makePlayable(workspace, probe, plan, progress);
    } catch (MediaException e) {
      if (!plan.copiesAnything() || e.fault() != MediaFault.DECODE_FAILED) {
        throw e;
      }
      LOG.log(Level.INFO, "Copying failed, encoding instead: {0}", e.getMessage());
      return makePlayable(workspace, probe, plan.encodingAll(), progress);
    }
  }

  private Playable makePlayable(
      Workspace workspace, MediaProbe probe, PlayablePlan plan, ProgressListener progress) {
    Path file = workspace.file(plan.file());
    UrlOutput output = output(file, plan.muxer());
    new PlayableEncoding(plan, settings).describe(output, probe);
    FfmpegCommand command = new FfmpegCommand(ffmpeg);
    command.addInput(source(workspace, probe));
    command.addOutput(output);
    run(workspace, command, probe.duration(), progress);
    requireMoreThan(0, file);
    progress.at(100);
    boolean picture = probe.video().isPresent();
    return new Playable(
        file, plan.contentType(), probe.duration(), picture, picture && !plan.copiesVideo());
  }

  @Override
  public void thumbnail(Workspace workspace, Playable playable) {
    long millis = Math.min(1000, playable.duration().toMillis() / 2);
    FfmpegCommand command = new FfmpegCommand(ffmpeg);
    String demuxer = playable.contentType().equals("video/webm") ? "matroska" : "mov";
    command.addInput(FfmpegCommand.input(playable.file(), demuxer, 1).setPosition(millis));
    command.addOutput(
        output(workspace.thumbnail(), "mjpeg")
            .addArguments("-map", "0:v:0")
            .addArguments("-frames:v", "1")
            .addArguments("-vf", "scale=480:480:force_original_aspect_ratio=decrease")
            .addArguments("-pix_fmt", "yuvj420p")
            .addArguments("-q:v", "4"));
    run(workspace, command, Duration.ZERO, ProgressListener.NONE);
    requireMoreThan(0, workspace.thumbnail());
  }

  private UrlInput source(Workspace workspace, MediaProbe probe) {
    return FfmpegCommand.input(
        workspace.source(), probe.container().demuxer(), settings.tool().threads());
  }

  /** Tags are dropped: phones write the place of recording there. */
  private static UrlOutput output(Path file, String muxer) {
    return UrlOutput.toPath(file)
        .setFormat(muxer)
        .addArguments("-map_metadata", "-1")
        .addArguments("-map_chapters", "-1");
  }

  private void run(
      Workspace workspace, FfmpegCommand command, Duration duration, ProgressListener progress) {
    runner.run(
        workspace,
        command.commandLine(ffmpeg),
        settings.tool().timeFor(duration),
        report -> ProgressReader.follow(report, duration, progress));
  }

  private static void requireMoreThan(long bytes, Path file) {
    try {
      if (!Files.exists(file) || Files.size(file) <= bytes) {
        throw new MediaException(MediaFault.DECODE_FAILED, "Nothing came out.");
      }
    } catch (IOException e) {
      throw new MediaException(MediaFault.WORKSPACE_FAILED, e);
    }
  }
}
