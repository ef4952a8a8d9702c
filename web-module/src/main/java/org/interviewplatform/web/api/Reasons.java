package org.interviewplatform.web.api;

import jakarta.ws.rs.core.Response;

/** The standard phrase of an HTTP status. */
final class Reasons {
  private static final int UNPROCESSABLE = 422;

  private Reasons() {}

  static String of(int status) {
    if (status == UNPROCESSABLE) {
      return "Unprocessable Content";
    }
    Response.Status known = Response.Status.fromStatusCode(status);
    return known == null ? "Error" : known.getReasonPhrase();
  }
}
