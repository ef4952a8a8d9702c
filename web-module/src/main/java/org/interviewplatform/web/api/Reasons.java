package org.interviewplatform.web.api;

import jakarta.ws.rs.core.Response;

/** The standard phrase of an HTTP status (RFC 9110, newer than what JAX-RS knows). */
final class Reasons {

  private Reasons() {}

  static String of(int status) {
    return switch (status) {
      case 413 -> "Content Too Large";
      case 422 -> "Unprocessable Content";
      default -> known(status);
    };
  }

  private static String known(int status) {
    Response.Status known = Response.Status.fromStatusCode(status);
    return known == null ? "Error" : known.getReasonPhrase();
  }
}
