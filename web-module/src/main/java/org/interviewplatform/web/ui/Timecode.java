package org.interviewplatform.web.ui;

import java.util.Locale;

/**
 * A moment of a recording.
 *
 * @param millis from the beginning
 */
public record Timecode(long millis) {
  private static final int SECOND = 1000;
  private static final int MINUTE = 60;

  /** For the player: seconds with a fraction. */
  public String seconds() {
    return String.format(Locale.ROOT, "%.2f", millis / (double) SECOND);
  }

  /** For people: minutes and seconds, as 1:07. */
  @Override
  public String toString() {
    long seconds = millis / SECOND;
    return String.format(Locale.ROOT, "%d:%02d", seconds / MINUTE, seconds % MINUTE);
  }
}
