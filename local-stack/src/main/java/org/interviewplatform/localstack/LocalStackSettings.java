package org.interviewplatform.localstack;

import java.nio.file.Path;
import java.util.List;

/**
 * What a stack is started with.
 *
 * @param data the directory that keeps everything; made when absent
 * @param ports where the services listen
 * @param consoleOrigins origins whose pages may read and write objects (CORS)
 */
public record LocalStackSettings(Path data, Ports ports, List<String> consoleOrigins) {

  /** Copies the lists and makes the path absolute. */
  public LocalStackSettings {
    data = data.toAbsolutePath().normalize();
    consoleOrigins = List.copyOf(consoleOrigins);
  }

  /** Data in that directory, documented ports, the console on its documented port. */
  public static LocalStackSettings in(Path data) {
    return new LocalStackSettings(
        data, Ports.standard(), List.of("http://localhost:9080", "http://127.0.0.1:9080"));
  }

  /** The same with other ports. */
  public LocalStackSettings on(Ports other) {
    return new LocalStackSettings(data, other, consoleOrigins);
  }

  /** The same with other origins allowed. */
  public LocalStackSettings allowing(List<String> origins) {
    return new LocalStackSettings(data, ports, origins);
  }
}
