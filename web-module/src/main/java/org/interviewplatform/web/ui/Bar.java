package org.interviewplatform.web.ui;

import java.util.Locale;

/**
 * One bar of a chart that is a table at the same time.
 *
 * @param label what is counted
 * @param value how many
 * @param of how many it could be at most; the bar is full then
 */
public record Bar(String label, long value, long of) {
  private static final double FULL = 100;

  /** The length of the bar, as SVG takes it: 43.2%. */
  public String length() {
    return String.format(Locale.ROOT, "%.1f%%", share() * FULL);
  }

  /** The part of what it could be at most, from 0 to 1; 0 when nothing was possible. */
  public double share() {
    return of == 0 ? 0 : (double) value / of;
  }
}
