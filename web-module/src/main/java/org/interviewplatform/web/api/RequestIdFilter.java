package org.interviewplatform.web.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import java.util.regex.Pattern;
import org.interviewplatform.platform.audit.CurrentRequest;
import org.jspecify.annotations.Nullable;

/**
 * Names every request, or keeps the name a proxy in front has given, and tells it in the answer.
 * Must come before every other filter, because those answer too.
 */
public class RequestIdFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;
  private static final String ATTRIBUTE = RequestIdFilter.class.getName();
  private static final Pattern GOOD = Pattern.compile("[A-Za-z0-9-]{8,64}");

  /** The name of the request. */
  public static String idOf(ServletRequest request) {
    @Nullable Object id = request.getAttribute(ATTRIBUTE);
    return id == null ? "" : id.toString();
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String id = choose(request.getHeader(Headers.REQUEST_ID));
    request.setAttribute(ATTRIBUTE, id);
    response.setHeader(Headers.REQUEST_ID, id);
    CurrentRequest.<IOException, ServletException>in(id, () -> chain.doFilter(request, response));
  }

  static String choose(@Nullable String given) {
    return given != null && GOOD.matcher(given).matches()
        ? given
        : UUID.randomUUID().toString().replace("-", "");
  }
}
