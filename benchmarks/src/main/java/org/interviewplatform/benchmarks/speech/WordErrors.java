package org.interviewplatform.benchmarks.speech;

import java.util.List;

/**
 * How far a transcript is from what was said.
 *
 * @param errors words to insert, delete or replace
 * @param words words that were said
 */
record WordErrors(int errors, int words) {

  static final WordErrors NONE = new WordErrors(0, 0);

  static WordErrors between(String reference, String hypothesis) {
    List<String> said = PlainWords.of(reference);
    return new WordErrors(distance(said, PlainWords.of(hypothesis)), said.size());
  }

  WordErrors plus(WordErrors other) {
    return new WordErrors(errors + other.errors, words + other.words);
  }

  double rate() {
    return words == 0 ? 0 : (double) errors / words;
  }

  private static int distance(List<String> reference, List<String> hypothesis) {
    int[] row = new int[hypothesis.size() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= reference.size(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        boolean same = reference.get(i - 1).equals(hypothesis.get(j - 1));
        int cost = Math.min(diagonal + (same ? 0 : 1), Math.min(row[j], row[j - 1]) + 1);
        diagonal = row[j];
        row[j] = cost;
      }
    }
    return row[row.length - 1];
  }
}
