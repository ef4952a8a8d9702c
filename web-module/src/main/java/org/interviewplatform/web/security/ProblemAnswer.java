package org.interviewplatform.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.interviewplatform.platform.error.ErrorCode;
import org.interviewplatform.platform.json.Json;
import org.interviewplatform.web.refusal.CurrentRefusal;
import org.jspecify.annotations.Nullable;

/** Answers a request that never reaches a resource, in the form every API error has (RFC 9457). */
final class ProblemAnswer {
  private ProblemAnswer() {}

  static void send(
      HttpServletRequest request, HttpServletResponse response, ErrorCode code, String detail)
      throws IOException {
    CurrentRefusal.note(code);
    response.setStatus(code.status());
    send(response, request.getRequestURI(), code.code(), detail);
  }

  /** Sends a problem of the status the response has already. */
  static void send(HttpServletResponse response, String instance, String code, String detail)
      throws IOException {
    byte[] body = body(response, instance, code, detail).getBytes(StandardCharsets.UTF_8);
    response.setContentType("application/problem+json");
    response.setHeader("Cache-Control", "no-store");
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }

  private static String body(
      HttpServletResponse response, String instance, String code, String detail) {
    Map<String, Object> problem = new LinkedHashMap<>();
    problem.put("type", "urn:interview-platform:" + code);
    problem.put("title", title(response.getStatus()));
    problem.put("status", response.getStatus());
    problem.put("detail", detail);
    problem.put("code", code);
    problem.put("instance", instance);
    problem.put("requestId", response.getHeader("Request-Id"));
    return Json.write(problem);
  }

  static String title(int status) {
    Response.@Nullable Status known = Response.Status.fromStatusCode(status);
    return known == null ? "Error" : known.getReasonPhrase();
  }
}
