package org.interviewplatform.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether a request that changes something was sent by a page of ours. Browsers say where it
 * comes from; what says nothing is no browser, and holds no cookie it did not ask for.
 */
final class SameOrigin {
  private static final Set<String> HARMLESS = Set.of("GET", "HEAD", "OPTIONS");

  private SameOrigin() {}

  static boolean holds(HttpServletRequest request) {
    if (HARMLESS.contains(request.getMethod())) {
      return true;
    }
    @Nullable String site = request.getHeader("Sec-Fetch-Site");
    if (site != null) {
      return site.equals("same-origin") || site.equals("none");
    }
    @Nullable String origin = request.getHeader("Origin");
    return origin == null || isOurs(origin, request.getHeader("Host"));
  }

  private static boolean isOurs(String origin, @Nullable String host) {
    try {
      @Nullable String authority = URI.create(origin).getRawAuthority();
      return authority != null
          && host != null
          && authority.toLowerCase(Locale.ROOT).equals(host.toLowerCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
