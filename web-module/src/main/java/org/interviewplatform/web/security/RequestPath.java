package org.interviewplatform.web.security;

import jakarta.servlet.http.HttpServletRequest;

/** Where a request goes inside the application, as the client wrote it. */
final class RequestPath {
  private RequestPath() {}

  static String of(HttpServletRequest request) {
    return request.getRequestURI().substring(request.getContextPath().length());
  }
}
