package org.interviewplatform.platform.error;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the domain says about refusals and failures, in a reader's language. The domain says it in
 * English, as the API does and as it is kept; {@code sentences.properties} holds those sentences,
 * with {@code {0}} where values stand, and the file of a language holds what they mean there.
 */
public final class Sentences {
  private static final String BUNDLE = "org.interviewplatform.platform.error.sentences";
  private static final ResourceBundle.Control ENGLISH_OTHERWISE =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
  private static final Pattern VALUE = Pattern.compile("\\{(\\d)}");
  private static final List<Known> ALL = all();

  /** A sentence in English, or the name of a field in one: how it is recognised. */
  private record Known(String key, String english, Pattern pattern) {
    boolean isName() {
      return key.startsWith("name.");
    }

    boolean hasValues() {
      return VALUE.matcher(english).find();
    }
  }

  private final ResourceBundle words;

  private Sentences(ResourceBundle words) {
    this.words = words;
  }

  /** Those of a language, or else of English. */
  public static Sentences in(Locale locale) {
    return new Sentences(bundle(locale));
  }

  /** The sentence, or several in a row, in that language; as it is where it has no translation. */
  public String of(String english) {
    return words.getLocale().equals(Locale.ROOT) ? english : find(english).orElse(english);
  }

  /** The same; empty where it has no translation. */
  public Optional<String> find(String english) {
    for (Known known : ALL) {
      Matcher matcher = known.pattern().matcher(english);
      if (!known.isName() && matcher.lookingAt() && isEnd(english, matcher.end())) {
        String rest = english.substring(matcher.end()).strip();
        String said = said(known, matcher.toMatchResult());
        return Optional.of(rest.isEmpty() ? said : said + " " + of(rest));
      }
    }
    return Optional.empty();
  }

  private static boolean isEnd(String text, int place) {
    return place == text.length() || text.charAt(place) == ' ';
  }

  /** A value may be words as well: the name of a field. */
  private String said(Known known, MatchResult found) {
    return VALUE
        .matcher(words.getString(known.key()))
        .replaceAll(
            value ->
                Matcher.quoteReplacement(value(found.group(1 + Integer.parseInt(value.group(1))))));
  }

  private String value(String text) {
    return ALL.stream()
        .filter(known -> known.isName() && known.english().equals(text))
        .findFirst()
        .map(known -> words.getString(known.key()))
        .orElse(text);
  }

  /** Those without values first, and the longest of them: the most exact. */
  private static List<Known> all() {
    ResourceBundle english = bundle(Locale.ROOT);
    return Collections.list(english.getKeys()).stream()
        .map(key -> new Known(key, english.getString(key), pattern(english.getString(key))))
        .sorted(
            Comparator.comparing(Known::hasValues)
                .thenComparing(known -> -known.english().length()))
        .toList();
  }

  private static Pattern pattern(String english) {
    String parts = VALUE.matcher(english).replaceAll("\\\\E(.+?)\\\\Q");
    String end = parts.endsWith("(.+?)\\Q") ? "\\E$" : "\\E";
    return Pattern.compile("\\Q" + parts + end, Pattern.DOTALL);
  }

  private static ResourceBundle bundle(Locale locale) {
    return ResourceBundle.getBundle(
        BUNDLE, locale, Sentences.class.getClassLoader(), ENGLISH_OTHERWISE);
  }
}
