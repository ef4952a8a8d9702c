package org.interviewplatform.web.refusal;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Sees every answer and tells of those that refuse. Comes right after the filter that names the
 * request, because all others may refuse it.
 */
public class RefusalFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;

  private final transient RefusalLog log;

  @Inject
  RefusalFilter(RefusalLog log) {
    this.log = log;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    CurrentRefusal.Noted noted = CurrentRefusal.begin();
    try {
      chain.doFilter(request, response);
    } finally {
      CurrentRefusal.end();
      Refusal.of(request, response.getStatus(), noted).ifPresent(log::tell);
    }
  }
}
