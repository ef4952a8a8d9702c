package org.interviewplatform.web.ui;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Chooses the form a number asks for, where a sentence has several: <code>
 * {0, plural, =0{nobody} one{# person} few{...} many{...} other{# people}}</code>. This is the part
 * of ICU's message syntax that Java's own lacks, for the languages of the console.
 */
final class Plurals {
  private static final Pattern BLOCK =
      Pattern.compile("\\{(\\d), plural,((?:\\s*[a-z=0-9]+\\{(?:[^{}]|\\{\\d})*})+)\\s*}");
  private static final Pattern FORM = Pattern.compile("([a-z=0-9]+)\\{((?:[^{}]|\\{\\d})*)}");

  private Plurals() {}

  /** The pattern with each choice made; what is left is a pattern of {@code MessageFormat}. */
  static String choose(String pattern, Locale locale, Object... values) {
    return BLOCK
        .matcher(pattern)
        .replaceAll(
            block -> {
              int index = Integer.parseInt(block.group(1));
              double number = ((Number) values[index]).doubleValue();
              String form = form(block.group(2), number, category(locale, number));
              return Matcher.quoteReplacement(form.replace("#", "{" + index + "}"));
            });
  }

  private static String form(String forms, double number, String category) {
    String other = "";
    String chosen = null;
    Matcher each = FORM.matcher(forms);
    while (each.find()) {
      String name = each.group(1);
      if (name.equals("=" + (long) number) && number == Math.rint(number)) {
        return each.group(2);
      }
      if (name.equals(category)) {
        chosen = each.group(2);
      } else if (name.equals("other")) {
        other = each.group(2);
      }
    }
    return chosen == null ? other : chosen;
  }

  /** After the rules of the Unicode CLDR. */
  static String category(Locale locale, double number) {
    if (number != Math.rint(number)) {
      return "other";
    }
    long count = Math.abs((long) number);
    return locale.getLanguage().equals("ru") ? russian(count) : count == 1 ? "one" : "other";
  }

  private static String russian(long count) {
    long last = count % 10;
    boolean teen = count % 100 / 10 == 1;
    if (last == 1 && !teen) {
      return "one";
    }
    return last >= 2 && last <= 4 && !teen ? "few" : "many";
  }
}
