package org.interviewplatform.analysis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds where a quote was said. The quote may be of a text in which names were masked: what is
 * looked for is its place, and what is returned is what was said there, with the times of its
 * words.
 */
public final class QuoteLocator {
  private static final Pattern WORD = Pattern.compile("\\S+");

  /** Less than this can be found in any answer and proves nothing. */
  private static final int FEWEST_WORDS = 3;

  private final List<Segment> said;
  private final List<Segment> shown;

  /**
   * A locator.
   *
   * @param said the transcript
   * @param shown the same, as the model was shown it: word for word in the same places
   */
  public QuoteLocator(List<Segment> said, List<Segment> shown) {
    this.said = List.copyOf(said);
    this.shown = List.copyOf(shown);
  }

  /** The passage, if the quote stands word for word in that segment. */
  public Optional<Passage> locate(int ordinal, String quote) {
    for (int i = 0; i < said.size(); i++) {
      if (said.get(i).ordinal() == ordinal) {
        return locate(said.get(i), shown.get(i).text(), quote);
      }
    }
    return Optional.empty();
  }

  /** A bare word of a text and which of the words between spaces it is part of. */
  private record Token(String text, int word) {}

  private static Optional<Passage> locate(Segment segment, String text, String quote) {
    List<Token> tokens = tokens(text);
    List<String> sought = tokens(quote).stream().map(Token::text).toList();
    if (sought.isEmpty() || sought.size() < Math.min(FEWEST_WORDS, tokens.size())) {
      return Optional.empty();
    }
    int at = Collections.indexOfSubList(tokens.stream().map(Token::text).toList(), sought);
    return at < 0
        ? Optional.empty()
        : passage(segment, tokens.get(at).word(), tokens.get(at + sought.size() - 1).word());
  }

  private static List<Token> tokens(String text) {
    List<Token> tokens = new ArrayList<>();
    Matcher word = WORD.matcher(text);
    for (int i = 0; word.find(); i++) {
      for (String bare : QuoteCheck.normalised(word.group()).split(" ")) {
        if (!bare.isEmpty()) {
          tokens.add(new Token(bare, i));
        }
      }
    }
    return tokens;
  }

  private static Optional<Passage> passage(Segment segment, int from, int to) {
    List<int[]> places = new ArrayList<>();
    Matcher word = WORD.matcher(segment.text());
    while (word.find()) {
      places.add(new int[] {word.start(), word.end()});
    }
    if (to >= places.size()) {
      return Optional.empty();
    }
    String quote = segment.text().substring(places.get(from)[0], places.get(to)[1]);
    boolean timed = segment.words().size() == places.size();
    long start = timed ? segment.words().get(from).startMillis() : segment.startMillis();
    long end = timed ? segment.words().get(to).endMillis() : segment.endMillis();
    return Optional.of(new Passage(segment.ordinal(), quote, start, Math.max(start, end)));
  }
}
