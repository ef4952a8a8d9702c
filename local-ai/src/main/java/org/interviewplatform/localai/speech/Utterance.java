package org.interviewplatform.localai.speech;

import java.util.ArrayList;
import java.util.List;

/**
 * What the recogniser made of one stretch of speech, token by token.
 *
 * <p>Grows while the decoder runs. Row {@code i} of the attention tells where the decoder looked
 * when it chose token {@code i}; the last row belongs to the end mark.
 */
final class Utterance {

  private static final int LOOP = 6;

  private final List<Integer> tokens = new ArrayList<>();
  private final List<Double> logProbabilities = new ArrayList<>();
  private final List<float[]> attention = new ArrayList<>();
  private boolean complete;

  void add(int token, double logProbability) {
    tokens.add(token);
    logProbabilities.add(logProbability);
  }

  void look(float[] heads) {
    attention.add(heads);
  }

  void end() {
    complete = true;
  }

  /** False when the decoder ran into its cap or into a loop. */
  boolean isComplete() {
    return complete;
  }

  List<Integer> tokens() {
    return tokens;
  }

  double logProbability(int from, int to) {
    return logProbabilities.subList(from, to).stream()
        .mapToDouble(Double::doubleValue)
        .average()
        .orElse(0);
  }

  List<float[]> attention() {
    return attention;
  }

  /**
   * Whether the last six tokens came before in the same order: nobody speaks like that for long.
   */
  boolean loops() {
    int size = tokens.size();
    if (size < 2 * LOOP) {
      return false;
    }
    List<Integer> tail = tokens.subList(size - LOOP, size);
    for (int at = size - LOOP - 1; at >= 0; at--) {
      if (tokens.subList(at, at + LOOP).equals(tail)) {
        return true;
      }
    }
    return false;
  }

  /** Drops the repetition, so that what was said before it survives. */
  void dropLoop() {
    int keep = Math.max(0, tokens.size() - LOOP);
    tokens.subList(keep, tokens.size()).clear();
    logProbabilities.subList(keep, logProbabilities.size()).clear();
  }
}
