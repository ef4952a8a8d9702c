package org.interviewplatform.systemtests.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;

/** What came back. */
public record Reply(int status, HttpHeaders headers, byte[] body) {

  /** A header; empty where there is none. */
  public String header(String name) {
    return headers.firstValue(name).orElse("");
  }

  /** This, if the status is as it should be. */
  public Reply expect(int wanted) {
    if (status != wanted) {
      throw new AssertionError("Wanted " + wanted + ", got " + this);
    }
    return this;
  }

  /** Whether the request was granted. */
  public boolean granted() {
    return status / 100 == 2;
  }

  /** The body as text. */
  public String text() {
    return new String(body, StandardCharsets.UTF_8);
  }

  /** The body as JSON. */
  public JsonNode json() {
    return Json.read(body);
  }

  /** The kind of the body, without its parameters. */
  public String contentType() {
    String type = headers.firstValue("Content-Type").orElse("");
    return type.contains(";") ? type.substring(0, type.indexOf(';')).strip() : type;
  }

  @Override
  public String toString() {
    return status + " " + text();
  }
}
