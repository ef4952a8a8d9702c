package org.interviewplatform.localstack.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.interviewplatform.localstack.process.NativeProcess;

/**
 * A server of the project that runs as a child process.
 *
 * @param name as in log and pid file names
 * @param artefact what the build must have made
 * @param ready answers 200 once it can be used
 * @param limit how long it may take until then
 * @param patience how long it may take to end
 */
record Application(
    String name,
    Path artefact,
    List<String> command,
    Map<String, String> environment,
    URI ready,
    Duration limit,
    Duration patience) {

  /** Liberty's message that the application could not be started. */
  private static final String NEVER_READY = "CWWKZ0002E";

  private static final String JAVA =
      Path.of(System.getProperty("java.home"), "bin", "java").toString();

  /** The speech-to-text and embedding server. */
  static Application localAi(Path home, RunPorts ports, MediaTools tools) {
    Path jar = home.resolve("local-ai/target/local-ai.jar");
    int port = ports.of(RunPorts.Program.AI);
    return new Application(
        "local-ai",
        jar,
        List.of(JAVA, "-Xmx320m", "-XX:+UseSerialGC", "-jar", jar.toString()),
        Map.of(
            "INTERVIEW_PLATFORM_LOCAL_AI_PORT", Integer.toString(port),
            "INTERVIEW_PLATFORM_LOCAL_AI_FFMPEG", tools.ffmpeg()),
        URI.create("http://127.0.0.1:" + port + "/health"),
        Duration.ofMinutes(2),
        Duration.ofSeconds(10));
  }

  /** Open Liberty with the application, its working files and transaction log beside the data. */
  static Application liberty(
      Path home, RunPorts ports, Path data, Map<String, String> environment) {
    Path liberty = home.resolve("interview-platform-ear/target/liberty/wlp");
    Path server = liberty.resolve("bin/server");
    return new Application(
        "liberty",
        server,
        List.of(server.toString(), "run", "interview-platform"),
        new LibertyEnvironment(data, JAVA).with(environment),
        URI.create("http://127.0.0.1:" + ports.of(RunPorts.Program.HTTP) + "/health/ready"),
        Duration.ofMinutes(10),
        Duration.ofSeconds(45));
  }

  private record LibertyEnvironment(Path data, String java) {

    Map<String, String> with(Map<String, String> application) {
      Map<String, String> all = new java.util.HashMap<>(application);
      all.put("JAVA_HOME", System.getProperty("java.home"));
      all.put("WLP_OUTPUT_DIR", data.resolve("liberty").toString());
      all.put("LOG_DIR", data.resolve("logs").resolve("liberty").toString());
      return all;
    }
  }

  /** Whether its log says that it will never be ready, though its process lives on. */
  boolean hasFailed(DataDirectory data) {
    try (Stream<String> lines = Files.lines(data.log(name), StandardCharsets.ISO_8859_1)) {
      return lines.anyMatch(line -> line.contains(NEVER_READY));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  NativeProcess start(DataDirectory data) {
    if (!Files.exists(artefact)) {
      throw new PlainFailure(
          artefact + " is missing: the build did not make it. Run ./start, which builds first.");
    }
    beginLog(data);
    return NativeProcess.start(
        new NativeProcess.Launch(
            List.of(),
            command,
            data.path(),
            environment,
            data.log(name),
            data.path().resolve("run").resolve(name + ".pid"),
            NativeProcess.StopSignal.TERM,
            patience));
  }

  // Each run has a log of its own; the one before is kept beside it.
  private void beginLog(DataDirectory data) {
    Path log = data.log(name);
    try {
      if (Files.exists(log)) {
        Path previous = log.resolveSibling(name + ".previous.log");
        Files.move(log, previous, StandardCopyOption.REPLACE_EXISTING);
      }
      Files.createFile(log);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write " + log, e);
    }
  }
}
