package org.interviewplatform.benchmarks.platform;

import static org.interviewplatform.benchmarks.platform.Bench.print;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.interviewplatform.systemtests.client.Candidate;
import org.interviewplatform.systemtests.material.Recording;

/** The time from the last upload of a session of three answers to its report. */
public final class ReportBenchmark {

  private static final int RUNS = 3;
  private static final int ANSWERS = 3;
  private static final int SECONDS = 30;
  private static final Duration LIMIT = Duration.ofMinutes(10);

  private ReportBenchmark() {}

  /** Takes no arguments. */
  public static void main(String[] arguments) {
    try (Bench bench = Bench.open()) {
      List<Recording> recordings = new ArrayList<>();
      for (int number = 0; number < ANSWERS; number++) {
        String name = "answer-" + number;
        recordings.add(
            bench.studio().webm(name, bench.sound(name + "-sound", number * 4, SECONDS)));
      }
      for (int run = 1; run <= RUNS; run++) {
        measure(bench, run, recordings);
      }
    }
  }

  private static void measure(Bench bench, int run, List<Recording> recordings) {
    Candidate candidate = bench.candidate(bench.interview(ANSWERS));
    for (int number = 0; number < ANSWERS; number++) {
      candidate.answer(number, recordings.get(number)).expect(201);
    }
    long last = System.nanoTime();
    candidate.submit().expect(200);
    JsonNode session = bench.recruiter().reportedSession(candidate.sessionId(), LIMIT);
    double took = Bench.secondsSince(last);
    double audio = 0;
    for (JsonNode answer : session.path("answers")) {
      audio += answer.path("media").path("durationMillis").asDouble() / 1000;
    }
    print(
        "Run %d: report %s %.1f s after the last upload; %.1f s of sound, ratio %.2f",
        run, session.path("report").path("status").asText(), took, audio, took / audio);
  }
}
