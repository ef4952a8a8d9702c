package org.interviewplatform.verifier;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The list of a bundle's entries, as signed: a line that names the format, {@code name value} lines
 * about the bundle, and a line {@code entry <sha256> <size> <name>} for each entry.
 */
record Manifest(String publicKey, Map<String, Entry> entries, Map<String, String> about) {
  static final String NAME = "MANIFEST";
  static final String SIGNATURE = "SIGNATURE";

  private static final String FORMAT = "interview-platform-evidence-bundle 1";
  private static final Pattern ENTRY =
      Pattern.compile("entry ([0-9a-f]{64}) ([0-9]{1,18}) ([!-~]{1,200})");
  private static final Pattern ABOUT = Pattern.compile("([a-z-]{1,40}) (.{1,500})");

  /** One line of the list. */
  record Entry(String sha256, long size) {}

  /** Reads it; what is no manifest is an IllegalArgumentException that says why. */
  static Manifest read(byte[] bytes) {
    List<String> lines = new String(bytes, StandardCharsets.UTF_8).lines().toList();
    if (lines.isEmpty() || !lines.get(0).equals(FORMAT)) {
      throw new IllegalArgumentException("it does not begin with \"" + FORMAT + "\"");
    }
    Map<String, Entry> entries = new LinkedHashMap<>();
    Map<String, String> about = new LinkedHashMap<>();
    lines.stream().skip(1).forEach(line -> take(line, entries, about));
    String key = about.get("public-key");
    if (key == null) {
      throw new IllegalArgumentException("it names no public key");
    }
    return new Manifest(key, entries, about);
  }

  private static void take(String line, Map<String, Entry> entries, Map<String, String> about) {
    Matcher entry = ENTRY.matcher(line);
    Matcher fact = ABOUT.matcher(line);
    if (entry.matches()) {
      Entry listed = new Entry(entry.group(1), Long.parseLong(entry.group(2)));
      if (entries.put(entry.group(3), listed) != null) {
        throw new IllegalArgumentException("it lists " + entry.group(3) + " twice");
      }
    } else if (fact.matches()) {
      about.put(fact.group(1), fact.group(2));
    } else {
      throw new IllegalArgumentException("it has a line that means nothing");
    }
  }
}
