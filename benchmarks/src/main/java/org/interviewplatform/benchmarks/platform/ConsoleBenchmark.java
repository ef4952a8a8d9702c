package org.interviewplatform.benchmarks.platform;

import static org.interviewplatform.benchmarks.platform.Bench.print;

import java.util.ArrayList;
import java.util.List;
import org.interviewplatform.systemtests.client.Recruiter;

/**
 * Pages of the console over 100,000 interviews and a million answers, warm: the time from asking to
 * the last byte, over what it may be at most.
 */
public final class ConsoleBenchmark {
  private static final int INTERVIEWS = 100_000;
  private static final int WARM = 150;
  private static final int RUNS = 41;
  private static final double PAGE_MILLIS = 60;
  private static final double SEARCH_MILLIS = 50;
  private static final double FLAT = 1.2;
  private static final int BYTES = 300_000;
  private static final List<String> SEARCHES =
      List.of(
          "problem",
          "term17",
          "problem term17",
          "\"quality matters\"",
          "команда задачи",
          "слово123",
          "nobodysaidthis",
          "customers -budget");

  private ConsoleBenchmark() {}

  /** Takes the number of interviews, 100,000 if left out. */
  public static void main(String[] arguments) {
    try (Bench bench = Bench.open()) {
      Seed seed = new Seed(bench.platform().environment());
      long began = System.nanoTime();
      int interviews = arguments.length > 0 ? Integer.parseInt(arguments[0]) : INTERVIEWS;
      if (!seed.has(Recruiter.EMAIL, interviews)) {
        seed.fill(Recruiter.EMAIL, interviews);
        print("Seeded in %.0f s", Bench.secondsSince(began));
      }
      measure(new ConsoleVisitor(bench.platform().address()), seed);
    }
  }

  private static void measure(ConsoleVisitor visitor, Seed seed) {
    String organisation = seed.organisationOf(Recruiter.EMAIL);
    String list = "/console/interviews.xhtml";
    double first = page(visitor, "list of interviews", list);
    String far =
        seed.ask(
            organisation,
            "select to_char(created_at at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"')"
                + " || '_' || id from interview_platform.interview"
                + " order by created_at desc, id desc offset 99974 limit 1");
    double last = page(visitor, "the same behind 99,975", list + "?after=" + far);
    print("%-28s %.2f of page 1, limit %.1f", "paging", last / first, FLAT);
    String interview =
        seed.ask(
            organisation,
            "select interview_id from interview_platform.candidate_session"
                + " group by interview_id order by count(*) desc limit 1");
    page(visitor, "interview of 10,000", "/console/interview.xhtml?id=" + interview);
    String session =
        seed.ask(
            organisation,
            "select id from interview_platform.candidate_session where interview_id = '"
                + interview
                + "' order by started_at desc offset 50 limit 1");
    page(visitor, "review", "/console/session.xhtml?id=" + session);
    for (String words : SEARCHES) {
      String sql =
          "select count(*) from interview_platform.search_transcripts('"
              + words
              + "', null, null, null, null, null, null, 26)";
      List<Double> millis = seed.ask(organisation, sql, RUNS).millis();
      report("search: " + words, Bench.quantile(millis, 0.5), SEARCH_MILLIS);
    }
  }

  private static double page(ConsoleVisitor visitor, String name, String path) {
    List<Double> millis = new ArrayList<>();
    int bytes = 0;
    for (int run = 0; run < WARM + RUNS; run++) {
      ConsoleVisitor.Answer answer = visitor.get(path);
      bytes = answer.bytes();
      if (run >= WARM) {
        millis.add(answer.millis());
      }
    }
    double median = Bench.quantile(millis, 0.5);
    report(name, median, PAGE_MILLIS);
    print("%-28s %.2f of %d kB", "  transferred", bytes / (double) BYTES, BYTES / 1000);
    return median;
  }

  private static void report(String name, double median, double limit) {
    print("%-28s %6.1f ms, %.2f of the limit", name, median, median / limit);
  }
}
