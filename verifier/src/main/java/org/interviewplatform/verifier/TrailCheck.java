package org.interviewplatform.verifier;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.interviewplatform.verifier.Finding.Kind;

/**
 * Recomputes an audit trail. Each line is a place, a seal and the entry; a seal is SHA-256 of the
 * seal before it, a line feed and the entry.
 */
final class TrailCheck {
  private static final String NOTHING = "0".repeat(64);

  private final Optional<String> noted;
  private final List<Finding> findings = new ArrayList<>();
  private String last = NOTHING;
  private long place;
  private boolean metNoted;

  private TrailCheck(Optional<String> noted) {
    this.noted = noted;
  }

  /** What a check came to: how many entries were followed, and the last seal. */
  record Result(List<Finding> findings, long entries, String head) {}

  /**
   * Follows a trail to its end, or to where it does not hold.
   *
   * @param noted a seal that was noted down and must be in it
   */
  static Result of(Path trail, Optional<String> noted) {
    return new TrailCheck(noted).run(trail);
  }

  private Result run(Path trail) {
    try (BufferedReader lines = Files.newBufferedReader(trail, StandardCharsets.UTF_8)) {
      lines.lines().takeWhile(line -> findings.isEmpty()).forEach(this::follow);
    } catch (IOException | java.io.UncheckedIOException e) {
      report(Kind.UNTRUSTED, "the file", "it is no trail that can be read");
    }
    if (findings.isEmpty() && noted.isPresent() && !metNoted) {
      report(Kind.REMOVED, "the seal noted down", "the end was cut off or the trail was rewritten");
    }
    return new Result(List.copyOf(findings), place, last);
  }

  private void follow(String line) {
    String[] parts = line.split(" ", 3);
    String name = "entry at place " + (place + 1);
    if (parts.length < 3 || !parts[0].equals(Long.toString(place + 1))) {
      report(Kind.REMOVED, name, "the next line is of another place");
    } else if (parts[2].isEmpty()) {
      report(Kind.REMOVED, name, "only its seal is left");
    } else if (!seal(last + "\n" + parts[2]).equals(parts[1])) {
      report(Kind.ALTERED, name, "its seal does not fit");
    } else {
      last = parts[1];
      place++;
      metNoted = metNoted || noted.filter(last::equals).isPresent();
    }
  }

  private static String seal(String text) {
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private void report(Kind kind, String entry, String detail) {
    findings.add(new Finding(kind, entry, detail));
  }
}
