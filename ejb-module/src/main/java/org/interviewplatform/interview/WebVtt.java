package org.interviewplatform.interview;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Captions in WebVTT that browsers will show: checked, because a browser that cannot read a file
 * says nothing and shows nothing.
 */
final class WebVtt {
  /** The largest taken, in bytes. */
  static final int LARGEST = 256 * 1024;

  private static final Pattern TIMING =
      Pattern.compile(
          "((?:\\d{2,}:)?[0-5]\\d:[0-5]\\d\\.\\d{3})[ \\t]+-->[ \\t]+"
              + "((?:\\d{2,}:)?[0-5]\\d:[0-5]\\d\\.\\d{3})(?:[ \\t].*)?");
  private static final String ARROW = "-->";

  private final String text;

  private WebVtt(String text) {
    this.text = text;
  }

  /**
   * Reads captions.
   *
   * @throws org.interviewplatform.platform.error.DomainException {@link InterviewError#INVALID}
   *     with the line to mend
   */
  static WebVtt read(byte[] bytes) {
    Rules.require(bytes.length <= LARGEST, "Captions may have at most 256 KiB.");
    String text = decoded(bytes).replace("\r\n", "\n").replace('\r', '\n');
    List<String> lines = text.lines().toList();
    Rules.require(
        !lines.isEmpty() && lines.get(0).matches("WEBVTT(?:[ \\t].*)?"),
        "Captions must begin with a line that says WEBVTT.");
    Rules.require(text.indexOf('\0') < 0, "Captions must not contain the NUL character.");
    int cues = 0;
    for (int line = 1; line < lines.size(); line++) {
      if (lines.get(line).contains(ARROW)) {
        requireTiming(lines.get(line), line + 1);
        cues++;
      }
    }
    Rules.require(cues > 0, "There is nothing to show in these captions.");
    return new WebVtt(text);
  }

  String text() {
    return text;
  }

  private static void requireTiming(String line, int number) {
    Matcher timing = TIMING.matcher(line);
    Rules.require(
        timing.matches(),
        "Line " + number + " of the captions is no timing such as 00:01.000 --> 00:04.000.");
    Rules.require(
        millis(timing.group(1)) < millis(timing.group(2)),
        "Line " + number + " of the captions ends before it begins.");
  }

  private static long millis(String time) {
    long millis = 0;
    for (String part : time.split("[:.]", -1)) {
      boolean last = part.length() == 3 && time.endsWith("." + part);
      millis = millis * (last ? 1000 : 60) + Long.parseLong(part);
    }
    return millis;
  }

  private static String decoded(byte[] bytes) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith("\ufeff") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw Rules.invalid("Captions must be UTF-8 text.");
    }
  }
}
