package org.interviewplatform.organisation;

import java.util.Optional;

/**
 * How an organisation shows itself to candidates.
 *
 * @param colour {@code #rrggbb}; white on it, and it on white, can be read (WCAG 2.2, 4.5:1)
 * @param welcome what candidates read first
 * @param contactEmail whom candidates may ask
 * @param logo names the present logo, so that a new one is not taken for the old one
 */
public record Brand(
    String name,
    Optional<String> colour,
    Optional<String> welcome,
    Optional<String> contactEmail,
    Optional<String> logo) {

  /** Of an organisation that has given only its name. */
  public static Brand plain(String name) {
    return new Brand(name, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }
}
