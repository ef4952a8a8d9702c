package org.interviewplatform.localai.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordTimesTest {

  private static final int FRAMES = 125;
  private static final Vocabulary VOCABULARY =
      new Vocabulary(List.of("", "", "", "\u2581hello", "\u2581wor", "ld", ".", "\u2581again"));

  @Test
  void tokensBecomeWordsAndSentencesWithTheirTimes() {
    List<Sentence> sentences = sentences(3, 4, 5, 6, 7);
    assertThat(sentences).extracting(Sentence::text).containsExactly("hello world.", "again");
    assertThat(sentences.get(0).words()).extracting(Word::text).containsExactly("hello", "world.");
    assertThat(sentences.get(0).tokens()).containsExactly(3, 4, 5, 6);
    Word again = sentences.get(1).words().get(0);
    assertThat(again.start()).isCloseTo(10 + 80 * 0.024, within(0.2));
    assertThat(again.end()).isGreaterThan(again.start());
  }

  @Test
  void timesNeverOverlapAndStayInside() {
    List<Word> words = sentences(3, 4, 5, 6, 7).stream().flatMap(s -> s.words().stream()).toList();
    for (int i = 1; i < words.size(); i++) {
      assertThat(words.get(i).start()).isGreaterThanOrEqualTo(words.get(i - 1).end());
    }
    assertThat(words.get(0).start()).isGreaterThanOrEqualTo(10);
    assertThat(words.get(words.size() - 1).end()).isLessThanOrEqualTo(13.01);
  }

  @Test
  void nothingSaidMakesNoSentence() {
    assertThat(sentences()).isEmpty();
  }

  /** Token number n is looked for around frame 20 n, the end mark comes last. */
  private static List<Sentence> sentences(Integer... tokens) {
    Utterance utterance = new Utterance();
    for (int i = 0; i <= tokens.length; i++) {
      if (i < tokens.length) {
        utterance.add(tokens[i], -0.1);
      }
      utterance.look(looking(20 * i + 10));
    }
    float[] speech = new float[500];
    Arrays.fill(speech, 0.9f);
    WordTimes times = new WordTimes(VOCABULARY, new SpeechRegions(speech));
    return times.sentences(utterance, new Span(160_000, 208_000));
  }

  private static float[] looking(int centre) {
    float[] heads = new float[FRAMES * DecoderCache.lookingHeads()];
    for (int i = 0; i < heads.length; i++) {
      double distance = (i % FRAMES - centre) / 5.0;
      heads[i] = (float) Math.exp(-distance * distance);
    }
    return heads;
  }
}
