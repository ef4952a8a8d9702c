package org.interviewplatform.session;

import java.time.Duration;
import org.interviewplatform.platform.config.ConfigKey;
import org.interviewplatform.platform.config.Settings;

/**
 * What one session may ask for.
 *
 * @param lateUploads how long after the deadline recordings that were made in time are taken
 * @param mostUploads how many uploads one session may begin
 */
public record SessionLimits(Duration lateUploads, int mostUploads) {
  public static final ConfigKey<Duration> LATE_UPLOADS =
      ConfigKey.of(
          "interview-platform.session.late-uploads",
          Duration.class,
          "P7D",
          "How long after the deadline recordings that were made in time are taken.");
  public static final ConfigKey<Integer> MOST_UPLOADS =
      ConfigKey.of(
          "interview-platform.session.most-uploads",
          Integer.class,
          "500",
          "How many uploads one candidate's session may begin.");

  /** Segments of one recording. */
  public static final int MOST_SEGMENTS = 50;

  /** Reads the settings. */
  public static SessionLimits from(Settings settings) {
    return new SessionLimits(settings.get(LATE_UPLOADS), settings.get(MOST_UPLOADS));
  }
}
