package org.interviewplatform.batch.media;

import com.github.kokorin.jaffree.ffmpeg.UrlOutput;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Duration;

/** {@link MediaTools} by FFmpeg, in the {@link Sandbox}. */
final class FfmpegTools implements MediaTools {
  private static final Logger LOG = System.getLogger(FfmpegTools.class.getName());
  private static final int WAV_HEADER = 44;

  private final MediaSettings settings;
  private final Prober prober;
  private final FfmpegCalls calls;
  private final TakeJoiner joiner;

  FfmpegTools(MediaSettings settings) {
    ToolRunner runner = new ToolRunner(Sandbox.detect(settings.sandbox()), settings.tool());
    this.settings = settings;
    this.calls = new FfmpegCalls(settings, runner);
    this.prober = new Prober(settings, runner);
    this.joiner = new TakeJoiner(settings, calls);
  }

  @Override
  public MediaProbe probe(Workspace workspace, Path file) {
    return prober.probe(workspace, file, MediaSniffer.sniff(file));
  }

  @Override
  public void requireAcceptable(Recording recording) {
    settings.limits().checkDuration(recording.duration());
  }

  @Override
  public void extractAudio(Workspace workspace, Recording recording, ProgressListener progress) {
    if (recording.isOneFile()) {
      extractAudio(workspace, recording.first(), progress);
    } else {
      joiner.extractAudio(workspace, recording, progress);
    }
    FfmpegCalls.requireMoreThan(WAV_HEADER + 32, workspace.audio());
  }

  private void extractAudio(Workspace workspace, Take take, ProgressListener progress) {
    FfmpegCommand command = calls.command();
    command.addInput(calls.input(take));
    command.addOutput(speech(FfmpegCalls.output(workspace.audio(), "wav")));
    calls.run(workspace, command, take.duration(), progress);
  }

  /** What speech-to-text listens to. */
  static UrlOutput speech(UrlOutput output) {
    return output
        .addArguments("-map", "0:a:0")
        // gaps and a late start become silence, so that word times fit the picture
        .addArguments("-af", "aresample=async=1:first_pts=0")
        .addArguments("-c:a", "pcm_s16le")
        .addArguments("-ac", "1")
        .addArguments("-ar", "16000");
  }

  @Override
  public Playable makePlayable(
      Workspace workspace, Recording recording, ProgressListener progress) {
    return recording.isOneFile()
        ? makePlayable(workspace, recording.first(), progress)
        : joiner.makePlayable(workspace, recording, progress);
  }

  private Playable makePlayable(Workspace workspace, Take take, ProgressListener progress) {
    PlayablePlan plan = PlayablePlan.of(take.probe(), settings.keepsWebm());
    try {
      return makePlayable(workspace, take, plan, progress);
    } catch (MediaException e) {
      if (!plan.copiesAnything() || e.fault() != MediaFault.DECODE_FAILED) {
        throw e;
      }
      LOG.log(Level.INFO, "Copying failed, encoding instead: {0}", e.getMessage());
      return makePlayable(workspace, take, plan.encodingAll(), progress);
    }
  }

  private Playable makePlayable(
      Workspace workspace, Take take, PlayablePlan plan, ProgressListener progress) {
    Path file = workspace.file(plan.file());
    UrlOutput output = FfmpegCalls.output(file, plan.muxer());
    new PlayableEncoding(plan, settings).describe(output, take.probe());
    FfmpegCommand command = calls.command();
    command.addInput(calls.input(take));
    command.addOutput(output);
    calls.run(workspace, command, take.duration(), progress);
    FfmpegCalls.requireMoreThan(0, file);
    progress.at(100);
    boolean picture = take.probe().video().isPresent();
    return new Playable(
        file, plan.contentType(), take.duration(), picture, picture && !plan.copiesVideo());
  }

  @Override
  public void thumbnail(Workspace workspace, Playable playable) {
    thumbnail(workspace, playable, Math.min(1000, playable.duration().toMillis() / 2));
    if (!FfmpegCalls.holdsMoreThan(0, workspace.thumbnail())) {
      // the picture ended long before the sound: a camera that went away
      thumbnail(workspace, playable, 0);
    }
    FfmpegCalls.requireMoreThan(0, workspace.thumbnail());
  }

  private void thumbnail(Workspace workspace, Playable playable, long millis) {
    FfmpegCommand command = calls.command();
    String demuxer = playable.contentType().equals("video/webm") ? "matroska" : "mov";
    command.addInput(FfmpegCommand.input(playable.file(), demuxer, 1).setPosition(millis));
    command.addOutput(
        FfmpegCalls.output(workspace.thumbnail(), "mjpeg")
            .addArguments("-map", "0:v:0")
            .addArguments("-frames:v", "1")
            .addArguments("-vf", "scale=480:480:force_original_aspect_ratio=decrease")
            .addArguments("-pix_fmt", "yuvj420p")
            .addArguments("-q:v", "4"));
    calls.run(workspace, command, Duration.ZERO, ProgressListener.NONE);
  }
}
