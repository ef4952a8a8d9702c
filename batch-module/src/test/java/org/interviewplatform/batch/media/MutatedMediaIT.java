package org.interviewplatform.batch.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.interviewplatform.batch.media.MediaSettings.ToolLimits;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Recordings with bytes changed at random: each ends within its limits, refused or converted. */
class MutatedMediaIT {
  private static final int MUTATIONS = 200;
  private static final long SEED = 20_26;
  private static final int HEADERS = 600;

  @TempDir Path directory;

  @BeforeAll
  static void needsFfmpeg() {
    TestMedia.assumeFfmpeg();
  }

  @Test
  void twoHundredMutationsAreSurvived() throws IOException {
    MediaSettings d = MediaSettings.defaults(directory.resolve("work"));
    ToolLimits limits = new ToolLimits(1, 3L << 30, 1L << 28, Duration.ofSeconds(60), 1);
    FfmpegTools tools =
        new FfmpegTools(
            new MediaSettings(
                d.ffmpeg(),
                d.ffprobe(),
                d.workspaces(),
                d.sandbox(),
                MediaLimits.defaults(),
                limits,
                false,
                720));
    Workspaces workspaces = new Workspaces(directory.resolve("work"));
    List<byte[]> mutations = mutations();
    // all processors, as FFmpeg was given one each
    IntStream.range(0, MUTATIONS)
        .parallel()
        .forEach(number -> survive(tools, workspaces, mutations.get(number), number));
  }

  private List<byte[]> mutations() throws IOException {
    TestMedia media = new TestMedia(directory);
    byte[] webm =
        Files.readAllBytes(
            media.make(
                "small.webm",
                TestMedia.picture("160x120", 1),
                TestMedia.tone(1),
                "-c:v libvpx -deadline realtime -cpu-used 8 -c:a libopus"));
    byte[] mp4 =
        Files.readAllBytes(
            media.make(
                "small.mp4",
                TestMedia.picture("160x120", 1),
                TestMedia.tone(1),
                "-c:v libx264 -preset ultrafast -pix_fmt yuv420p -c:a aac"));
    Random random = new Random(SEED);
    List<byte[]> mutations = new ArrayList<>();
    for (int i = 0; i < MUTATIONS; i++) {
      mutations.add(mutate(i % 2 == 0 ? webm : mp4, random));
    }
    return mutations;
  }

  private static void survive(FfmpegTools tools, Workspaces workspaces, byte[] bytes, int number) {
    long start = System.nanoTime();
    try (Workspace workspace = workspaces.open()) {
      Files.write(workspace.source(0), bytes);
      MediaProbe probe = tools.probe(workspace, workspace.source(0));
      if (probe.audio().isPresent()) {
        tools.extractAudio(
            workspace, Recording.of(new Take(workspace.source(0), probe)), ProgressListener.NONE);
      }
      if (number % 4 < 2) { // encoding is what takes long, and every mutation was decoded already
        tools.makePlayable(
            workspace, Recording.of(new Take(workspace.source(0), probe)), ProgressListener.NONE);
      }
    } catch (MediaException refused) {
      assertThat(refused.fault()).as("mutation %d", number).isNotEqualTo(MediaFault.TIMED_OUT);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    assertThat(Duration.ofNanos(System.nanoTime() - start))
        .as("mutation %d", number)
        .isLessThan(Duration.ofSeconds(240));
  }

  private static byte[] mutate(byte[] original, Random random) {
    byte[] bytes = original.clone();
    int changes = 1 + random.nextInt(40);
    // half of them hit the headers, where the structure is
    int reach = random.nextBoolean() ? Math.min(HEADERS, bytes.length) : bytes.length;
    for (int i = 0; i < changes; i++) {
      bytes[random.nextInt(reach)] = (byte) random.nextInt(256);
    }
    return bytes;
  }
}
