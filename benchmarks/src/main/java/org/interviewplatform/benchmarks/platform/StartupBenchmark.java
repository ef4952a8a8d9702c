package org.interviewplatform.benchmarks.platform;

import static org.interviewplatform.benchmarks.platform.Bench.print;

import org.interviewplatform.systemtests.running.LocalPlatform;
import org.interviewplatform.systemtests.running.Processes;

/** How long the platform takes until it is ready, and what its application server occupies then. */
public final class StartupBenchmark {

  private static final double LIMIT_SECONDS = 40;
  private static final int STARTS = 3;
  private static final double MEBI = 1 << 20;

  private StartupBenchmark() {}

  /** Takes no arguments. */
  public static void main(String[] arguments) {
    try (Bench bench = Bench.open()) {
      LocalPlatform platform = bench.platform();
      tell("First", platform);
      for (int start = 2; start <= STARTS; start++) {
        double stop = platform.stop().toMillis() / 1000.0;
        platform.startAgain();
        print("Stop %.1f s", stop);
        tell("Further", platform);
      }
    }
  }

  private static void tell(String which, LocalPlatform platform) {
    double seconds = platform.startTook().toMillis() / 1000.0;
    print(
        "%s start %.1f s, ratio to %.0f s: %.2f; Liberty occupies %.0f MiB",
        which,
        seconds,
        LIMIT_SECONDS,
        seconds / LIMIT_SECONDS,
        Processes.residentBytes(platform.liberty()) / MEBI);
  }
}
