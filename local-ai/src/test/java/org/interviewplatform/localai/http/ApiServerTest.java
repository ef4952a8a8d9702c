package org.interviewplatform.localai.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.interviewplatform.localai.audio.Wav;
import org.interviewplatform.localai.speech.Transcript;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(30)
class ApiServerTest {

  private static final byte[] SECOND = Wav.plain().write(16_000, i -> 0);

  private final CountDownLatch working = new CountDownLatch(1);
  private final CountDownLatch released = new CountDownLatch(1);
  private final ApiServer server;
  private final Api api;

  ApiServerTest() throws IOException {
    server =
        TestServer.start(
            samples -> {
              working.countDown();
              await(released);
              return new Transcript(samples.seconds(), List.of());
            });
    api = new Api(server.port());
  }

  @AfterEach
  void stop() {
    released.countDown();
    server.close();
  }

  @Test
  void aFullQueueTellsWhenToComeAgain() throws Exception {
    CompletableFuture<HttpResponse<String>> first = api.transcribeLater(form());
    await(working);
    CompletableFuture<HttpResponse<String>> second = api.transcribeLater(form());
    awaitWaiting();
    HttpResponse<String> third = api.transcribe(form());
    assertThat(third.statusCode()).isEqualTo(429);
    assertThat(third.headers().firstValueAsLong("Retry-After").orElseThrow()).isBetween(1L, 120L);
    assertThat(Api.json(third).path("error").path("code").asText()).isEqualTo("queue_full");
    released.countDown();
    assertThat(first.get(10, TimeUnit.SECONDS).statusCode()).isEqualTo(200);
    assertThat(second.get(10, TimeUnit.SECONDS).statusCode()).isEqualTo(200);
  }

  @Test
  void stoppingAnswersWhatIsUnderWay() throws Exception {
    CompletableFuture<HttpResponse<String>> answer = api.transcribeLater(form());
    await(working);
    Thread stopping = new Thread(server::close);
    stopping.start();
    released.countDown();
    assertThat(answer.get(10, TimeUnit.SECONDS).statusCode()).isEqualTo(200);
    stopping.join(10_000);
    assertThat(stopping.isAlive()).isFalse();
  }

  @Test
  void uploadsAreGoneAfterTheAnswerAndTheirDirectoryAfterTheStop() throws Exception {
    released.countDown();
    api.transcribe(form());
    api.transcribe(Form.of("moonshine-base-en").file(new byte[3 << 20]));
    assertThat(uploads()).isEmpty();
    server.close();
    assertThat(directories()).isEmpty();
  }

  @Test
  void vectorsComeAsNumbersOrAsBytes() throws Exception {
    String body = "{\"model\":\"all-minilm-l6-v2\",\"input\":[\"one two\",\"three\"]%s}";
    JsonNode plain = Api.json(api.post("/v1/embeddings", body.formatted("")));
    assertThat(plain.at("/data/0/embedding/0").asDouble()).isEqualTo(7);
    assertThat(plain.at("/data/1/index").asInt()).isEqualTo(1);
    assertThat(plain.at("/usage/prompt_tokens").asInt()).isEqualTo(3);
    String format = ",\"encoding_format\":\"base64\"";
    JsonNode packed = Api.json(api.post("/v1/embeddings", body.formatted(format)));
    byte[] bytes = Base64.getDecoder().decode(packed.at("/data/0/embedding").asText());
    ByteBuffer floats = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    assertThat(floats.getFloat()).isEqualTo(7f);
    assertThat(floats.getFloat()).isEqualTo(0.5f);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"model\":\"all-minilm-l6-v2\"}",
        "{\"model\":\"all-minilm-l6-v2\",\"input\":[]}",
        "{\"model\":\"all-minilm-l6-v2\",\"input\":\"\"}",
        "{\"model\":\"all-minilm-l6-v2\",\"input\":[1,2]}",
        "{\"model\":\"all-minilm-l6-v2\",\"input\":\"a\",\"encoding_format\":\"hex\"}",
        "{\"model\":\"all-minilm-l6-v2\",\"input\":\"a\",\"dimensions\":7}",
        "{\"model\":\"all-minilm-l6-v2\",\"input\":\"a\"",
        "[]extra",
        ""
      })
  void nonsenseIsRefused(String body) throws Exception {
    HttpResponse<String> answer = api.post("/v1/embeddings", body);
    assertThat(answer.statusCode()).isBetween(400, 404);
    assertThat(Api.json(answer).at("/error/message").asText()).isNotEmpty();
  }

  @Test
  void deepNestingIsRefused() throws Exception {
    String deep = "[".repeat(100_000);
    assertThat(api.post("/v1/embeddings", deep).statusCode()).isEqualTo(400);
  }

  @Test
  void modelsAreListed() throws Exception {
    JsonNode models = Api.json(api.get("/v1/models"));
    assertThat(models.at("/data"))
        .extracting(model -> model.path("id").asText())
        .containsExactly("moonshine-base-en", "all-minilm-l6-v2");
  }

  @Test
  void unknownPathsAndMethodsAreAnsweredInTheSameShape() throws Exception {
    HttpResponse<String> unknown = api.get("/v1/nothing");
    assertThat(unknown.statusCode()).isEqualTo(404);
    assertThat(Api.json(unknown).at("/error/code").asText()).isEqualTo("unknown_url");
    HttpResponse<String> method = api.get("/v1/embeddings");
    assertThat(method.statusCode()).isEqualTo(405);
    assertThat(method.headers().firstValue("Allow")).hasValue("POST");
  }

  @Test
  void metricsCountWhatWasDone() throws Exception {
    released.countDown();
    api.transcribe(form());
    assertThat(api.get("/metrics").body())
        .contains("# TYPE local_ai_requests_total counter")
        .contains("local_ai_requests_total{path=\"/v1/audio/transcriptions\",status=\"200\"} 1\n")
        .contains("local_ai_audio_seconds_total 1\n")
        .contains("# TYPE local_ai_recordings_waiting gauge\nlocal_ai_recordings_waiting 0\n");
  }

  private static Form form() {
    return Form.of("moonshine-base-en").file(SECOND);
  }

  private void awaitWaiting() throws Exception {
    while (Api.json(api.get("/health")).path("waiting").asInt() == 0) {
      Thread.onSpinWait();
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static List<Path> uploads() throws IOException {
    List<Path> directories = directories();
    assertThat(directories).isNotEmpty();
    return directories.stream().flatMap(directory -> files(directory).stream()).toList();
  }

  private static List<Path> directories() {
    String own = "interview-platform-local-ai-" + ProcessHandle.current().pid() + "-";
    return files(Path.of(System.getProperty("java.io.tmpdir"))).stream()
        .filter(path -> path.getFileName().toString().startsWith(own))
        .toList();
  }

  private static List<Path> files(Path directory) {
    try (Stream<Path> files = Files.list(directory)) {
      return files.toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
