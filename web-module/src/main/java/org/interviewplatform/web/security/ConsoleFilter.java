package org.interviewplatform.web.security;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.interviewplatform.platform.security.Caller;

/** Lets a request to the console through as the person signed in, or shows the way to sign in. */
public class ConsoleFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;
  private static final String LOGIN = "/console/login.xhtml";

  /** For who is not signed in. */
  private static final Set<String> OPEN =
      Set.of(
          LOGIN,
          "/console/code.xhtml",
          "/console/forgot.xhtml",
          "/console/password.xhtml",
          "/console/set-up.xhtml",
          "/console/oidc");

  /** The page to begin with, below the context path. */
  public static final String FRONT = "/console/dashboard.xhtml";

  private final transient ConsoleSession sessions;

  @Inject
  ConsoleFilter(ConsoleSession sessions) {
    this.sessions = sessions;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    SessionCookie.answering(request, response);
    response.setHeader("Cache-Control", "no-store");
    if (!SameOrigin.holds(request)) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
      return;
    }
    Optional<Caller> caller = sessions.caller(request);
    if (isFrontDoor(request)) {
      response.sendRedirect(request.getContextPath() + FRONT);
    } else if (caller.isPresent()) {
      Chained.run(caller.get(), () -> chain.doFilter(request, response));
    } else if (OPEN.contains(request.getServletPath())) {
      chain.doFilter(request, response);
    } else {
      sendToLogin(request, response);
    }
  }

  private static boolean isFrontDoor(HttpServletRequest request) {
    return request.getRequestURI().matches(request.getContextPath() + "/console/?");
  }

  private static void sendToLogin(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String login = request.getContextPath() + LOGIN;
    if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
      response.setContentType("text/xml;charset=UTF-8");
      response
          .getWriter()
          .write("<partial-response><redirect url=\"" + login + "\"/></partial-response>");
    } else if ("GET".equals(request.getMethod())) {
      response.sendRedirect(login + "?from=" + encoded(wanted(request)));
    } else {
      response.sendRedirect(login);
    }
  }

  private static String wanted(HttpServletRequest request) {
    String query = request.getQueryString();
    return request.getRequestURI() + (query == null ? "" : "?" + query);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
