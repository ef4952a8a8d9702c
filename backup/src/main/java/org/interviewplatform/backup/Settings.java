package org.interviewplatform.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;

/**
 * What the environment says, by the names the platform has for the same things.
 *
 * @param environment with {@code INTERVIEW_PLATFORM_} before each name, or with {@code _FILE}
 *     behind it and the path of a file that has the value
 */
record Settings(Map<String, String> environment) {
  private static final String PREFIX = "INTERVIEW_PLATFORM_";

  String required(String name) {
    return find(name)
        .orElseThrow(() -> new BackupException(PREFIX + name + " is not set in the environment."));
  }

  String orElse(String name, String otherwise) {
    return find(name).orElse(otherwise);
  }

  /** A key of {@link Seal#KEY_BYTES} bytes in Base64. */
  byte[] key(String name) {
    try {
      byte[] key = Base64.getDecoder().decode(required(name));
      if (key.length == Seal.KEY_BYTES) {
        return key;
      }
    } catch (IllegalArgumentException e) {
      // said below
    }
    throw new BackupException(
        PREFIX + name + " must be " + Seal.KEY_BYTES + " random bytes in Base64.");
  }

  private Optional<String> find(String name) {
    return given(name).or(() -> given(name + "_FILE").map(Settings::content));
  }

  private Optional<String> given(String name) {
    return Optional.ofNullable(environment.get(PREFIX + name)).filter(value -> !value.isBlank());
  }

  private static String content(String file) {
    try {
      return Files.readString(Path.of(file)).strip();
    } catch (IOException e) {
      throw new BackupException("The file " + file + " cannot be read.", e);
    }
  }
}
