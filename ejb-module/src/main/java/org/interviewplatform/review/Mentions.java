package org.interviewplatform.review;

import static java.util.stream.Collectors.toList;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Finds whom a comment mentions: {@code @} and the whole name, in whatever case. */
final class Mentions {
  private Mentions() {}

  /** Of two people whose names begin alike the longer name is meant where it is written. */
  static List<Colleague> in(String text, List<Colleague> colleagues) {
    String[] rest = {text.toLowerCase(Locale.ROOT)};
    return colleagues.stream()
        .sorted(Comparator.comparingInt((Colleague each) -> each.name().length()).reversed())
        .filter(each -> take(rest, "@" + each.name().toLowerCase(Locale.ROOT)))
        .collect(toList());
  }

  private static boolean take(String[] rest, String mention) {
    int at = place(rest[0], mention);
    if (at < 0) {
      return false;
    }
    for (; at >= 0; at = place(rest[0], mention)) {
      rest[0] = rest[0].substring(0, at) + rest[0].substring(at + mention.length());
    }
    return true;
  }

  private static int place(String text, String mention) {
    int at = text.indexOf(mention);
    while (at >= 0 && goesOn(text, at + mention.length())) {
      at = text.indexOf(mention, at + 1);
    }
    return at;
  }

  private static boolean goesOn(String text, int end) {
    return end < text.length() && Character.isLetterOrDigit(text.charAt(end));
  }
}
