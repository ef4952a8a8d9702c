package org.interviewplatform.benchmarks.speech;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** local-ai as a child process, held to one core where the machine can do that. */
final class LocalAiServer implements AutoCloseable {

  private static final String BOUNDARY = "benchmark-boundary";
  private static final long TICKS_PER_SECOND = 100;

  private final HttpClient client = HttpClient.newHttpClient();
  private final Process process;
  private final int port;
  private long startMillis;

  private LocalAiServer(Process process, int port) {
    this.process = process;
    this.port = port;
  }

  static LocalAiServer start(Path jar) throws IOException, InterruptedException {
    int port = freePort();
    List<String> command = new ArrayList<>();
    if (Files.isExecutable(Path.of("/usr/bin/taskset"))) {
      command.addAll(List.of("/usr/bin/taskset", "-c", "0"));
    }
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    command.addAll(List.of(java, "-Xmx320m", "-XX:+UseSerialGC", "-jar", jar.toString()));
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD);
    builder.environment().put("INTERVIEW_PLATFORM_LOCAL_AI_PORT", Integer.toString(port));
    long start = System.nanoTime();
    LocalAiServer server = new LocalAiServer(builder.start(), port);
    server.awaitReady();
    server.startMillis = (System.nanoTime() - start) / 1_000_000;
    return server;
  }

  long startMillis() {
    return startMillis;
  }

  private void awaitReady() throws InterruptedException, IOException {
    for (int i = 0; i < 600 && process.isAlive(); i++) {
      try {
        if (send(request("/health").GET().build()).statusCode() == 200) {
          return;
        }
      } catch (IOException e) {
        Thread.sleep(50);
      }
    }
    close();
    throw new IOException("local-ai did not start");
  }

  Heard hear(Path file) throws IOException, InterruptedException {
    HttpRequest request =
        request("/v1/audio/transcriptions")
            .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
            .POST(
                BodyPublishers.concat(
                    BodyPublishers.ofString(field("model", "moonshine-base-en")),
                    BodyPublishers.ofString(field("response_format", "verbose_json")),
                    BodyPublishers.ofString(part("file\"; filename=\"sound")),
                    BodyPublishers.ofFile(file),
                    BodyPublishers.ofString("\r\n--" + BOUNDARY + "--\r\n")))
            .build();
    HttpResponse<String> answer = send(request);
    if (answer.statusCode() != 200) {
      throw new IOException(file + " was refused: " + answer.body());
    }
    return Heard.of(new ObjectMapper().readTree(answer.body()));
  }

  List<float[]> embed(List<String> texts) throws IOException, InterruptedException {
    ObjectMapper mapper = new ObjectMapper();
    String body = mapper.writeValueAsString(Map.of("model", "all-minilm-l6-v2", "input", texts));
    HttpRequest request =
        request("/v1/embeddings")
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body))
            .build();
    HttpResponse<String> answer = send(request);
    if (answer.statusCode() != 200) {
      throw new IOException("embeddings were refused: " + answer.body());
    }
    List<float[]> vectors = new ArrayList<>();
    for (JsonNode each : mapper.readTree(answer.body()).path("data")) {
      vectors.add(mapper.convertValue(each.path("embedding"), float[].class));
    }
    return vectors;
  }

  /** Processor time used so far, which other work on the machine does not change. */
  double cpuSeconds() throws IOException {
    String stat = Files.readString(Path.of("/proc", "" + process.pid(), "stat"));
    String[] cells = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
    return (Long.parseLong(cells[11]) + Long.parseLong(cells[12])) / (double) TICKS_PER_SECOND;
  }

  long residentMegabytes() throws IOException {
    String pages = Files.readString(Path.of("/proc", "" + process.pid(), "statm")).split(" ")[1];
    return Long.parseLong(pages) * 4096 >> 20;
  }

  private static String part(String name) {
    return "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n";
  }

  private static String field(String name, String value) {
    return part(name) + value + "\r\n";
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
  }

  private HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
    return client.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (process.waitFor(15, TimeUnit.SECONDS)) {
        return;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    process.destroyForcibly();
  }
}
