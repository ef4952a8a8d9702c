package org.interviewplatform.benchmarks.platform;

import static org.interviewplatform.benchmarks.platform.Bench.print;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.interviewplatform.systemtests.client.Candidate;
import org.interviewplatform.systemtests.material.Recording;

/**
 * The time from "upload accepted" to "playable", over the time bare FFmpeg needs for the same three
 * files: a seekable video, sound for speech-to-text, a picture.
 */
public final class PipelineBenchmark {

  private static final int RUNS = 3;
  private static final int SECONDS = 30;
  private static final Duration LIMIT = Duration.ofMinutes(10);
  private static final String COPIED = "-c:v copy";
  // As the platform asks of FFmpeg.
  private static final String TRANSCODED =
      "-c:v libx264 -preset veryfast -crf 23 -maxrate 2500k -bufsize 5000k -pix_fmt yuv420p"
          + " -force_key_frames expr:gte(t,n_forced*2)";

  private PipelineBenchmark() {}

  /** Takes no arguments. */
  public static void main(String[] arguments) {
    try (Bench bench = Bench.open()) {
      Path sound = bench.sound("pipeline", 0, SECONDS);
      measure(bench, "H.264, copied", bench.studio().mp4("copied", sound), COPIED);
      measure(
          bench,
          "H.264 4:4:4, transcoded",
          bench.studio().unplayable("transcoded", sound, SECONDS),
          TRANSCODED);
    }
  }

  private static void measure(Bench bench, String name, Recording recording, String video) {
    List<Double> platform = new ArrayList<>();
    List<Double> bare = new ArrayList<>();
    for (int run = 0; run <= RUNS; run++) {
      double ours = throughPlatform(bench, recording);
      double theirs = bare(bench, recording, video);
      // The first run warms up.
      if (run > 0) {
        platform.add(ours);
        bare.add(theirs);
      }
    }
    double ours = Bench.quantile(platform, 0.5);
    double theirs = Bench.quantile(bare, 0.5);
    print(
        "%-24s platform %6.2f s, bare ffmpeg %6.2f s, ratio %5.2f (medians of %d)",
        name, ours, theirs, ours / theirs, RUNS);
  }

  private static double throughPlatform(Bench bench, Recording recording) {
    Candidate candidate = bench.candidate(bench.interview(1));
    String media = candidate.answer(0, recording).expect(201).json().path("mediaId").asText();
    long accepted = System.nanoTime();
    String state = candidate.mediaState(media, LIMIT, "READY", "REJECTED", "FAILED");
    if (!state.equals("READY")) {
      throw new IllegalStateException("The recording became " + state);
    }
    return Bench.secondsSince(accepted);
  }

  private static double bare(Bench bench, Recording recording, String video) {
    Path out = bench.directory().resolve("bare");
    long began = System.nanoTime();
    bench
        .ffmpeg()
        .run(
            "-i %s -map 0:v -map 0:a %s -c:a copy -movflags +faststart %s.mp4"
                .formatted(recording.file(), video, out)
                .concat(" -map 0:a -ar 16000 -ac 1 -c:a pcm_s16le %s.wav".formatted(out))
                .concat(" -map 0:v -frames:v 1 %s.jpg".formatted(out)));
    return Bench.secondsSince(began);
  }
}
