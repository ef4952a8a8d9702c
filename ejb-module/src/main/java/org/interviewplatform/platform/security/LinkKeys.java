package org.interviewplatform.platform.security;

import java.util.List;
import org.interviewplatform.platform.config.ConfigKey;
import org.interviewplatform.platform.config.Settings;

/** The secrets behind links, cursors and browsers that are known. */
public final class LinkKeys {
  public static final ConfigKey<String> KEY =
      ConfigKey.of(
          "interview-platform.link.key",
          String.class,
          "Secret of at least 32 characters from which the tokens of links and sessions are"
              + " derived. It may be changed (see Changing keys).");
  public static final ConfigKey<String> ACCEPTED_KEYS =
      ConfigKey.of(
          "interview-platform.link.accepted-keys",
          String.class,
          "Other link keys, one a line: the earlier ones, so that links made with them can be shown"
              + " again, or the next one, while it is changed.");

  private LinkKeys() {}

  /** Reads the settings. */
  public static Keys from(Settings settings) {
    return new Keys(settings.get(KEY), accepted(settings, ACCEPTED_KEYS)).requireLong(KEY.name());
  }

  /** Secrets written one a line, since any other letter may be part of one. */
  public static List<String> accepted(Settings settings, ConfigKey<String> key) {
    return settings.find(key).stream()
        .flatMap(String::lines)
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .toList();
  }
}
