package org.interviewplatform.verifier;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the platform's audit trail holds about the candidate: a line {@code <place> <seal before>
 * <seal> <entry>} for each entry. A seal is SHA-256 of the seal before, a line feed and the entry.
 */
final class Trail {
  static final String NAME = "audit-trail.txt";

  private static final Pattern LINE =
      Pattern.compile("([1-9][0-9]{0,17}) ([0-9a-f]{64}) ([0-9a-f]{64}) (\\[.*\\])");

  private long place;
  private String seal = "";

  private Trail() {}

  /** The first line that does not fit, as a sentence. */
  static Optional<String> flaw(byte[] content) {
    Trail trail = new Trail();
    List<String> lines = new String(content, StandardCharsets.UTF_8).lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (!trail.holds(lines.get(i))) {
        return Optional.of("line " + (i + 1) + " does not fit its seal");
      }
    }
    return Optional.empty();
  }

  private boolean holds(String line) {
    Matcher link = LINE.matcher(line);
    if (!link.matches()) {
      return false;
    }
    long next = Long.parseLong(link.group(1));
    boolean follows = next > place && (next != place + 1 || isBehind(link.group(2)));
    place = next;
    seal = link.group(3);
    return follows && sealed(link.group(2), link.group(4)).equals(seal);
  }

  /** Between two places that follow one another there is no other entry. */
  private boolean isBehind(String previous) {
    return place == 0 || previous.equals(seal);
  }

  private static String sealed(String previous, String entry) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update((previous + "\n" + entry).getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
