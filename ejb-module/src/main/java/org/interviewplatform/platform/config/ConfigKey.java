package org.interviewplatform.platform.config;

import java.util.Locale;
import java.util.Optional;

/**
 * One setting: its key, type, default and what it is for. Declared as a constant in the class of
 * its concern; a test compares all of them with docs/configuration.md.
 */
public record ConfigKey<T>(
    String name, Class<T> type, Optional<String> defaultValue, String description) {
  private static final String PREFIX = "interview-platform.";

  /** Keys share one prefix. */
  public ConfigKey {
    if (!name.startsWith(PREFIX)) {
      throw new IllegalArgumentException("Not a key of this platform: " + name);
    }
  }

  /** A setting that has a default. */
  public static <T> ConfigKey<T> of(
      String name, Class<T> type, String defaultValue, String description) {
    return new ConfigKey<>(name, type, Optional.of(defaultValue), description);
  }

  /** A setting without default: it must be given, or is absent on purpose. */
  public static <T> ConfigKey<T> of(String name, Class<T> type, String description) {
    return new ConfigKey<>(name, type, Optional.empty(), description);
  }

  /** The name of the environment variable that sets it. */
  public String environment() {
    return name.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_");
  }

  /** Its row in docs/configuration.md. */
  public String row() {
    String value = defaultValue.map(text -> "`" + text + "`").orElse("–");
    return "| `%s` | `%s` | %s | %s |".formatted(name, environment(), value, description);
  }

  /** Whether a line is its row; defaults may depend on the machine and are not compared. */
  public boolean isDocumentedBy(String line) {
    return line.startsWith("| `%s` | `%s` | ".formatted(name, environment()))
        && line.endsWith(" | " + description + " |");
  }
}
