package org.interviewplatform.batch.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.interviewplatform.platform.config.Settings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Answers in several takes, as browsers record them around reloads and crashes. */
class TakeJoinerIT {
  private static final String VP8 =
      "-c:v libvpx -deadline realtime -cpu-used 8 -b:v 300k -c:a libopus -live 1";
  private static final String H264 =
      "-c:v libx264 -preset ultrafast -pix_fmt yuv420p -c:a aac"
          + " -movflags frag_keyframe+empty_moov";

  /** Of pictures at 30 a second, and of sound that went through an encoder twice. */
  private static final double IN_STEP = 0.06;

  @TempDir Path directory;
  private TestMedia media;
  private FfmpegTools tools;
  private Workspace workspace;

  @BeforeAll
  static void needsFfmpeg() {
    TestMedia.assumeFfmpeg();
  }

  @BeforeEach
  void open() {
    media = new TestMedia(directory);
    tools = new FfmpegTools(MediaSettings.defaults(directory.resolve("work")));
    workspace = new Workspaces(directory.resolve("work")).open();
  }

  @AfterEach
  void close() {
    workspace.close();
  }

  @Test
  void takesOfDifferentShapesBecomeOneFileInStep() {
    Recording recording =
        recording(
            take("a.webm", "320x180", 2.4, VP8),
            take("b.webm", "180x320", 3.3, VP8),
            take("c.webm", "160x120", 1.2, VP8));

    Playable playable = make(recording);

    assertThat(playable.recoded()).isTrue();
    assertThat(describe(playable)).contains("h264", "aac", "width=180", "height=320");
    assertInStep(recording, playable);
  }

  @Test
  void aTakeThatEndsInTheMiddleCountsUpToItsEnd() {
    Path whole = take("whole.webm", "160x120", 4, VP8);
    Recording recording = recording(cut(whole, 0.7), take("after.webm", "160x120", 2, VP8));

    assertThat(recording.first().probe().truncated()).isTrue();
    assertThat(seconds(recording)).isBetween(4.0, 5.9);
    assertInStep(recording, make(recording));
  }

  @Test
  void aFragmentedMp4ThatEndsInTheMiddleIsJoined() {
    Path whole = take("whole.mp4", "160x120", 4, H264 + " -g 30");
    Recording recording = recording(cut(whole, 0.7), take("after.mp4", "160x120", 2, H264));

    assertThat(seconds(recording)).isBetween(4.0, 5.9);
    assertInStep(recording, make(recording));
  }

  @Test
  void h264ThatAgreesIsCopied() {
    Recording recording =
        recording(take("a.mp4", "320x180", 2.5, H264), take("b.mp4", "320x180", 1.7, H264));

    Playable playable = make(recording);

    assertThat(playable.recoded()).isFalse();
    assertInStep(recording, playable);
  }

  @Test
  void h264ThatDiffersIsEncoded() {
    Recording recording =
        recording(take("a.mp4", "320x180", 2, H264), take("b.mp4", "160x120", 1.4, H264));

    Playable playable = make(recording);

    assertThat(playable.recoded()).isTrue();
    assertInStep(recording, playable);
  }

  @Test
  void containersMayDifferFromTakeToTake() {
    Recording recording =
        recording(take("a.webm", "160x120", 1.5, VP8), take("b.mp4", "160x120", 2.5, H264));
    assertInStep(recording, make(recording));
  }

  @Test
  void whereWebmIsWelcomeVp8ThatAgreesIsCopied() {
    Map<String, String> keeping =
        Map.of(
            MediaSettings.WORKSPACES.name(),
            directory.toString(),
            MediaSettings.KEEPS_WEBM.name(),
            "true");
    tools = new FfmpegTools(MediaSettings.from(Settings.of(keeping)));
    Recording recording =
        recording(take("a.webm", "160x120", 2.2, VP8), take("b.webm", "160x120", 1.6, VP8));

    Playable playable = make(recording);

    assertThat(playable.contentType()).isEqualTo("video/webm");
    assertThat(playable.recoded()).isFalse();
    assertInStep(recording, playable);
  }

  @Test
  void manyTakesDoNotDrift() {
    Path[] takes = new Path[8];
    for (int i = 0; i < takes.length; i++) {
      takes[i] = take("take" + i + ".webm", "160x120", 0.85 + i * 0.017, VP8);
    }
    Recording recording = recording(takes);
    assertInStep(recording, make(recording));
  }

  @Test
  void soundAloneIsJoinedAsSound() {
    Recording recording =
        recording(
            media.make("a.webm", "", Beats.beeps(2.3), "-c:a libopus"),
            media.make("b.m4a", "", Beats.beeps(1.9), "-c:a aac"));

    Playable playable = make(recording);

    assertThat(playable.contentType()).isEqualTo("audio/mp4");
    assertThat(playable.hasPicture()).isFalse();
    assertDuration(recording, playable);
    assertOnTime(recording, Beats.heard(playable.file()));
    assertOnTime(recording, Beats.heard(workspace.audio()));
  }

  @Test
  void whereATakeHasNoPictureItIsBlackAndWhereItHasNoSoundItIsSilent() {
    Path blind = media.make("blind.webm", "", Beats.beeps(2), "-c:a libopus");
    Path mute =
        media.make(
            "mute.webm", Beats.flashes("160x120", 2), "", VP8.replace("-c:a libopus", "-an"));
    Recording recording = recording(blind, take("whole.webm", "160x120", 2, VP8), mute);

    Playable playable = make(recording);

    assertDuration(recording, playable);
    assertThat(Beats.heard(playable.file())).hasSize(4).allMatch(t -> t < 4);
    assertThat(Beats.heard(workspace.audio())).hasSize(4).allMatch(t -> t < 4);
    assertThat(Beats.seen(playable.file())).hasSize(4).allMatch(t -> t > 2);
  }

  @Test
  void progressRisesOverAllTakes() {
    Recording recording =
        recording(take("a.webm", "160x120", 2, VP8), take("b.webm", "160x120", 2, VP8));
    List<Integer> progress = new ArrayList<>();

    tools.makePlayable(workspace, recording, progress::add);

    assertThat(progress).isSorted().contains(49, 100).allMatch(p -> p >= 0 && p <= 100);
  }

  private Path take(String name, String size, double seconds, String encoding) {
    return media.make(name, Beats.flashes(size, seconds), Beats.beeps(seconds), encoding);
  }

  private static Path cut(Path whole, double share) {
    try {
      byte[] bytes = Files.readAllBytes(whole);
      return Files.write(
          whole.resolveSibling("cut-" + whole.getFileName()),
          Arrays.copyOf(bytes, (int) (bytes.length * share)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Recording recording(Path... files) {
    List<Take> takes = new ArrayList<>();
    for (Path file : files) {
      Path source = workspace.source(takes.size());
      try {
        Files.copy(file, source, StandardCopyOption.REPLACE_EXISTING);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      takes.add(new Take(source, tools.probe(workspace, source), takes.size()));
    }
    return new Recording(takes);
  }

  private Playable make(Recording recording) {
    tools.extractAudio(workspace, recording, ProgressListener.NONE);
    return tools.makePlayable(workspace, recording, ProgressListener.NONE);
  }

  private void assertInStep(Recording recording, Playable playable) {
    assertDuration(recording, playable);
    assertOnTime(recording, Beats.seen(playable.file()));
    assertOnTime(recording, Beats.heard(playable.file()));
    assertOnTime(recording, Beats.heard(workspace.audio()));
  }

  private void assertDuration(Recording recording, Playable playable) {
    double lasts =
        Double.parseDouble(
            describe(playable).replaceAll("(?s).*duration=([0-9.]+).*", "$1").strip());
    assertThat(lasts).isCloseTo(seconds(recording), within(0.1));
    assertThat(workspace.audio()).hasSize(44 + Math.round(seconds(recording) * 1000) * 16 * 2);
  }

  /** Every take strikes half a second in and every second after. */
  private static void assertOnTime(Recording recording, List<Double> strikes) {
    List<Double> expected = new ArrayList<>();
    List<Double> cutOff = new ArrayList<>();
    double start = 0;
    for (Take take : recording.takes()) {
      double length = take.duration().toMillis() / 1000.0;
      for (double beat = 0.5; beat < length; beat++) {
        (beat < length - 0.25 ? expected : cutOff).add(start + beat);
      }
      start += length;
    }
    assertThat(expected).allSatisfy(beat -> assertThat(strikes).anyMatch(near(beat)));
    cutOff.addAll(expected);
    assertThat(strikes).allSatisfy(strike -> assertThat(cutOff).anyMatch(near(strike)));
  }

  private static Predicate<Double> near(double time) {
    return other -> Math.abs(other - time) < IN_STEP;
  }

  private static double seconds(Recording recording) {
    return recording.duration().toMillis() / 1000.0;
  }

  private static String describe(Playable playable) {
    return TestMedia.run(
        List.of(
            "ffprobe",
            "-v",
            "error",
            "-show_entries",
            "stream=codec_name,width,height:format=duration",
            "-of",
            "default",
            playable.file().toString()));
  }
}
