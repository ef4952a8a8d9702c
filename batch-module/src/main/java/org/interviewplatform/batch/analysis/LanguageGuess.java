package org.interviewplatform.batch.analysis;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Guesses a text's language by its commonest words. Speaks only where they are many and clear, and
 * of languages it knows.
 */
final class LanguageGuess {
  private static final int FEWEST_WORDS = 15;

  /** Running text has a third to a half; lists and names have none. */
  private static final double LEAST_SHARE = 0.2;

  private static final int CLEARLY = 2;

  private static final Map<String, Set<String>> COMMON =
      Map.of(
          "en",
          set(
              "the and to of i was is it that we you in for had with they my our were so but what"
                  + " this them have as there when are not be on"),
          "de",
          set(
              "der die und ich wir das nicht ist war ein eine mit dem den auf es haben hatte zu von"
                  + " sie dass auch für aber wie hat dann so im"),
          "es",
          set(
              "el la de que y en los un una no con por para las lo se era del mi me nos como pero"
                  + " más fue cuando estaba muy al su"),
          "fr",
          set(
              "le la les de et je nous que un une des dans est pour pas avec il elle ce qui sur mais"
                  + " on avait au était plus du ai mon"),
          "ru",
          set(
              "и в не на я что мы с он это как но был они по у к из то за все было мне для так когда"
                  + " была его от бы"),
          "it",
          set(
              "il la di che e un una per non con sono era mi ho del i le si ma come anche abbiamo"
                  + " nel più della gli ha al da in"),
          "pt",
          set(
              "o a de que e um uma não com para os as em eu era do da por mais mas como foi nós se"
                  + " na no ao quando muito ele"));

  private LanguageGuess() {}

  /** Whether it is clearly in another language than expected. */
  static boolean isOtherThan(String expected, String text) {
    String[] words = words(text);
    Set<String> wanted = COMMON.get(expected);
    if (wanted == null || words.length < FEWEST_WORDS) {
      return false;
    }
    long own = count(words, wanted);
    long best = COMMON.values().stream().mapToLong(known -> count(words, known)).max().orElse(0);
    return best >= LEAST_SHARE * words.length && best > CLEARLY * own;
  }

  static String[] words(String text) {
    return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}\\p{N}']+"))
        .filter(word -> !word.isEmpty())
        .toArray(String[]::new);
  }

  private static long count(String[] words, Set<String> known) {
    return Arrays.stream(words).filter(known::contains).count();
  }

  private static Set<String> set(String words) {
    return Set.of(words.split(" "));
  }
}
