package org.interviewplatform.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class QuoteCheckTest {
  private final QuoteCheck quotes =
      new QuoteCheck(
          new TranscriptText(
              "engine",
              "en",
              Optional.empty(),
              TranscriptQuality.GOOD,
              List.of(
                  segment(0, 0, 4_000, "I always listen first, then I ask."),
                  segment(1, 4_000, 9_000, "“Ёлка” can't wait — it’s 3 o'clock."))));

  @Test
  void aQuoteWordForWordHolds() {
    assertThat(quotes.holds(new Passage(0, "I always listen first", 0, 4_000))).isTrue();
  }

  @Test
  void caseAndPunctuationDoNotMatter() {
    assertThat(quotes.holds(new Passage(0, "LISTEN first then", 100, 3_000))).isTrue();
    assertThat(quotes.holds(new Passage(1, "\"ёлка\" can't wait", 4_000, 9_000))).isTrue();
  }

  @Test
  void aWordThatWasNotSaidDoes() {
    assertThat(quotes.holds(new Passage(0, "I never listen first", 0, 4_000))).isFalse();
  }

  @Test
  void partOfAWordIsNoQuote() {
    assertThat(quotes.holds(new Passage(0, "ways listen", 0, 4_000))).isFalse();
  }

  @Test
  void aQuoteFromAnotherSegmentDoesNotHold() {
    assertThat(quotes.holds(new Passage(1, "I always listen first", 4_000, 9_000))).isFalse();
    assertThat(quotes.holds(new Passage(7, "I always listen first", 0, 4_000))).isFalse();
  }

  @Test
  void timesOutsideTheSegmentDoNotHold() {
    assertThat(quotes.holds(new Passage(0, "listen first", 0, 4_001))).isFalse();
    assertThat(quotes.holds(new Passage(0, "listen first", 3_000, 2_000))).isFalse();
  }

  @Test
  void nothingIsNoQuote() {
    assertThat(quotes.holds(new Passage(0, " … ", 0, 4_000))).isFalse();
  }

  private static Segment segment(int ordinal, long start, long end, String text) {
    return new Segment(ordinal, start, end, text, Optional.empty(), List.of());
  }
}
