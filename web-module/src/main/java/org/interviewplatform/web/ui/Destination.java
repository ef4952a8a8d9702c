package org.interviewplatform.web.ui;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.interviewplatform.web.security.ConsoleFilter;

/** Where to go after signing in, or after changing the language. */
final class Destination {
  static final String HOME = ConsoleFilter.FRONT;

  /** A page of the console and nothing that could lead elsewhere. */
  private static final Pattern PAGE =
      Pattern.compile("/console/[a-z-]*(\\.xhtml)?(\\?[A-Za-z0-9=&%._~+-]*)?");

  private Destination() {}

  /** The page asked for before, if it is one of ours; otherwise the first page. */
  static String after(String from) {
    return from.startsWith("/console/login") ? HOME : within(from);
  }

  /** A page, and from there on to the one that was wanted. */
  static String by(String page, String from) {
    return page + "?from=" + URLEncoder.encode(from, StandardCharsets.UTF_8);
  }

  /** Signing in from the beginning, when somebody asked for it in a form; Faces redirects. */
  static String signingInAgain(String from) {
    return by("login", from) + "&faces-redirect=true";
  }

  /** The address if it is one of ours, otherwise the first page. */
  static String within(String from) {
    return PAGE.matcher(from).matches() ? from : HOME;
  }
}
