package org.interviewplatform.platform.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.jspecify.annotations.Nullable;

/**
 * Settings whose values lie in files, as container platforms mount secrets: where {@code
 * INTERVIEW_PLATFORM_TOKEN_SIGNING_KEY_FILE} names a file, its text is the value of {@code
 * INTERVIEW_PLATFORM_TOKEN_SIGNING_KEY}, without the line end at its end. Read once, at the start.
 */
public final class MountedSecrets implements ConfigSource {
  private static final int ABOVE_THE_ENVIRONMENT = 310;
  private static final String BEGINNING = "INTERVIEW_PLATFORM_";
  private static final String ENDING = "_FILE";

  private final Map<String, String> values;

  /** Made by the configuration, which knows only this constructor. */
  public MountedSecrets() {
    this(System.getenv());
  }

  MountedSecrets(Map<String, String> environment) {
    this.values = read(environment);
  }

  /**
   * The environment with the values of files in it, for what is read before there is a
   * configuration.
   */
  public static Map<String, String> within(Map<String, String> environment) {
    Map<String, String> all = new TreeMap<>(environment);
    all.putAll(read(environment));
    return all;
  }

  private static Map<String, String> read(Map<String, String> environment) {
    Map<String, String> values = new TreeMap<>();
    environment.forEach(
        (name, file) -> {
          if (name.startsWith(BEGINNING) && name.endsWith(ENDING) && !file.isBlank()) {
            String secret = name.substring(0, name.length() - ENDING.length());
            requireOnce(secret, environment);
            values.put(secret, text(name, file.strip()));
          }
        });
    return values;
  }

  private static void requireOnce(String secret, Map<String, String> environment) {
    if (!environment.getOrDefault(secret, "").isBlank()) {
      throw new IllegalStateException(
          secret + " and " + secret + ENDING + " are both set: please set one.");
    }
  }

  private static String text(String name, String file) {
    try {
      return Files.readString(Path.of(file)).stripTrailing();
    } catch (IOException | InvalidPathException e) {
      throw new IllegalStateException(name + " names " + file + ", which cannot be read.", e);
    }
  }

  @Override
  public @Nullable String getValue(String name) {
    return values.get(name.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT));
  }

  @Override
  public Set<String> getPropertyNames() {
    return values.keySet();
  }

  @Override
  public String getName() {
    return "mounted secrets";
  }

  @Override
  public int getOrdinal() {
    return ABOVE_THE_ENVIRONMENT;
  }
}
