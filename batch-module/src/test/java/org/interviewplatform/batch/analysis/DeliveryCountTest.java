package org.interviewplatform.batch.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.interviewplatform.analysis.DeliveryFacts;
import org.interviewplatform.analysis.Segment;
import org.interviewplatform.analysis.TranscriptQuality;
import org.interviewplatform.analysis.TranscriptText;
import org.interviewplatform.analysis.Word;
import org.junit.jupiter.api.Test;

class DeliveryCountTest {

  @Test
  void paceIsWordsOverTheTimeFromFirstToLast() {
    // 121 words, one every half second: a minute and a bit
    assertThat(count("word ".repeat(121), "en").wordsPerMinute()).isEqualTo(120);
  }

  @Test
  void pausesOfASecondOrMoreAreCounted() {
    DeliveryFacts facts =
        DeliveryCount.of(
                text(
                    "en",
                    new Word("one", 0, 500),
                    new Word("two", 1499, 2000),
                    new Word("three", 3000, 3500),
                    new Word("four", 6000, 6500)))
            .orElseThrow();
    assertThat(facts.pauseCount()).isEqualTo(2);
    assertThat(facts.longestPauseMillis()).isEqualTo(2500);
  }

  @Test
  void fillersAreCountedInEnglishOnly() {
    String spoken = "Um, I, uh, kind of like it, you know. Umbrella.";
    assertThat(count(spoken, "en-GB").fillerCount()).isEqualTo(4);
    assertThat(count(spoken, "de").fillerCount()).isZero();
  }

  @Test
  void aSingleWordHasNoAbsurdPace() {
    assertThat(count("Yes", "en").wordsPerMinute()).isEqualTo(60);
  }

  @Test
  void withoutWordTimesThereAreNoFacts() {
    assertThat(DeliveryCount.of(text("en"))).isEmpty();
  }

  private static DeliveryFacts count(String spoken, String language) {
    List<Word> words = new ArrayList<>();
    for (String each : spoken.strip().split(" ")) {
      long from = words.size() * 500L;
      words.add(new Word(each, from, from + 490));
    }
    return DeliveryCount.of(text(language, words.toArray(Word[]::new))).orElseThrow();
  }

  private static TranscriptText text(String language, Word... words) {
    Segment segment = new Segment(0, 0, 100_000, "…", Optional.empty(), List.of(words));
    return new TranscriptText(
        "e", language, Optional.empty(), TranscriptQuality.GOOD, List.of(segment));
  }
}
