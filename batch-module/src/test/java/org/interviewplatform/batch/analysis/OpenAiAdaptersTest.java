package org.interviewplatform.batch.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.interviewplatform.analysis.Segment;
import org.interviewplatform.analysis.TranscriptQuality;
import org.interviewplatform.analysis.TranscriptText;
import org.interviewplatform.analysis.Word;
import org.interviewplatform.batch.analysis.FakeModelServer.Reply;
import org.interviewplatform.platform.error.DomainException;
import org.interviewplatform.platform.error.ErrorCategory;
import org.interviewplatform.platform.json.Json;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenAiAdaptersTest {
  private static final String VERBOSE =
      """
      {"task":"transcribe","language":"english","duration":4.2,"text":"I led it. We shipped.",
       "segments":[
        {"id":0,"seek":0,"start":0.1,"end":1.5,"text":" I led it.","tokens":[1],"temperature":0,
         "avg_logprob":-0.1,"compression_ratio":1.1,"no_speech_prob":0.01},
        {"id":1,"seek":0,"start":2.0,"end":3.0,"text":" We shipped.","tokens":[1],"temperature":0,
         "avg_logprob":-0.3,"compression_ratio":1.1,"no_speech_prob":0.01}],
       "words":[{"word":"I","start":0.1,"end":0.2},{"word":"led","start":0.3,"end":0.6},
        {"word":"it.","start":0.7,"end":1.6},{"word":"We","start":2.0,"end":2.2},
        {"word":"shipped.","start":2.3,"end":3.2}],
       "usage":{"type":"duration","seconds":4.2}}
      """;

  private static final String VECTORS =
      """
      {"object":"list","model":"model-1","usage":{"prompt_tokens":1,"total_tokens":1},
       "data":[{"object":"embedding","index":1,"embedding":[0,2]},
               {"object":"embedding","index":0,"embedding":[3,4]}]}
      """;

  /** Of a form: its name and its content. */
  private static final Pattern PART =
      Pattern.compile(
          "Content-Disposition: form-data; name=\"([^\"]+)\".*?\\r\\n\\r\\n(.*?)\\r\\n--",
          Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

  @TempDir Path directory;
  private final FakeModelServer server = new FakeModelServer();
  private final List<Duration> pauses = new ArrayList<>();
  private Path wav = Path.of("/");

  @BeforeEach
  void writeWav() throws IOException {
    wav = Files.write(directory.resolve("audio.wav"), new byte[] {'R', 'I', 'F', 'F'});
  }

  @AfterEach
  void close() {
    server.close();
  }

  @Test
  void aTranscriptHasSegmentsWithTheirWords() {
    server.replies.add(Reply.ok(VERBOSE));

    TranscriptText text = transcriber().transcribe(wav, "en");

    assertThat(text.engine()).isEqualTo("model-1");
    assertThat(text.language()).isEqualTo("en");
    assertThat(text.quality()).isEqualTo(TranscriptQuality.GOOD);
    assertThat(text.confidence().orElseThrow()).isCloseTo(-0.21, within(0.01));
    Segment first = text.segments().get(0);
    assertThat(first.text()).isEqualTo("I led it.");
    // the last word is kept inside its segment
    assertThat(first.words()).contains(new Word("led", 300, 600), new Word("it.", 700, 1500));
    assertThat(text.segments().get(1).words()).extracting(Word::text).contains("We", "shipped.");
    assertThat(server.requests.get(0))
        .contains("/v1/audio/transcriptions", "Bearer key-1", "verbose_json", "word", "segment")
        .contains("model-1", "RIFF");
  }

  @Test
  void everyRequestAndAnswerKeepsToThePublishedContract() {
    Assumptions.assumeTrue(OpenAiContract.isAtHand(), "there is no " + OpenAiContract.FILE);
    server.replies.add(Reply.ok(VERBOSE));
    server.replies.add(Reply.ok(VECTORS));

    transcriber().transcribe(wav, "en");
    embedder().embed(List.of("one", "two"));

    String transcription = fields(server.requests.get(0));
    String embedding = server.requests.get(1).substring(server.requests.get(1).indexOf('\n') + 1);
    assertThat(transcription).contains("timestamp_granularities", "verbose_json", "\"en\"");
    assertThat(OpenAiContract.complaints("CreateTranscriptionRequest", transcription)).isEmpty();
    assertThat(OpenAiContract.complaints("CreateTranscriptionResponseVerboseJson", VERBOSE))
        .isEmpty();
    assertThat(OpenAiContract.complaints("CreateEmbeddingRequest", embedding)).isEmpty();
    assertThat(OpenAiContract.complaints("CreateEmbeddingResponse", VECTORS)).isEmpty();
    assertThat(
            OpenAiContract.complaints(
                "CreateTranscriptionRequest", transcription.replace("verbose_json", "poem")))
        .as("what breaks the contract is noticed")
        .isNotEmpty();
    assertThat(OpenAiContract.complaints("CreateEmbeddingRequest", "{\"model\":\"m\"}"))
        .isNotEmpty();
  }

  /** A form with its files, as the JSON that the document describes it by. */
  private static String fields(String request) {
    ObjectNode fields = Json.mapper().createObjectNode();
    Matcher part = PART.matcher(request);
    while (part.find()) {
      String name = part.group(1);
      if (name.endsWith("[]")) {
        fields.withArray(name.substring(0, name.length() - 2)).add(part.group(2));
      } else {
        fields.put(name, part.group(2));
      }
    }
    return fields.toString();
  }

  @Test
  void anUnknownLanguageOrLowConfidenceIsDoubted() {
    server.replies.add(Reply.ok(VERBOSE.replace("english", "unknown")));
    assertThat(transcriber().transcribe(wav, "en").quality()).isEqualTo(TranscriptQuality.DOUBTFUL);

    server.replies.add(Reply.ok(VERBOSE.replace("-0.1", "-0.9").replace("-0.3", "-0.9")));
    assertThat(transcriber().transcribe(wav, "en").quality()).isEqualTo(TranscriptQuality.DOUBTFUL);
  }

  @Test
  void nothingSaidIsNoSpeech() {
    server.replies.add(
        Reply.ok(
            """
            {"task":"transcribe","language":"english","duration":4.2,"text":"",
             "segments":[],"words":[]}
            """));
    assertThat(transcriber().transcribe(wav, "en").quality())
        .isEqualTo(TranscriptQuality.NO_SPEECH);
  }

  @Test
  void aBusyServerIsAskedAgainWhenItSaid() {
    server.replies.add(new Reply(429, "{}", Map.of("Retry-After", "7")));
    server.replies.add(new Reply(429, "{}", Map.of()));
    server.replies.add(Reply.ok(VERBOSE));

    assertThat(transcriber().transcribe(wav, "en").segments()).hasSize(2);
    assertThat(pauses).containsExactly(Duration.ofSeconds(7), Duration.ofSeconds(2));
  }

  @Test
  void patienceEnds() {
    for (int i = 0; i < 12; i++) {
      server.replies.add(new Reply(429, "{}", Map.of("Retry-After", "3600")));
    }
    assertFailure(() -> transcriber().transcribe(wav, "en"), AiError.BUSY, true);
    assertThat(pauses).hasSize(10).containsOnly(Duration.ofSeconds(30));
  }

  @Test
  void aUsedUpQuotaIsNotWaitedFor() {
    server.replies.add(new Reply(429, "{\"error\":{\"code\":\"insufficient_quota\"}}", Map.of()));
    assertFailure(() -> transcriber().transcribe(wav, "en"), AiError.BUSY, true);
    assertThat(pauses).isEmpty();
  }

  @Test
  void whatIsRefusedIsNotAskedAgain() {
    server.replies.add(new Reply(400, "{\"error\":{\"message\":\"English only\"}}", Map.of()));
    assertFailure(() -> transcriber().transcribe(wav, "ru"), AiError.REFUSED, false);
  }

  @Test
  void brokenServersAreForAnotherAttempt() {
    server.replies.add(new Reply(500, "{}", Map.of()));
    assertFailure(() -> transcriber().transcribe(wav, "en"), AiError.UNAVAILABLE, true);
    server.replies.add(new Reply(401, "{}", Map.of()));
    assertFailure(() -> transcriber().transcribe(wav, "en"), AiError.UNAVAILABLE, true);
    server.replies.add(new Reply(0, "", Map.of()));
    assertFailure(() -> transcriber().transcribe(wav, "en"), AiError.UNAVAILABLE, true);
    server.replies.add(Reply.ok("{\"text\": \"cut"));
    assertFailure(() -> transcriber().transcribe(wav, "en"), AiError.NONSENSE, true);
  }

  @Test
  void embeddingsComeInOrderAndOfLengthOne() {
    server.replies.add(Reply.ok(VECTORS));
    List<float[]> vectors = embedder().embed(List.of("one", "two"));

    assertThat(vectors.get(0)).containsExactly(0.6f, 0.8f);
    assertThat(vectors.get(1)).containsExactly(0f, 1f);
    assertThat(server.requests.get(0)).contains("/v1/embeddings", "\"one\",\"two\"");
  }

  @Test
  void aVectorTooFewIsNonsense() {
    server.replies.add(
        Reply.ok(
            "{\"object\":\"list\",\"model\":\"m\",\"data\":[],\"usage\":"
                + "{\"prompt_tokens\":1,\"total_tokens\":1}}"));
    assertFailure(() -> embedder().embed(List.of("one")), AiError.NONSENSE, true);
  }

  private static void assertFailure(ThrowingCallable call, AiError error, boolean retried) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            DomainException.class,
            e -> {
              assertThat(e.code()).isEqualTo(error);
              assertThat(e.isRetried()).isEqualTo(retried);
            });
    assertThat(error.category() == ErrorCategory.USER).isNotEqualTo(retried);
  }

  private Transcriber transcriber() {
    return new OpenAiTranscriber(new ModelServer(server.endpoint(), pauses::add, Callable::call));
  }

  private Embedder embedder() {
    return new OpenAiEmbedder(new ModelServer(server.endpoint(), pauses::add, Callable::call));
  }
}
