package org.interviewplatform.localai.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import org.interviewplatform.localai.audio.Samples;
import org.interviewplatform.localai.audio.Wav;
import org.interviewplatform.localai.speech.Sentence;
import org.interviewplatform.localai.speech.Transcript;
import org.interviewplatform.localai.speech.Word;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TranscriptionEndpointTest {

  private static final byte[] SECOND = Wav.plain().write(16_000, i -> 0);
  private static final String MODEL = TranscriptionRequest.MODEL;

  private final ApiServer server;
  private final Api api;

  TranscriptionEndpointTest() throws IOException {
    server = TestServer.start(TranscriptionEndpointTest::transcript);
    api = new Api(server.port());
  }

  @BeforeAll
  void isReady() throws Exception {
    assertThat(api.get("/health").statusCode()).isEqualTo(200);
  }

  @AfterAll
  void stop() {
    server.close();
  }

  private static Transcript transcript(Samples samples) {
    List<Word> words = List.of(new Word("Good", 0.1, 0.25), new Word("day.", 0.25, 0.5));
    double confidence = samples.seconds() > 1.5 ? -0.9 : -0.1234567;
    return new Transcript(
        samples.seconds(),
        List.of(new Sentence(0.1, 0.5, "Good day.", List.of(7, 8), confidence, 0.2, words)));
  }

  @Test
  void jsonHoldsTheText() throws Exception {
    JsonNode answer = Api.json(api.transcribe(Form.of(MODEL).file(SECOND)));
    assertThat(answer.path("text").asText()).isEqualTo("Good day.");
    assertThat(answer.path("usage").path("seconds").asDouble()).isEqualTo(1);
  }

  @Test
  void textIsJustTheText() throws Exception {
    HttpResponse<String> answer =
        api.transcribe(Form.of(MODEL).field("response_format", "text").file(SECOND));
    assertThat(answer.body()).isEqualTo("Good day.\n");
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/plain; charset=utf-8");
  }

  @Test
  void verboseJsonHoldsSegmentsAndOnRequestWords() throws Exception {
    Form form = Form.of(MODEL).field("response_format", "verbose_json").file(SECOND);
    JsonNode answer = Api.json(api.transcribe(form));
    assertThat(answer.path("language").asText()).isEqualTo("english");
    assertThat(answer.has("words")).isFalse();
    JsonNode segment = answer.path("segments").path(0);
    assertThat(segment.path("avg_logprob").asDouble()).isEqualTo(-0.123);
    assertThat(segment.path("tokens")).hasSize(2);
    assertThat(segment.path("no_speech_prob").asDouble()).isEqualTo(0.2);
  }

  @Test
  void onlyTheGranularityAskedForIsGiven() throws Exception {
    Form form = Form.of(MODEL).field("response_format", "verbose_json").file(SECOND);
    JsonNode answer = Api.json(api.transcribe(form.field("timestamp_granularities[]", "word")));
    assertThat(answer.has("segments")).isFalse();
    assertThat(answer.path("words").path(1).path("word").asText()).isEqualTo("day.");
    assertThat(answer.path("words").path(1).path("start").asDouble()).isEqualTo(0.25);
  }

  @Test
  void unlikelyWordsAreNotCalledEnglish() throws Exception {
    byte[] seconds = Wav.plain().write(32_000, i -> 0);
    Form form = Form.of(MODEL).field("response_format", "verbose_json").file(seconds);
    assertThat(Api.json(api.transcribe(form)).path("language").asText()).isEqualTo("unknown");
  }

  @ParameterizedTest
  @CsvSource({
    "response_format,srt,response_format",
    "timestamp_granularities[],letter,timestamp_granularities",
    "language,ru,language"
  })
  void whatCannotBeDoneIsRefused(String field, String value, String parameter) throws Exception {
    error(api.transcribe(Form.of(MODEL).field(field, value).file(SECOND)), 400, parameter);
  }

  @Test
  void anUnknownModelIsNotFound() throws Exception {
    error(api.transcribe(Form.of("whisper-1").file(SECOND)), 404, "model");
  }

  @Test
  void aFormWithoutFileIsRefused() throws Exception {
    error(api.transcribe(Form.of(MODEL)), 400, "file");
  }

  @Test
  void whatIsNoFormIsRefused() throws Exception {
    error(api.post("/v1/audio/transcriptions", "{}"), 400, "file");
  }

  @Test
  void whatIsNoAudioIsRefused() throws Exception {
    error(api.transcribe(Form.of(MODEL).file("#EXTM3U\nhttp://x/".getBytes(UTF_8))), 400, "file");
    error(api.transcribe(Form.of(MODEL).file(new byte[0])), 400, "file");
  }

  @Test
  void anUploadOverTheLimitIsRefused() throws Exception {
    error(api.transcribe(Form.of(MODEL).file(new byte[3 << 20])), 413, "file");
  }

  @Test
  void aRecordingOverTheLimitIsRefused() throws Exception {
    byte[] twoMinutes = new Wav(1, 1, 4_000, 8).write(480_000, i -> 0);
    error(api.transcribe(Form.of(MODEL).file(twoMinutes)), 400, "file");
  }

  private static void error(HttpResponse<String> answer, int status, String parameter)
      throws IOException {
    assertThat(answer.statusCode()).isEqualTo(status);
    JsonNode error = Api.json(answer).path("error");
    assertThat(error.path("type").asText()).isEqualTo("invalid_request_error");
    assertThat(error.path("message").asText()).isNotEmpty();
    assertThat(error.path("param").asText()).isEqualTo(parameter);
  }
}
