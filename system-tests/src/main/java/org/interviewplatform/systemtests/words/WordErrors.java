package org.interviewplatform.systemtests.words;

import java.util.Arrays;
import java.util.List;

/**
 * How far a transcript is from what was said.
 *
 * @param errors words to insert, delete or replace
 * @param words words that were said
 */
public record WordErrors(int errors, int words) {

  /** Nothing said, nothing missed. */
  public static final WordErrors NONE = new WordErrors(0, 0);

  /** Compares from the first word to the last. */
  public static WordErrors between(String reference, String hypothesis) {
    List<String> said = PlainWords.of(reference);
    return new WordErrors(distance(said, PlainWords.of(hypothesis)), said.size());
  }

  /**
   * Compares with the part of the reference that fits best: a recording made while somebody reads
   * aloud begins and ends anywhere in the text. What was heard counts as the words said.
   */
  public static WordErrors within(String reference, String hypothesis) {
    List<String> heard = PlainWords.of(hypothesis);
    return new WordErrors(lowest(heard, PlainWords.of(reference)), heard.size());
  }

  /** Both together. */
  public WordErrors plus(WordErrors other) {
    return new WordErrors(errors + other.errors, words + other.words);
  }

  /** The share of what was said that came out wrong. */
  public double rate() {
    return words == 0 ? 0 : (double) errors / words;
  }

  private static int distance(List<String> reference, List<String> hypothesis) {
    int[] start = new int[hypothesis.size() + 1];
    Arrays.setAll(start, column -> column);
    int[] end = lastRow(reference, hypothesis, start);
    return end[end.length - 1];
  }

  /** Leaving words of the text out before the first and after the last heard one costs nothing. */
  private static int lowest(List<String> heard, List<String> text) {
    return Arrays.stream(lastRow(heard, text, new int[text.size() + 1])).min().orElseThrow();
  }

  private static int[] lastRow(List<String> rows, List<String> columns, int[] row) {
    for (int i = 1; i <= rows.size(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        boolean same = rows.get(i - 1).equals(columns.get(j - 1));
        int cost = Math.min(diagonal + (same ? 0 : 1), Math.min(row[j], row[j - 1]) + 1);
        diagonal = row[j];
        row[j] = cost;
      }
    }
    return row;
  }
}
