package org.interviewplatform.benchmarks.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.interviewplatform.systemtests.client.Candidate;
import org.interviewplatform.systemtests.client.Interview;
import org.interviewplatform.systemtests.client.Question;
import org.interviewplatform.systemtests.client.Recruiter;
import org.interviewplatform.systemtests.material.Ffmpeg;
import org.interviewplatform.systemtests.material.Studio;
import org.interviewplatform.systemtests.running.LocalPlatform;

/** A platform on fresh data, and what a measurement needs of it. */
record Bench(LocalPlatform platform, Ffmpeg ffmpeg, Studio studio, Path directory)
    implements AutoCloseable {
  private static final String RUNNING = "interview-platform.running";

  /** On fresh data, or the one that runs on the data the property names, which stays. */
  static Bench open() {
    Path directory = newDirectory();
    String running = System.getProperty(RUNNING, "");
    LocalPlatform platform =
        running.isEmpty()
            ? LocalPlatform.start(directory.resolve("data"))
            : LocalPlatform.running(Path.of(running));
    Ffmpeg ffmpeg =
        new Ffmpeg(
            platform.environment().getOrDefault("INTERVIEW_PLATFORM_MEDIA_FFMPEG", "ffmpeg"));
    return new Bench(platform, ffmpeg, new Studio(ffmpeg, directory.resolve("media")), directory);
  }

  static Path newDirectory() {
    try {
      return Files.createTempDirectory("interview-platform-benchmark-");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Speech of at least that length; a tone where no speech is at hand. */
  Path sound(String name, int first, int seconds) {
    return studio
        .speech()
        .map(speech -> studio.sound(name, speech.passage(first, seconds)))
        .orElseGet(() -> studio.tone(name, seconds).file());
  }

  Recruiter recruiter() {
    return Recruiter.signIn(platform.address());
  }

  Candidate candidate(Interview interview) {
    return Candidate.begin(platform.address(), interview, "Benchmark");
  }

  Interview interview(int questions) {
    Question[] all = new Question[questions];
    Arrays.setAll(all, number -> Question.of("Question " + number));
    return recruiter().publish("Benchmark", all);
  }

  static double secondsSince(long nanoTime) {
    return (System.nanoTime() - nanoTime) / 1e9;
  }

  static double quantile(List<Double> values, double share) {
    List<Double> sorted = values.stream().sorted().toList();
    int index = (int) Math.ceil(share * sorted.size()) - 1;
    return sorted.get(Math.max(0, Math.min(sorted.size() - 1, index)));
  }

  static void print(String format, Object... values) {
    System.out.printf(Locale.ROOT, format + "%n", values);
  }

  @Override
  public void close() {
    if (System.getProperty(RUNNING, "").isEmpty()) {
      platform.close();
    }
    Trees.delete(directory);
  }
}
