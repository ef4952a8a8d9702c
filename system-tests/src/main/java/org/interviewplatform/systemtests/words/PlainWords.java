package org.interviewplatform.systemtests.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Words stripped of what two correct transcripts may differ in: case, punctuation, digits or words
 * for numbers, titles written short.
 */
final class PlainWords {

  private static final Map<String, String> SAME =
      Map.of(
          "mr",
          "mister",
          "mrs",
          "missus",
          "dr",
          "doctor",
          "st",
          "saint",
          "yknow",
          "you know",
          "ok",
          "okay");

  private static final List<String> SMALL =
      List.of(
          "zero",
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen");

  private static final List<String> TENS =
      List.of("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

  private PlainWords() {}

  static List<String> of(String text) {
    String plain =
        text.toLowerCase(Locale.ROOT)
            .replace("to-day", "today")
            .replace("to-morrow", "tomorrow")
            .replaceAll("(?<=\\d),(?=\\d)", "")
            .replaceAll("['\u2019]", "")
            .replaceAll("[^\\p{L}\\p{N}]+", " ");
    List<String> words = new ArrayList<>();
    for (String word : plain.strip().split(" ")) {
      String same = word.matches("\\d{1,4}") ? spoken(Integer.parseInt(word)) : word;
      words.addAll(List.of(SAME.getOrDefault(same, same).split(" ")));
    }
    words.removeIf(String::isEmpty);
    return words;
  }

  /** Years are spoken in pairs, so four digits are too. */
  static String spoken(int number) {
    if (number < 20) {
      return SMALL.get(number);
    } else if (number < 100) {
      return TENS.get(number / 10) + (number % 10 == 0 ? "" : " " + SMALL.get(number % 10));
    } else if (number < 1000) {
      return SMALL.get(number / 100)
          + " hundred"
          + (number % 100 == 0 ? "" : " " + spoken(number % 100));
    } else if (number % 1000 == 0) {
      return spoken(number / 1000) + " thousand";
    }
    return spoken(number / 100) + " " + (number % 100 == 0 ? "hundred" : spoken(number % 100));
  }
}
