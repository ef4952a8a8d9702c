package org.interviewplatform.web.security;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.interviewplatform.platform.config.Settings;

/** Tells browsers what pages of ours may load, show and use. */
public class SecurityHeadersFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;
  private static final String CANDIDATE = "/i/";
  private static final String SHARED = "/s/";
  private static final String CONSOLE = "/console/";

  /** Methods by which a server sends back what it was sent, cookies among it. */
  private static final Set<String> ECHOING = Set.of("TRACE", "TRACK");

  /** Where videos of the organisation's own are recorded. */
  private static final String STUDIO = "/console/videos.xhtml";

  private final String candidatePolicy;
  private final String consolePolicy;

  @Inject
  SecurityHeadersFilter(Settings settings) {
    String storage = ContentPolicy.storageOrigin(settings);
    this.candidatePolicy = ContentPolicy.candidate(storage);
    this.consolePolicy = ContentPolicy.console(storage);
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String path = RequestPath.of(request);
    boolean candidate = path.startsWith(CANDIDATE);
    response.setHeader(
        "Content-Security-Policy", path.startsWith(CONSOLE) ? consolePolicy : candidatePolicy);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("X-Frame-Options", "DENY");
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    // The address of these holds the token that opens what is behind it.
    boolean secret = candidate || path.startsWith(SHARED);
    response.setHeader("Referrer-Policy", secret ? "no-referrer" : "same-origin");
    response.setHeader(
        "Permissions-Policy", permissions(candidate || path.equals(STUDIO) ? "(self)" : "()"));
    if (request.isSecure()) {
      response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
    }
    if (ECHOING.contains(request.getMethod())) {
      response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
    } else {
      chain.doFilter(request, response);
    }
  }

  private static String permissions(String recording) {
    return "camera="
        + recording
        + ", microphone="
        + recording
        + ", screen-wake-lock=(self), fullscreen=(self), geolocation=(), payment=(), usb=()";
  }
}
