package org.interviewplatform.batch.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.interviewplatform.analysis.Segment;
import org.interviewplatform.analysis.TranscriptDoubt;
import org.interviewplatform.analysis.TranscriptText;

/**
 * Doubts a transcript for what engines are known to invent: another language turned into a fluent
 * one, the same words over and over, words over silence. Of a doubted transcript nothing is
 * derived, and the reasons are told.
 */
final class TranscriptGate {
  /** An engine in a loop says it many times; a person says a thing twice. */
  private static final int LOOP = 4;

  private static final int GRAM = 6;
  private static final double MOST_LOOPED = 0.3;
  private static final double MOST_OVER_SILENCE = 0.2;

  /** Faster than an auctioneer. */
  private static final double FASTEST = 8;

  private static final int FEWEST_WORDS = 12;
  private static final double MILLIS = 1000;

  private TranscriptGate() {}

  static TranscriptText check(TranscriptText heard, String expectedLanguage, Loudness sound) {
    List<TranscriptDoubt> doubts = new ArrayList<>(heard.doubts());
    if (!doubts.contains(TranscriptDoubt.WRONG_LANGUAGE)
        && isWrongLanguage(heard, expectedLanguage)) {
      doubts.add(TranscriptDoubt.WRONG_LANGUAGE);
    }
    if (isLooped(heard.text())) {
      doubts.add(TranscriptDoubt.REPETITION);
    }
    if (isOverSilence(heard.segments(), sound)) {
      doubts.add(TranscriptDoubt.TEXT_OVER_SILENCE);
    }
    return heard.doubted(doubts);
  }

  /** What the engine names is only what it was told to expect; the words tell more. */
  private static boolean isWrongLanguage(TranscriptText heard, String expected) {
    String wanted = Locale.forLanguageTag(expected).getLanguage();
    String named = Locale.forLanguageTag(heard.language()).getLanguage();
    return !named.equals(wanted) || LanguageGuess.isOtherThan(wanted, heard.text());
  }

  private static boolean isLooped(String text) {
    String[] words = LanguageGuess.words(text);
    int grams = words.length - GRAM + 1;
    Map<String, Integer> counts = new HashMap<>();
    for (int i = 0; i < grams; i++) {
      counts.merge(gram(words, i), 1, Integer::sum);
    }
    int looped = counts.values().stream().filter(n -> n >= LOOP).mapToInt(n -> n).sum();
    return words.length >= FEWEST_WORDS && looped > MOST_LOOPED * grams;
  }

  private static String gram(String[] words, int from) {
    return String.join(" ", List.of(words).subList(from, from + GRAM));
  }

  private static boolean isOverSilence(List<Segment> segments, Loudness sound) {
    int all = 0;
    int silent = 0;
    for (Segment segment : segments) {
      int letters = segment.text().length();
      all += letters;
      boolean unheard = sound.isSilentBetween(segment.startMillis(), segment.endMillis());
      silent += unheard || isTooFast(segment) ? letters : 0;
    }
    return silent > MOST_OVER_SILENCE * all;
  }

  private static boolean isTooFast(Segment segment) {
    int words = LanguageGuess.words(segment.text()).length;
    double seconds = (segment.endMillis() - segment.startMillis()) / MILLIS;
    return words >= FEWEST_WORDS && words > FASTEST * seconds;
  }
}
