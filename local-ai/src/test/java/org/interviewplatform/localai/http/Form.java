package org.interviewplatform.localai.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;

/** A multipart form as clients send it. */
public final class Form {

  /** Goes with the body. */
  public static final String CONTENT_TYPE = "multipart/form-data; boundary=test-boundary";

  private final List<byte[]> parts = new ArrayList<>();

  /** A form with the model's field. */
  public static Form of(String model) {
    return new Form().field("model", model);
  }

  /** Adds a field. */
  public Form field(String name, String value) {
    return part("name=\"" + name + "\"", value.getBytes(UTF_8));
  }

  /** Adds the file. */
  public Form file(byte[] content) {
    return part("name=\"file\"; filename=\"answer.wav\"", content);
  }

  private Form part(String disposition, byte[] content) {
    parts.add(
        ("--test-boundary\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n")
            .getBytes(UTF_8));
    parts.add(content);
    parts.add(new byte[] {'\r', '\n'});
    return this;
  }

  /** The body. */
  public BodyPublisher publisher() {
    List<byte[]> all = new ArrayList<>(parts);
    all.add("--test-boundary--\r\n".getBytes(UTF_8));
    return BodyPublishers.ofByteArrays(all);
  }
}
