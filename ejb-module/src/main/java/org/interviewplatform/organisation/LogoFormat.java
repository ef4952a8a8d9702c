package org.interviewplatform.organisation;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Arrays;
import java.util.Optional;

/** The images taken as a logo; recognised by their first bytes, whatever they are called. */
public enum LogoFormat {
  PNG("image/png"),
  JPEG("image/jpeg"),
  WEBP("image/webp");

  private final String contentType;

  LogoFormat(String contentType) {
    this.contentType = contentType;
  }

  public String contentType() {
    return contentType;
  }

  static LogoFormat of(String contentType) {
    return Arrays.stream(values())
        .filter(format -> format.contentType.equals(contentType))
        .findFirst()
        .orElseThrow();
  }

  /** What these bytes are, if it is one of them. */
  static Optional<LogoFormat> recognise(byte[] bytes) {
    String start = new String(bytes, 0, Math.min(bytes.length, 12), ISO_8859_1);
    if (start.startsWith("\u0089PNG\r\n\u001a\n")) {
      return Optional.of(PNG);
    }
    if (start.startsWith("\u00ff\u00d8\u00ff")) {
      return Optional.of(JPEG);
    }
    boolean webp = start.startsWith("RIFF") && start.endsWith("WEBP");
    return webp ? Optional.of(WEBP) : Optional.empty();
  }
}
