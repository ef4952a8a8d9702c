package org.interviewplatform.web.ui;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The languages of the console, and the cookie that remembers which one somebody chose. */
final class Languages {
  static final String COOKIE = "console-language";
  static final List<String> TAGS = List.of("en", "ru");

  private Languages() {}

  /** The language chosen before; without one, the browser's wishes count. */
  static Optional<Locale> chosen(HttpServletRequest request) {
    return chosen(request.getCookies());
  }

  static Optional<Locale> chosen(Cookie @Nullable [] cookies) {
    return Stream.ofNullable(cookies)
        .flatMap(Stream::of)
        .filter(each -> COOKIE.equals(each.getName()) && TAGS.contains(each.getValue()))
        .map(each -> Locale.forLanguageTag(each.getValue()))
        .findFirst();
  }

  /** The languages to change to from this one. */
  static List<Choice> besides(Locale current) {
    return TAGS.stream().filter(tag -> !tag.equals(current.getLanguage())).map(Choice::of).toList();
  }

  /** A language by the name its speakers give it. */
  public record Choice(String tag, String name) {
    static Choice of(String tag) {
      Locale locale = Locale.forLanguageTag(tag);
      String name = locale.getDisplayLanguage(locale);
      return new Choice(tag, name.substring(0, 1).toUpperCase(locale) + name.substring(1));
    }
  }
}
