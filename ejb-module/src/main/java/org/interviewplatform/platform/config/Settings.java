package org.interviewplatform.platform.config;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.config.Config;

/**
 * Where typed configuration classes read their keys. An invalid or missing value stops the start
 * with one plain sentence.
 */
public final class Settings {
  private static final Map<Class<?>, Function<String, Object>> CONVERTERS =
      Map.of(
          String.class, text -> text,
          Integer.class, Integer::valueOf,
          Long.class, Long::valueOf,
          Double.class, Double::valueOf,
          Boolean.class, Boolean::valueOf,
          Duration.class, Duration::parse,
          URI.class, URI::create,
          Path.class, Path::of);

  private final Function<String, Optional<String>> source;

  private Settings(Function<String, Optional<String>> source) {
    this.source = source;
  }

  /** Reads MicroProfile Config: system properties, environment, server variables. */
  public static Settings from(Config config) {
    return new Settings(key -> config.getOptionalValue(key, String.class));
  }

  /** Reads a map, for tests. */
  public static Settings of(Map<String, String> values) {
    return new Settings(key -> Optional.ofNullable(values.get(key)));
  }

  /** The value given, or the default. */
  public <T> T get(ConfigKey<T> key) {
    return find(key).orElseThrow(() -> new IllegalStateException("Please set " + key.name() + "."));
  }

  /** The value given or the default, absent if there is neither. */
  public <T> Optional<T> find(ConfigKey<T> key) {
    return source
        .apply(key.name())
        .filter(text -> !text.isBlank())
        .or(key::defaultValue)
        .map(text -> convert(key, text.strip()));
  }

  private static <T> T convert(ConfigKey<T> key, String text) {
    Function<String, Object> converter = CONVERTERS.get(key.type());
    if (converter == null) {
      throw new IllegalStateException(key.name() + " has a type that is not supported.");
    }
    try {
      return key.type().cast(converter.apply(text));
    } catch (RuntimeException e) {
      String wanted = key.type().getSimpleName();
      throw new IllegalStateException(
          key.name() + " is \"" + text + "\", which is no " + wanted + ".", e);
    }
  }
}
