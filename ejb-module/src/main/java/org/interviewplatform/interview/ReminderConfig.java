package org.interviewplatform.interview;

import java.time.Duration;
import org.interviewplatform.platform.config.ConfigKey;
import org.interviewplatform.platform.config.Settings;

/**
 * When people who were invited are reminded.
 *
 * @param lead how long before their deadline; nothing switches it off
 */
public record ReminderConfig(Duration lead) {
  public static final ConfigKey<Duration> LEAD =
      ConfigKey.of(
          "interview-platform.invitation.reminder-lead",
          Duration.class,
          "P2D",
          "How long before their deadline people invited by name are reminded, once; PT0S for"
              + " never.");

  /** Reads the settings. */
  public static ReminderConfig from(Settings settings) {
    return new ReminderConfig(settings.get(LEAD));
  }
}
