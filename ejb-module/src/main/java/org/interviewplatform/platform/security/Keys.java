package org.interviewplatform.platform.security;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.stream.Stream;

/**
 * The secret that things are made with, and others that what is met may have been made with: the
 * one before, or the one to come, which other nodes use already.
 *
 * @param current what is new is made with it
 * @param accepted the others
 */
public record Keys(String current, List<String> accepted) {
  private static final int SHORTEST = 32;

  public Keys {
    accepted = List.copyOf(accepted);
  }

  /** One secret alone. */
  public static Keys of(String current) {
    return new Keys(current, List.of());
  }

  /**
   * The same, if none of them is too short.
   *
   * @param setting where the current one comes from
   * @throws IllegalArgumentException when one has less than 32 characters
   */
  public Keys requireLong(String setting) {
    if (all().anyMatch(key -> key.length() < SHORTEST)) {
      throw new IllegalArgumentException(
          setting + " and each accepted beside it must have at least " + SHORTEST + " characters.");
    }
    return this;
  }

  /** The token of a subject that is new. */
  public String derive(String subject) {
    return Tokens.derive(current, subject);
  }

  /**
   * The token of a subject that has one already, of which the hash is kept. Made with a key that is
   * gone, it cannot be told any more; then this is one that opens nothing.
   */
  public String deriveAgain(String subject, String hash) {
    return all()
        .map(key -> Tokens.derive(key, subject))
        .filter(token -> Tokens.hash(token).equals(hash))
        .findFirst()
        .orElseGet(() -> derive(subject));
  }

  /** Whether a token was derived from the subject with any of the keys. */
  public boolean haveDerived(String token, String subject) {
    return haveDerived(token, subject, Tokens.LENGTH);
  }

  /** The same of a token that was cut to so many characters. */
  public boolean haveDerived(String token, String subject, int length) {
    return all()
        .map(key -> Tokens.derive(key, subject).substring(0, length))
        .anyMatch(right -> isSame(token, right));
  }

  /** All of them, the current one first. */
  public Stream<String> all() {
    return Stream.concat(Stream.of(current), accepted.stream()).distinct();
  }

  private static boolean isSame(String given, String right) {
    return MessageDigest.isEqual(
        given.getBytes(StandardCharsets.UTF_8), right.getBytes(StandardCharsets.UTF_8));
  }

  /** Tells none of them. */
  @Override
  public String toString() {
    return "Keys[1 + " + accepted.size() + "]";
  }
}
