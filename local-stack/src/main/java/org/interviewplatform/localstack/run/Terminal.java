package org.interviewplatform.localstack.run;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;

/** What the person sees: one short line per event. */
final class Terminal {

  private final PrintStream out;

  Terminal(PrintStream out) {
    this.out = out;
  }

  synchronized void line(String subject, String text) {
    out.printf(Locale.ROOT, "  %-12s %s%n", subject, text);
    out.flush();
  }

  synchronized void block(String text) {
    out.println(text);
    out.flush();
  }

  static String seconds(Duration duration) {
    return String.format(Locale.ROOT, "%.1f s", duration.toMillis() / 1000.0);
  }
}
