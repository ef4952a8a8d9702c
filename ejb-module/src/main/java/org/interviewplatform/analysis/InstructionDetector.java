package org.interviewplatform.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what a candidate said to the model instead of to people, and takes it out. A hit is a
 * reason to look and never a punishment: HR is shown the moment, and what is left is scored.
 */
final class InstructionDetector {
  private static final Pattern SENTENCE = Pattern.compile("[^.!?…]+[.!?…]*[\"'”’»)]*\\s*");

  /** Where the engine writes no full stops, a sentence has no end: the command is cut out. */
  private static final int LONGEST_SENTENCE = 400;

  private static final int COMMAND_TAIL = 80;

  private final List<Segment> segments;
  private final StringBuilder text = new StringBuilder();
  private final List<Integer> starts = new ArrayList<>();
  private final List<int[]> spans = new ArrayList<>();

  /** Sentences may run over several segments, so all of them are read as one text. */
  InstructionDetector(List<Segment> segments) {
    this.segments = List.copyOf(segments);
    for (Segment segment : segments) {
      starts.add(text.length());
      text.append(segment.text()).append(' ');
    }
    Matcher sentence = SENTENCE.matcher(text);
    while (sentence.find()) {
      search(sentence.start(), sentence.end());
    }
  }

  /** What was found, word for word, with times; in order. */
  List<Passage> passages() {
    List<Passage> found = new ArrayList<>();
    for (int[] span : spans) {
      for (int i = 0; i < segments.size(); i++) {
        String quote = part(i, span).strip();
        if (!quote.isEmpty()) {
          found.add(passage(segments.get(i), quote));
        }
      }
    }
    return found;
  }

  /** The segments without it; those that held nothing else are gone. */
  List<Segment> without() {
    List<Segment> left = new ArrayList<>();
    for (int i = 0; i < segments.size(); i++) {
      Segment segment = segments.get(i);
      String kept = spans.isEmpty() ? segment.text() : kept(i).strip().replaceAll("\\s+", " ");
      if (!kept.isEmpty()) {
        left.add(
            new Segment(
                segment.ordinal(),
                segment.startMillis(),
                segment.endMillis(),
                kept,
                segment.confidence(),
                kept.equals(segment.text()) ? segment.words() : List.of()));
      }
    }
    return left;
  }

  private void search(int from, int to) {
    String sentence = text.substring(from, to);
    for (Pattern pattern : InstructionPatterns.ALL) {
      Matcher command = pattern.matcher(sentence);
      while (command.find()) {
        add(from, sentence, command);
      }
    }
  }

  private void add(int from, String sentence, Matcher command) {
    boolean whole = sentence.length() <= LONGEST_SENTENCE;
    int start = whole ? 0 : command.start();
    int end = whole ? sentence.length() : Math.min(sentence.length(), command.end() + COMMAND_TAIL);
    int[] span = {from + start, from + wordEnd(sentence, end)};
    for (int[] known : spans) {
      if (span[0] <= known[1] && known[0] <= span[1]) {
        known[0] = Math.min(known[0], span[0]);
        known[1] = Math.max(known[1], span[1]);
        return;
      }
    }
    spans.add(span);
  }

  private static int wordEnd(String sentence, int end) {
    int at = end;
    while (at < sentence.length() && !Character.isWhitespace(sentence.charAt(at))) {
      at++;
    }
    return at;
  }

  private String part(int index, int[] span) {
    int start = starts.get(index);
    String said = segments.get(index).text();
    int from = Math.max(0, span[0] - start);
    int to = Math.min(said.length(), span[1] - start);
    return from < to ? said.substring(from, to) : "";
  }

  private String kept(int index) {
    StringBuilder kept = new StringBuilder(segments.get(index).text());
    for (int i = spans.size() - 1; i >= 0; i--) {
      int[] span = spans.get(i);
      int from = Math.max(0, span[0] - starts.get(index));
      int to = Math.min(kept.length(), span[1] - starts.get(index));
      if (from < to) {
        kept.replace(from, to, " ".repeat(to - from));
      }
    }
    return kept.toString();
  }

  private static Passage passage(Segment segment, String quote) {
    List<Segment> alone = List.of(segment);
    return new QuoteLocator(alone, alone)
        .locate(segment.ordinal(), quote)
        .orElse(new Passage(segment.ordinal(), quote, segment.startMillis(), segment.endMillis()));
  }
}
