package org.interviewplatform.analysis;

import java.util.List;
import java.util.Optional;

/**
 * A stretch of a transcript.
 *
 * @param ordinal its place, from 0
 * @param startMillis from the beginning of the recording
 * @param endMillis not before the start
 * @param confidence mean log probability of a token, where the engine gives it
 * @param words in order; empty where the engine gives no word times
 */
public record Segment(
    int ordinal,
    long startMillis,
    long endMillis,
    String text,
    Optional<Double> confidence,
    List<Word> words) {

  public Segment {
    words = List.copyOf(words);
  }
}
