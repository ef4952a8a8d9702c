package org.interviewplatform.systemtests.network;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The first lines of an HTTP message, up to the empty one. */
record Head(List<String> lines) {
  private static final int LONGEST = 64 << 10;

  /** Empty when the other side has nothing more to say. */
  static Optional<Head> read(InputStream in) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    int ends = 0;
    while (ends < 4) {
      int next = in.read();
      if (next < 0 && bytes.size() == 0) {
        return Optional.empty();
      }
      if (next < 0 || bytes.size() > LONGEST) {
        throw new EOFException("The head of a message broke off.");
      }
      bytes.write(next);
      ends = next == (ends % 2 == 0 ? '\r' : '\n') ? ends + 1 : 0;
    }
    return Optional.of(new Head(bytes.toString(ISO_8859_1).strip().lines().toList()));
  }

  String method() {
    return lines.get(0).split(" ", 3)[0];
  }

  String target() {
    return lines.get(0).split(" ", 3)[1];
  }

  int status() {
    return Integer.parseInt(lines.get(0).split(" ", 3)[1]);
  }

  Optional<String> header(String name) {
    String start = name.toLowerCase(Locale.ROOT) + ":";
    return lines.stream()
        .skip(1)
        .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(start))
        .map(line -> line.substring(start.length()).strip())
        .findFirst();
  }

  /** As it goes on, for a connection that carries one message. */
  byte[] forOneMessage() {
    StringBuilder text = new StringBuilder();
    lines.stream()
        .filter(line -> !line.toLowerCase(Locale.ROOT).startsWith("connection:"))
        .forEach(line -> text.append(line).append("\r\n"));
    return text.append("Connection: close\r\n\r\n").toString().getBytes(ISO_8859_1);
  }
}
