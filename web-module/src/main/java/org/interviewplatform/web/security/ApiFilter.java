package org.interviewplatform.web.security;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.interviewplatform.platform.security.Caller;

/**
 * Lets a request to the API through as the caller its bearer token names. Nothing else counts: a
 * browser signed in to the console sends its cookie along with requests other sites make it send,
 * so a session never opens the API.
 *
 * <p>A JWT was verified by the server before; tokens of the platform's own begin with {@code ip_}
 * and are left to us. A security constraint would do the turning away, but answer in a form of the
 * server's own.
 */
public class ApiFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;

  /** Candidates, who have no account, and the sign-in itself. */
  private static final Pattern OPEN = Pattern.compile("/api/(public|auth)/.*");

  /** Ways to write one path as another; no address of ours needs any of them. */
  private static final Pattern DISGUISED =
      Pattern.compile("//|/\\.|[;\\\\]|%(2e|2f|5c|25|3b|00)", Pattern.CASE_INSENSITIVE);

  private final transient ApiCallers callers;

  @Inject
  ApiFilter(ApiCallers callers) {
    this.callers = callers;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String path = RequestPath.of(request);
    if (DISGUISED.matcher(path).find()) {
      ProblemAnswer.send(
          request, response, AccessError.ADDRESS_REFUSED, "The address is not in its plain form.");
    } else if (OPEN.matcher(path).matches()) {
      chain.doFilter(request, response);
    } else {
      asCaller(request, response, chain);
    }
  }

  private void asCaller(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    Optional<Caller> caller = callers.of(request);
    if (caller.isEmpty()) {
      response.setHeader("WWW-Authenticate", "Bearer realm=\"interview-platform\"");
      ProblemAnswer.send(
          request, response, AccessError.NO_VALID_TOKEN, "Please send a valid bearer token.");
      return;
    }
    Chained.run(caller.get(), () -> chain.doFilter(request, response));
  }
}
