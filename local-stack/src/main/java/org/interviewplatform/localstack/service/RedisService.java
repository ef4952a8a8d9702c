package org.interviewplatform.localstack.service;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.interviewplatform.localstack.process.NativeProcess;
import org.interviewplatform.localstack.process.UnpackedBinaries;

/** A Redis server that appends every write to a file before it answers. */
public final class RedisService implements Service {

  private static final Duration START_LIMIT = Duration.ofSeconds(20);
  private static final Duration STOP_LIMIT = Duration.ofSeconds(10);
  private static final int TIMEOUT_MILLIS = 2000;
  private static final String PROGRAM = "redis-server-7.0.15-linux-amd64";
  private static final byte[] PING = "PING\r\n".getBytes(StandardCharsets.US_ASCII);

  private final int port;
  private final NativeProcess process;

  private RedisService(int port, NativeProcess process) {
    this.port = port;
    this.process = process;
  }

  /** Starts the server on its data. */
  public static RedisService start(ServiceDirectories directories, int port) {
    Path data = directories.data("redis");
    NativeProcess process =
        NativeProcess.start(
            new NativeProcess.Launch(
                List.of(),
                command(data, port),
                data,
                Map.of(),
                directories.log("redis"),
                directories.pidFile("redis"),
                NativeProcess.StopSignal.TERM,
                STOP_LIMIT));
    RedisService service = new RedisService(port, process);
    try {
      Waiting.until("Redis", START_LIMIT, process::isAlive, service::ping);
    } catch (RuntimeException e) {
      process.close();
      throw e;
    }
    return service;
  }

  private static List<String> command(Path data, int port) {
    Map<String, String> settings =
        Map.of(
            "port", Integer.toString(port),
            "bind", "127.0.0.1",
            "dir", data.toString(),
            "appendonly", "yes",
            "appendfsync", "always",
            "maxmemory", "256mb",
            "maxmemory-policy", "noeviction");
    List<String> command = new ArrayList<>();
    command.add(program().toString());
    settings.forEach((name, value) -> command.addAll(List.of("--" + name, value)));
    return command;
  }

  private static Path program() {
    return UnpackedBinaries.of(
            "redis-7.0.15",
            directory ->
                UnpackedBinaries.copyExecutable(PROGRAM, directory.resolve("redis-server")))
        .resolve("redis-server");
  }

  /** The address clients use. */
  public String url() {
    return "redis://" + address();
  }

  private boolean ping() throws IOException {
    try (Socket socket = new Socket()) {
      socket.setSoTimeout(TIMEOUT_MILLIS);
      socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), TIMEOUT_MILLIS);
      socket.getOutputStream().write(PING);
      String answer = line(socket.getInputStream());
      if (!answer.equals("+PONG")) {
        throw new IOException("Redis answered " + answer);
      }
      return true;
    }
  }

  private static String line(InputStream input) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int next = input.read(); next > 0 && next != '\r'; next = input.read()) {
      line.append((char) next);
    }
    return line.toString();
  }

  @Override
  public String name() {
    return "redis";
  }

  @Override
  public String address() {
    return "127.0.0.1:" + port;
  }

  @Override
  public void check() throws IOException {
    ping();
  }

  @Override
  public void close() {
    process.close();
  }
}
