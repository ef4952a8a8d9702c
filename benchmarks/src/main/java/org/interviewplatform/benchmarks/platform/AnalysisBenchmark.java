package org.interviewplatform.benchmarks.platform;

import static org.interviewplatform.benchmarks.platform.Bench.print;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.StreamSupport;
import org.interviewplatform.systemtests.client.Candidate;
import org.interviewplatform.systemtests.material.Recording;
import org.interviewplatform.systemtests.running.Eventually;

/**
 * The time from the last answer to the end of the analysis, for a session of ten answers over one
 * of a single answer. Answers come one by one, as slowly as they are spoken: what was answered
 * before must have been worked on meanwhile.
 */
public final class AnalysisBenchmark {

  private static final int ROUNDS = 3;
  private static final int ANSWERS = 10;
  private static final int SECONDS = 20;
  private static final double MOST = 1.3;
  private static final Duration LIMIT = Duration.ofMinutes(10);

  private AnalysisBenchmark() {}

  /** Takes no arguments. */
  public static void main(String[] arguments) {
    boolean kept;
    try (Bench bench = Bench.open()) {
      List<Recording> recordings = recordings(bench);
      measure(bench, recordings, 1);
      List<Double> single = new ArrayList<>();
      List<Double> ten = new ArrayList<>();
      for (int round = 1; round <= ROUNDS; round++) {
        single.add(measure(bench, recordings, 1));
        ten.add(measure(bench, recordings, ANSWERS));
        print("Round %d: %s s for one, %s s for ten", round, single, ten);
      }
      kept = compare(Bench.quantile(single, 0.5), Bench.quantile(ten, 0.5));
    }
    System.exit(kept ? 0 : 1);
  }

  private static boolean compare(double single, double ten) {
    double ratio = ten / single;
    print(
        "Analysis after the last answer: %d answers %.1f s, one answer %.1f s, ratio %.2f"
            + " (limit %.1f; medians of %d)",
        ANSWERS, ten, single, ratio, MOST, ROUNDS);
    return ratio <= MOST;
  }

  private static List<Recording> recordings(Bench bench) {
    List<Recording> recordings = new ArrayList<>();
    for (int number = 0; number < ANSWERS; number++) {
      Path sound = bench.sound("sound-" + number, number, SECONDS);
      recordings.add(bench.studio().webm("answer-" + number, sound));
    }
    return recordings;
  }

  /** The last answer is the same one in both, so that both end with the same work. */
  private static double measure(Bench bench, List<Recording> recordings, int answers) {
    Candidate candidate = bench.candidate(bench.interview(answers));
    for (int number = 0; number < answers; number++) {
      if (number > 0) {
        LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(SECONDS));
      }
      Recording recording = recordings.get(ANSWERS - answers + number);
      candidate.answer(number, recording).expect(201);
    }
    long last = System.nanoTime();
    candidate.submit().expect(200);
    Eventually.see(
        "the analysis of all answers",
        LIMIT,
        () -> bench.recruiter().session(candidate.sessionId()).path("answers"),
        given -> isAnalysed(given, answers));
    return Bench.secondsSince(last);
  }

  private static boolean isAnalysed(JsonNode answers, int expected) {
    return answers.size() == expected
        && StreamSupport.stream(answers.spliterator(), false)
            .map(answer -> answer.path("analysis").path("status").asText())
            .peek(AnalysisBenchmark::requireNoFailure)
            .allMatch("COMPLETED"::equals);
  }

  private static void requireNoFailure(String status) {
    if (status.equals("FAILED")) {
      throw new IllegalStateException("An analysis failed.");
    }
  }
}
