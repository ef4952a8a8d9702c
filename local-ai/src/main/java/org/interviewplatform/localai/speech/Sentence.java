package org.interviewplatform.localai.speech;

import java.util.List;

/**
 * A stretch of speech that reads as one sentence.
 *
 * @param start seconds from the beginning of the sound
 * @param end seconds from the beginning of the sound
 * @param text what was said
 * @param tokens vocabulary ids
 * @param logProbability mean natural logarithm of the tokens' probabilities: confidence
 * @param noSpeechProbability how little the stretch sounds like speech, 0 to 1
 * @param words the words with their times
 */
public record Sentence(
    double start,
    double end,
    String text,
    List<Integer> tokens,
    double logProbability,
    double noSpeechProbability,
    List<Word> words) {

  public Sentence {
    tokens = List.copyOf(tokens);
    words = List.copyOf(words);
  }
}
