package org.interviewplatform.analysis;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Hides the candidate's name in what a model is shown, since a name tells origin and sex. Each word
 * of the name becomes one other word, so that every other word keeps its place.
 */
final class NameMask {
  static final String MASK = "[name]";
  private static final int SHORTEST = 2;
  private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{M}]+");

  private final Set<String> names;

  NameMask(String name) {
    this.names =
        NAME.matcher(name)
            .results()
            .map(found -> found.group().toLowerCase(Locale.ROOT))
            .filter(part -> part.length() >= SHORTEST)
            .collect(Collectors.toSet());
  }

  List<Segment> mask(List<Segment> segments) {
    return segments.stream().map(this::mask).toList();
  }

  private Segment mask(Segment segment) {
    return new Segment(
        segment.ordinal(),
        segment.startMillis(),
        segment.endMillis(),
        mask(segment.text()),
        Optional.empty(),
        List.of());
  }

  String mask(String text) {
    boolean hasCapitals = text.chars().anyMatch(Character::isUpperCase);
    Matcher word = NAME.matcher(text);
    return word.replaceAll(
        found ->
            isName(found.group(), hasCapitals) ? MASK : Matcher.quoteReplacement(found.group()));
  }

  /** Will is a name and will is not, where capitals are written; also Anna's and Annas. */
  private boolean isName(String word, boolean hasCapitals) {
    if (hasCapitals && Character.isLowerCase(word.codePointAt(0))) {
      return false;
    }
    String plain = word.toLowerCase(Locale.ROOT);
    return Stream.of(plain, plain.endsWith("s") ? plain.substring(0, plain.length() - 1) : plain)
        .anyMatch(names::contains);
  }
}
