package org.interviewplatform.localai.speech;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What was said in a recording.
 *
 * @param seconds duration of the recording
 * @param sentences in the order they were spoken; none when nobody spoke
 */
public record Transcript(double seconds, List<Sentence> sentences) {

  /**
   * Below this mean log-probability the words are most likely not English and not to be trusted.
   */
  public static final double TRUSTED_LOG_PROBABILITY = -0.4;

  public Transcript {
    sentences = List.copyOf(sentences);
  }

  /** The whole text. */
  public String text() {
    return sentences.stream().map(Sentence::text).collect(Collectors.joining(" "));
  }

  /** All words in order. */
  public List<Word> words() {
    return sentences.stream().flatMap(sentence -> sentence.words().stream()).toList();
  }

  /** Mean over all tokens; zero when nothing was said. */
  public double logProbability() {
    double sum = 0;
    int count = 0;
    for (Sentence sentence : sentences) {
      sum += sentence.logProbability() * sentence.tokens().size();
      count += sentence.tokens().size();
    }
    return count == 0 ? 0 : sum / count;
  }

  /** Whether the words look like what an English speaker would say. */
  public boolean isTrusted() {
    return logProbability() >= TRUSTED_LOG_PROBABILITY;
  }
}
