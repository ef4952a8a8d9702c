package org.interviewplatform.web.refusal;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Where a request went, without what may be secret or free in it: plain words stay, and an asterisk
 * stands for ids, tokens and everything else.
 */
final class Route {
  private static final int DEEPEST = 10;

  /** Short enough that no token is one. */
  private static final Pattern WORD = Pattern.compile("[a-z][a-z-]{0,29}(\\.[a-z]{1,5})?");

  /** What follows these is a secret, whatever it looks like. */
  private static final Set<String> BEFORE_SECRETS =
      Set.of("i", "s", "interview", "captions", "shared");

  private Route() {}

  static String of(String path) {
    StringBuilder route = new StringBuilder();
    String before = "";
    int depth = 0;
    for (String part : path.split("/", -1)) {
      if (depth++ > DEEPEST) {
        break;
      }
      boolean plain = WORD.matcher(part).matches() && !BEFORE_SECRETS.contains(before);
      route.append(depth == 1 ? "" : "/").append(plain || part.isEmpty() ? part : "*");
      before = part;
    }
    return route.toString();
  }
}
