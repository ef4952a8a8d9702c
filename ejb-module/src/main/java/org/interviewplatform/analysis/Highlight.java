package org.interviewplatform.analysis;

import java.util.ArrayList;
import java.util.List;

/**
 * A text with the words in it that were looked for. Its parts are plain text; whoever shows them
 * escapes them as any other.
 */
public record Highlight(List<Part> parts) {
  /** Stands before words that were found, in what {@link #read} takes. */
  public static final char START = '\uE000';

  /** Stands behind them. */
  public static final char STOP = '\uE001';

  public Highlight {
    parts = List.copyOf(parts);
  }

  /** Some of the text, found or between what was found. */
  public record Part(String text, boolean found) {}

  /** Takes a marked text apart. */
  public static Highlight read(String marked) {
    List<Part> parts = new ArrayList<>();
    int from = 0;
    for (int start = marked.indexOf(START); start >= 0; start = marked.indexOf(START, from)) {
      int stop = marked.indexOf(STOP, start);
      add(parts, marked.substring(from, start), false);
      from = stop < 0 ? marked.length() : stop + 1;
      add(parts, marked.substring(start + 1, stop < 0 ? marked.length() : stop), true);
    }
    add(parts, marked.substring(from), false);
    return new Highlight(parts);
  }

  /** The text without marks. */
  public String text() {
    StringBuilder text = new StringBuilder();
    parts.forEach(part -> text.append(part.text()));
    return text.toString();
  }

  private static void add(List<Part> parts, String text, boolean found) {
    if (!text.isEmpty()) {
      parts.add(new Part(text, found));
    }
  }
}
