package org.interviewplatform.batch.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.interviewplatform.analysis.Passage;
import org.interviewplatform.analysis.Segment;
import org.interviewplatform.analysis.TranscriptText;
import org.interviewplatform.analysis.Word;

/**
 * Cuts a transcript into sentences that can be quoted: each stands word for word in one segment and
 * has the times of its words.
 */
final class Passages {
  private static final Pattern SENTENCE = Pattern.compile("[^.!?…]+[.!?…]*[\"'”’)]*");
  private static final Pattern SPACE = Pattern.compile("\\s+");

  /** "Yes, exactly." tells nothing by itself. */
  private static final int FEWEST_WORDS = 4;

  private Passages() {}

  static List<Passage> of(TranscriptText transcript) {
    List<Passage> all = transcript.segments().stream().flatMap(s -> sentences(s).stream()).toList();
    List<Passage> telling = all.stream().filter(p -> words(p.quote()) >= FEWEST_WORDS).toList();
    return telling.isEmpty() ? all : telling;
  }

  private static List<Passage> sentences(Segment segment) {
    List<Passage> found = new ArrayList<>();
    boolean timed = segment.words().size() == words(segment.text());
    Matcher sentence = SENTENCE.matcher(segment.text());
    int word = 0;
    while (sentence.find()) {
      String quote = sentence.group().strip();
      int length = words(quote);
      if (length > 0) {
        found.add(timed ? byWords(segment, quote, word, length) : byLetters(segment, sentence));
        word += length;
      }
    }
    return found;
  }

  private static Passage byWords(Segment segment, String quote, int from, int length) {
    Word first = segment.words().get(from);
    // a full stop inside a number or an address splits a word in two
    Word last = segment.words().get(Math.min(from + length, segment.words().size()) - 1);
    long end = Math.max(first.startMillis(), last.endMillis());
    return new Passage(segment.ordinal(), quote, first.startMillis(), end);
  }

  /** Without word times: as far into the segment's time as into its text. */
  private static Passage byLetters(Segment segment, Matcher sentence) {
    long length = segment.endMillis() - segment.startMillis();
    long letters = Math.max(1, segment.text().length());
    return new Passage(
        segment.ordinal(),
        sentence.group().strip(),
        segment.startMillis() + length * sentence.start() / letters,
        segment.startMillis() + length * sentence.end() / letters);
  }

  private static int words(String text) {
    String stripped = text.strip();
    return stripped.isEmpty() ? 0 : SPACE.split(stripped).length;
  }
}
