package org.interviewplatform.systemtests.client;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A request that says what no HTTP client would let it say, such as a length that is a lie. */
public final class RawRequest {

  private static final int LIMIT_MILLIS = 60_000;
  private static final String END = "\r\n";

  private final URI address;
  private final StringBuilder head = new StringBuilder();

  private RawRequest(URI address) {
    this.address = address;
  }

  /** A request to that server. */
  public static RawRequest to(URI address) {
    return new RawRequest(address);
  }

  /** Begins it. */
  public RawRequest post(String path) {
    return begin("POST", path);
  }

  /** Begins it, with a path that no client would send. */
  public RawRequest get(String path) {
    return begin("GET", path);
  }

  private RawRequest begin(String method, String path) {
    head.append(method).append(' ').append(path).append(" HTTP/1.1").append(END);
    return header("Host", address.getAuthority()).header("Connection", "close");
  }

  /** Adds a header. */
  public RawRequest header(String name, String value) {
    head.append(name).append(": ").append(value).append(END);
    return this;
  }

  /** Sends no byte of a body, and reads the answer. */
  public Reply sendHeadAlone() {
    try (Socket socket = new Socket(address.getHost(), address.getPort())) {
      socket.setSoTimeout(LIMIT_MILLIS);
      socket.getOutputStream().write((head + END).getBytes(StandardCharsets.ISO_8859_1));
      socket.getOutputStream().flush();
      return read(socket.getInputStream());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Reply read(InputStream answer) throws IOException {
    String status = line(answer);
    Map<String, List<String>> headers = new LinkedHashMap<>();
    for (String line = line(answer); !line.isEmpty(); line = line(answer)) {
      int colon = line.indexOf(':');
      headers.put(line.substring(0, colon), List.of(line.substring(colon + 1).strip()));
    }
    HttpHeaders known = HttpHeaders.of(headers, (name, value) -> true);
    int length = known.firstValue("Content-Length").map(Integer::parseInt).orElse(0);
    return new Reply(Integer.parseInt(status.split(" ", 3)[1]), known, answer.readNBytes(length));
  }

  private static String line(InputStream answer) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int next = answer.read(); next >= 0 && next != '\n'; next = answer.read()) {
      line.write(next);
    }
    return line.toString(StandardCharsets.ISO_8859_1).strip();
  }
}
