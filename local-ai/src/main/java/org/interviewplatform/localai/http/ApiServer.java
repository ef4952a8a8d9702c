package org.interviewplatform.localai.http;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.interviewplatform.localai.audio.AudioDecoder;
import org.interviewplatform.localai.embedding.Embedder;
import org.interviewplatform.localai.settings.Settings;
import org.interviewplatform.localai.speech.Recogniser;

/** The running server: routes, threads and an orderly stop. */
public final class ApiServer implements AutoCloseable {

  private static final Duration DECODING = Duration.ofMinutes(2);
  private static final long GRACE_MILLISECONDS = 4_000;
  private static final long LAST_ANSWERS_MILLISECONDS = 500;
  private static final int CONNECTIONS = 256;
  private static final int EMBEDDINGS_WAITING = 256;

  private final HttpServer server;
  private final ExecutorService threads;
  private final Dispatcher dispatcher;
  private final WorkQueue recordings;
  private final WorkQueue texts;
  private final TemporaryDirectory uploads;

  private ApiServer(Settings settings, Recogniser recogniser, Embedder embedder)
      throws IOException {
    this.recordings = new WorkQueue(settings.workers(), settings.queue());
    this.texts = new WorkQueue(settings.workers(), EMBEDDINGS_WAITING);
    // Bound first: a taken port must leave nothing behind.
    this.server = HttpServer.create(new InetSocketAddress(settings.host(), settings.port()), 0);
    this.uploads = TemporaryDirectory.create(Path.of(System.getProperty("java.io.tmpdir")));
    this.threads =
        new ThreadPoolExecutor(
            8, CONNECTIONS, 1, TimeUnit.MINUTES, new SynchronousQueue<>(), ApiServer::daemon);
    Metrics metrics = metrics();
    AudioDecoder decoder =
        new AudioDecoder(settings.ffmpeg(), DECODING, settings.longestRecording());
    TranscriptionEndpoint transcription =
        new TranscriptionEndpoint(
            recogniser,
            decoder,
            recordings,
            metrics,
            uploads.path(),
            settings.maximumUploadBytes());
    this.dispatcher =
        new Dispatcher(
            routes(transcription, new EmbeddingEndpoint(embedder, texts, metrics), metrics),
            metrics,
            settings.maximumUploadBytes());
  }

  /** Starts listening. */
  public static ApiServer start(Settings settings, Recogniser recogniser, Embedder embedder)
      throws IOException {
    // Without these a small answer waits for the client's delayed acknowledgement, and a client
    // that never finishes sending holds its thread for ever.
    System.setProperty("sun.net.httpserver.nodelay", "true");
    System.setProperty("sun.net.httpserver.maxReqTime", "600");
    ApiServer api = new ApiServer(settings, recogniser, embedder);
    api.server.createContext("/", api.dispatcher);
    api.server.setExecutor(api.threads);
    api.server.start();
    return api;
  }

  private Map<String, Map<String, Endpoint>> routes(
      Endpoint transcription, Endpoint embedding, Metrics metrics) {
    return Map.of(
        "/v1/audio/transcriptions", Map.of("POST", transcription),
        "/v1/embeddings", Map.of("POST", embedding),
        "/v1/models", Map.of("GET", new ModelsEndpoint()),
        "/health", Map.of("GET", new HealthEndpoint(recordings)),
        "/metrics",
            Map.of("GET", exchange -> Answer.text("text/plain; version=0.0.4", metrics.text())));
  }

  private Metrics metrics() {
    Metrics metrics = new Metrics();
    metrics.gauge("recordings_waiting", "Recordings in the queue", recordings::waiting);
    metrics.gauge("recordings_working", "Recordings being recognised", recordings::working);
    metrics.gauge("recordings_refused", "Recordings refused by a full queue", recordings::refused);
    return metrics;
  }

  private static Thread daemon(Runnable task) {
    Thread thread = new Thread(task, "http");
    thread.setDaemon(true);
    return thread;
  }

  /** The port it listens on, which differs from the configured one if that was zero. */
  public int port() {
    return server.getAddress().getPort();
  }

  /** Answers what is under way, for a few seconds, tells the rest that it stops, and stops. */
  @Override
  public void close() {
    try {
      dispatcher.stop(GRACE_MILLISECONDS);
      recordings.close();
      texts.close();
      dispatcher.stop(LAST_ANSWERS_MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    server.stop(0);
    threads.shutdownNow();
    uploads.close();
  }
}
