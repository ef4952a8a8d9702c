package org.interviewplatform.localai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.openai.client.OpenAIClient;
import com.openai.client.okhttp.OpenAIOkHttpClient;
import com.openai.models.audio.AudioResponseFormat;
import com.openai.models.audio.transcriptions.TranscriptionCreateParams;
import com.openai.models.audio.transcriptions.TranscriptionCreateParams.TimestampGranularity;
import com.openai.models.audio.transcriptions.TranscriptionVerbose;
import com.openai.models.embeddings.CreateEmbeddingResponse;
import com.openai.models.embeddings.EmbeddingCreateParams;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.interviewplatform.localai.audio.Wav;
import org.interviewplatform.localai.http.Api;
import org.interviewplatform.localai.http.ApiServer;
import org.interviewplatform.localai.http.Form;
import org.interviewplatform.localai.settings.Settings;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The whole server with the real models, on real recordings where there are some. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LocalAiIT {

  private static final Path SHARED = Path.of("../../shared").toAbsolutePath().normalize();
  private static final Path KENNEDY = SHARED.resolve("speech/jfk.flac");
  private static final String SAID = "ask not what your country can do for you";

  private final ApiServer server;
  private final Api api;
  private final OpenAIClient client;

  LocalAiIT() throws IOException {
    Map<String, String> environment =
        Map.of(
            "INTERVIEW_PLATFORM_LOCAL_AI_PORT",
            "0",
            "INTERVIEW_PLATFORM_LOCAL_AI_HOME",
            Path.of("target").toAbsolutePath().toString());
    server = LocalAi.start(Settings.from(environment));
    api = new Api(server.port());
    client =
        OpenAIOkHttpClient.builder()
            .apiKey("none")
            .baseUrl("http://127.0.0.1:" + server.port() + "/v1")
            .build();
  }

  @BeforeAll
  void isReady() throws Exception {
    assertThat(api.get("/health").statusCode()).isEqualTo(200);
  }

  @AfterAll
  void stop() {
    client.close();
    server.close();
  }

  @Test
  void silenceAndNoiseGiveNoWords() throws Exception {
    Random random = new Random(7);
    assertThat(text(Wav.plain().write(160_000, i -> 0))).isEmpty();
    assertThat(text(Wav.plain().write(160_000, i -> 0.05 * random.nextGaussian()))).isEmpty();
    assertThat(text(Wav.plain().write(0, i -> 0))).isEmpty();
    assertThat(text(Wav.plain().write(3, i -> 0))).isEmpty();
  }

  @Test
  void theOfficialClientGetsTextSegmentsAndWords() {
    assumeSpeech();
    TranscriptionVerbose answer =
        client
            .audio()
            .transcriptions()
            .create(
                TranscriptionCreateParams.builder()
                    .model("moonshine-base-en")
                    .file(KENNEDY)
                    .responseFormat(AudioResponseFormat.VERBOSE_JSON)
                    .addTimestampGranularity(TimestampGranularity.SEGMENT)
                    .addTimestampGranularity(TimestampGranularity.WORD)
                    .build())
            .asVerbose();
    assertThat(answer.text()).contains(SAID);
    assertThat(answer.language()).isEqualTo("english");
    assertThat(answer.duration()).isCloseTo(11, within(0.1));
    var segment = answer.segments().orElseThrow().get(0);
    assertThat((double) segment.avgLogprob()).isBetween(-0.3, 0.0);
    var words = answer.words().orElseThrow();
    assertThat(words).hasSize(22);
    assertThat(words.get(5).start()).as("start of the first ask").isCloseTo(3.3, within(0.2));
    for (int i = 1; i < words.size(); i++) {
      assertThat(words.get(i).start()).isGreaterThanOrEqualTo(words.get(i - 1).end());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "wav,wav,pcm_s16le",
    "flac,flac,flac",
    "webm,webm,libopus",
    "mp4,mp4,aac",
    "mp3,mp3,libmp3lame",
    "ogg,ogg,libopus",
    "48 kHz stereo,wav,pcm_s24le -ar 48000 -ac 2"
  })
  void everyKindOfFileIsUnderstood(
      String name, String format, String codec, @TempDir Path directory) throws Exception {
    assumeSpeech();
    Path file = directory.resolve("speech." + format);
    List<String> command = new ArrayList<>(List.of("ffmpeg", "-v", "error", "-i"));
    command.addAll(List.of(KENNEDY.toString(), "-c:a"));
    command.addAll(List.of(codec.split(" ")));
    command.addAll(List.of("-f", format, file.toString()));
    Process process = new ProcessBuilder(command).inheritIO().start();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    Assumptions.assumeTrue(process.exitValue() == 0, "this FFmpeg cannot write " + name);
    assertThat(text(Files.readAllBytes(file))).contains(SAID);
  }

  @Test
  void aTruncatedRecordingGivesWhatIsThere() throws Exception {
    assumeSpeech();
    byte[] whole = Files.readAllBytes(KENNEDY);
    assertThat(text(Arrays.copyOf(whole, whole.length / 2))).startsWith("And so my fellow");
  }

  @Test
  void brokenAudioIsRefused() throws Exception {
    byte[] broken = new byte[5000];
    System.arraycopy(new byte[] {'f', 'L', 'a', 'C'}, 0, broken, 0, 4);
    HttpResponse<String> answer = api.transcribe(Form.of("moonshine-base-en").file(broken));
    assertThat(answer.statusCode()).isEqualTo(400);
  }

  @Test
  void theOfficialClientGetsVectorsThatKnowTopics() {
    CreateEmbeddingResponse answer =
        client
            .embeddings()
            .create(
                EmbeddingCreateParams.builder()
                    .model("all-minilm-l6-v2")
                    .inputOfArrayOfStrings(
                        List.of(
                            "I calmed the angry customer and solved the problem.",
                            "She helped an upset client until the issue was fixed.",
                            "Bananas grow in warm countries. ".repeat(100)))
                    .build());
    List<Float> first = answer.data().get(0).embedding();
    assertThat(first).hasSize(384);
    assertThat(cosine(first, first)).isCloseTo(1, within(1e-4));
    double near = cosine(first, answer.data().get(1).embedding());
    double far = cosine(first, answer.data().get(2).embedding());
    assertThat(near).isGreaterThan(far + 0.3);
  }

  @Test
  void answersKeepToThePublishedContract() throws Exception {
    Path file = SHARED.resolve("specs/openai.json");
    Assumptions.assumeTrue(Files.exists(file), "there is no " + file);
    Contract contract = Contract.read(file);
    byte[] speech =
        Files.exists(KENNEDY) ? Files.readAllBytes(KENNEDY) : Wav.plain().write(9, i -> 0);
    Form form = Form.of("moonshine-base-en").file(speech);
    contract.check("CreateTranscriptionResponseJson", api.transcribe(form));
    form.field("response_format", "verbose_json").field("timestamp_granularities[]", "word");
    form.field("timestamp_granularities[]", "segment");
    contract.check("CreateTranscriptionResponseVerboseJson", api.transcribe(form));
    String request = "{\"model\":\"all-minilm-l6-v2\",\"input\":\"a text\"}";
    contract.check("CreateEmbeddingResponse", api.post("/v1/embeddings", request));
    contract.check("ListModelsResponse", api.get("/v1/models"));
    contract.check("ErrorResponse", api.get("/v1/nothing"));
    contract.check("ErrorResponse", api.transcribe(Form.of("other")));
  }

  private String text(byte[] file) throws IOException, InterruptedException {
    HttpResponse<String> answer = api.transcribe(Form.of("moonshine-base-en").file(file));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    JsonNode json = Api.json(answer);
    return json.path("text").asText();
  }

  private static void assumeSpeech() {
    Assumptions.assumeTrue(Files.exists(KENNEDY), "there is no " + KENNEDY);
  }

  private static double cosine(List<Float> left, List<Float> right) {
    double sum = 0;
    for (int i = 0; i < left.size(); i++) {
      sum += left.get(i) * right.get(i);
    }
    return sum;
  }
}
