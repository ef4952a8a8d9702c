package org.interviewplatform.localstack.mail;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/** What the inbox answers to a request. */
record InboxAnswer(int status, String contentType, Map<String, String> headers, byte[] body) {

  private static final String OWN_PAGE =
      "default-src 'none'; style-src 'unsafe-inline'; frame-src 'self'; base-uri 'none'";
  private static final String STRANGERS_PAGE =
      "sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none';"
          + " style-src 'unsafe-inline'; img-src data:";

  static InboxAnswer page(String html) {
    return html(html, OWN_PAGE);
  }

  /** HTML that came by mail: no script, no request to anywhere. */
  static InboxAnswer untrusted(String html) {
    return html("<base target=\"_blank\">" + html, STRANGERS_PAGE);
  }

  static InboxAnswer json(int status, byte[] json) {
    return new InboxAnswer(status, "application/json", Map.of(), json);
  }

  static InboxAnswer text(byte[] text) {
    return new InboxAnswer(200, "text/plain; charset=utf-8", Map.of(), text);
  }

  static InboxAnswer failure(int status, String sentence) {
    return new InboxAnswer(
        status,
        "text/plain; charset=utf-8",
        Map.of(),
        (sentence + "\n").getBytes(StandardCharsets.UTF_8));
  }

  private static InboxAnswer html(String html, String policy) {
    return new InboxAnswer(
        200,
        "text/html; charset=utf-8",
        Map.of("Content-Security-Policy", policy),
        html.getBytes(StandardCharsets.UTF_8));
  }
}
