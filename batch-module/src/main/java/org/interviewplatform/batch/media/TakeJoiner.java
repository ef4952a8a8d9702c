package org.interviewplatform.batch.media;

import com.github.kokorin.jaffree.ffmpeg.UrlOutput;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.interviewplatform.media.SegmentFlaw;

/**
 * Makes one recording of several takes. Each is brought into a common form alone, so that a broken
 * one costs only itself: what of it cannot be decoded becomes silence or black for as long as it
 * lasted, and the times of all that follows stay right.
 */
final class TakeJoiner {
  private static final Logger LOG = System.getLogger(TakeJoiner.class.getName());

  private final MediaSettings settings;
  private final FfmpegCalls calls;

  TakeJoiner(MediaSettings settings, FfmpegCalls calls) {
    this.settings = settings;
    this.calls = calls;
  }

  void extractAudio(Workspace workspace, Recording recording, ProgressListener progress) {
    Path samples = workspace.file("samples.pcm");
    Progress share = new Progress(recording, progress);
    try (WaveWriter wave = new WaveWriter(workspace.audio())) {
      for (Take take : recording.takes()) {
        if (extract(workspace, take, samples, share.of(take))) {
          wave.append(samples, take.duration());
        } else {
          wave.appendSilence(take.duration());
        }
      }
    } catch (IOException e) {
      throw new MediaException(MediaFault.WORKSPACE_FAILED, e);
    }
  }

  private boolean extract(Workspace workspace, Take take, Path samples, ProgressListener progress) {
    if (take.probe().audio().isEmpty()) {
      return false;
    }
    FfmpegCommand command = calls.command();
    command.addInput(calls.input(take));
    command.addOutput(
        FfmpegTools.speech(FfmpegCalls.output(samples, "s16le"))
            .addArguments("-t", TakeEncoding.seconds(take.duration())));
    try {
      calls.run(workspace, command, take.duration(), progress);
      return true;
    } catch (MediaException e) {
      requireInputs(e);
      progress.lost(take, new SegmentFlaw(SegmentFlaw.Kind.SOUND_LOST, e.detail()));
      return false;
    }
  }

  Playable makePlayable(Workspace workspace, Recording recording, ProgressListener progress) {
    JoinPlan plan = JoinPlan.of(recording, settings);
    try {
      return makePlayable(workspace, recording, plan, progress);
    } catch (MediaException e) {
      requireInputs(e);
      if (!plan.copiesPictures()) {
        throw e;
      }
      LOG.log(Level.INFO, "Copying failed, encoding instead: {0}", e.getMessage());
      return makePlayable(workspace, recording, plan.encodingAll(), progress);
    }
  }

  private Playable makePlayable(
      Workspace workspace, Recording recording, JoinPlan plan, ProgressListener progress) {
    Progress share = new Progress(recording, progress);
    StringBuilder list = new StringBuilder("ffconcat version 1.0\n");
    for (Take take : recording.takes()) {
      Path part = workspace.file("part-" + name(take) + ".mkv");
      encode(workspace, take, plan, part, share.of(take));
      String duration = TakeEncoding.seconds(take.duration());
      list.append("file " + part.getFileName() + "\nduration " + duration + "\n");
    }
    Path file = workspace.file(plan.target().file());
    join(workspace, list.toString(), recording, plan, file);
    progress.at(100);
    boolean picture = plan.size().isPresent();
    return new Playable(
        file,
        plan.target().contentType(),
        recording.duration(),
        picture,
        picture && !plan.copiesPictures());
  }

  /** With all it has; else with what can be decoded of it. */
  private void encode(
      Workspace workspace, Take take, JoinPlan plan, Path part, ProgressListener progress) {
    TakeEncoding all = TakeEncoding.of(plan, settings, take);
    try {
      encode(workspace, take, all, part, progress);
    } catch (MediaException whole) {
      requireInputs(whole);
      if (plan.copiesPictures()) {
        throw whole;
      }
      SegmentFlaw.Kind lost = encodeRest(workspace, take, all, part, progress);
      progress.lost(take, new SegmentFlaw(lost, whole.detail()));
    }
  }

  private SegmentFlaw.Kind encodeRest(
      Workspace workspace, Take take, TakeEncoding all, Path part, ProgressListener progress) {
    Map<SegmentFlaw.Kind, TakeEncoding> ways = new LinkedHashMap<>();
    ways.put(SegmentFlaw.Kind.SOUND_LOST, all.deaf());
    ways.put(SegmentFlaw.Kind.PICTURE_LOST, all.blind());
    for (Map.Entry<SegmentFlaw.Kind, TakeEncoding> way : ways.entrySet()) {
      try {
        encode(workspace, take, way.getValue(), part, progress);
        return way.getKey();
      } catch (MediaException e) {
        requireInputs(e);
      }
    }
    encode(workspace, take, all.blind().deaf(), part, progress);
    return SegmentFlaw.Kind.BOTH_LOST;
  }

  private void encode(
      Workspace workspace, Take take, TakeEncoding way, Path part, ProgressListener progress) {
    FfmpegCommand command = calls.command();
    UrlOutput output = FfmpegCalls.output(part, "matroska");
    way.describe(command, calls.input(take), output, take.duration());
    command.addOutput(output);
    calls.run(workspace, command, take.duration(), progress);
    FfmpegCalls.requireMoreThan(0, part);
  }

  private void join(
      Workspace workspace, String list, Recording recording, JoinPlan plan, Path file) {
    Path parts = workspace.file("parts.txt");
    try {
      Files.writeString(parts, list);
    } catch (IOException e) {
      throw new MediaException(MediaFault.WORKSPACE_FAILED, e);
    }
    FfmpegCommand command = calls.command();
    command.addInput(FfmpegCommand.input(parts, "concat", settings.tool().threads()));
    UrlOutput output = FfmpegCalls.output(file, plan.target().muxer());
    PlayableEncoding.joined(output, plan);
    command.addOutput(output);
    calls.run(workspace, command, recording.duration(), ProgressListener.NONE);
    FfmpegCalls.requireMoreThan(0, file);
  }

  private static void requireInputs(MediaException e) {
    if (!e.fault().isInputs() || e.fault() == MediaFault.TOO_LARGE_OUTPUT) {
      throw e;
    }
  }

  private static String name(Take take) {
    return String.valueOf(take.file().getFileName());
  }

  /** Each take's share of the whole, the last hundredth being the joining. */
  private static final class Progress {
    private final long whole;
    private final ProgressListener listener;
    private long before;

    Progress(Recording recording, ProgressListener listener) {
      this.whole = Math.max(1, recording.duration().toMillis());
      this.listener = listener;
    }

    ProgressListener of(Take take) {
      long start = before;
      long length = take.duration().toMillis();
      before += length;
      return new ProgressListener() {
        @Override
        public void at(int percent) {
          listener.at((int) ((start * 100 + length * percent) * 99 / 100 / whole));
        }

        @Override
        public void lost(Take from, SegmentFlaw flaw) {
          listener.lost(from, flaw);
        }
      };
    }
  }
}
