package org.interviewplatform.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.interviewplatform.systemtests.client.Candidate;
import org.interviewplatform.systemtests.client.Http;
import org.interviewplatform.systemtests.client.Interview;
import org.interviewplatform.systemtests.client.Question;
import org.interviewplatform.systemtests.client.Recruiter;
import org.interviewplatform.systemtests.client.Reply;
import org.interviewplatform.systemtests.material.Recording;
import org.interviewplatform.systemtests.material.Speech;
import org.interviewplatform.systemtests.running.Eventually;
import org.interviewplatform.systemtests.words.WordErrors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** The whole way, from the draft of an interview to its report, by client programs alone. */
@ExtendWith(OnePlatform.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Order(1)
class RestFlowIT {

  private static final Duration LIMIT = Duration.ofMinutes(5);
  private static final String TITLE = "Printer, answered by programs";
  private static final int PART = 5 << 20;

  private Speech.Passage whole;
  private Speech.Passage inParts;
  private Http http;
  private Recruiter recruiter;
  private JsonNode session;
  private Running running;

  @BeforeAll
  void theWholeWay(Running running) {
    this.running = running;
    Optional<Speech> speech = running.studio().speech();
    assumeTrue(speech.isPresent(), Speech.absence());
    whole = speech.orElseThrow().passage(0, 12);
    inParts = speech.orElseThrow().passage(4, 13);
    http = running.http();
    recruiter = running.recruiter();
    Interview interview =
        recruiter.publish(TITLE, Question.of("How is it done?"), Question.of("And before?"));
    Candidate candidate = running.candidate(interview, "Ada Program");
    Recording webm = running.studio().webm("whole", running.studio().sound("whole", whole));
    JsonNode receipt = candidate.answer(0, webm).expect(201).json();
    assertThat(receipt.path("size").asLong()).isEqualTo(webm.size());
    assertThat(receipt.path("sha256").asText()).isEqualTo(webm.sha256());
    Recording mp4 = running.studio().mp4("parts", running.studio().sound("parts", inParts));
    assertThat(mp4.size()).as("two parts of 5 MiB and a rest").isGreaterThan(2 * PART);
    JsonNode second = candidate.answerInParts(1, mp4, PART);
    assertThat(second.path("size").asLong()).isEqualTo(mp4.size());
    candidate.submit().expect(200);
    session = recruiter.reportedSession(candidate.sessionId(), LIMIT);
  }

  @Test
  void bothAnswersBecomePlayable() {
    for (JsonNode answer : session.path("answers")) {
      JsonNode media = answer.path("media");
      assertThat(media.path("state").asText()).isEqualTo("READY");
      Reply video = http.get(media.path("url").asText(), Map.of("Range", "bytes=0-99"));
      assertThat(video.status()).isEqualTo(206);
      assertThat(video.contentType()).isEqualTo(media.path("contentType").asText());
      Reply picture = http.get(media.path("thumbnailUrl").asText(), Map.of()).expect(200);
      assertThat(picture.contentType()).isEqualTo("image/jpeg");
    }
  }

  @Test
  void lengthsAreThoseOfTheRecordings() {
    assertThat(answer(0).path("media").path("durationMillis").asDouble() / 1000)
        .isBetween(whole.seconds() - 1, whole.seconds() + 1);
    assertThat(answer(1).path("media").path("durationMillis").asDouble() / 1000)
        .isBetween(inParts.seconds() - 1, inParts.seconds() + 1);
  }

  @Test
  void transcriptsSayWhatWasSaid() {
    WordErrors errors =
        WordErrors.between(whole.text(), text(0)).plus(WordErrors.between(inParts.text(), text(1)));
    assertThat(errors.rate()).as("word error rate, %s", errors).isLessThanOrEqualTo(0.15);
  }

  @Test
  void wordsHaveTimesInOrder() {
    long last = 0;
    for (JsonNode segment : answer(0).path("analysis").path("transcript").path("segments")) {
      for (JsonNode word : segment.path("words")) {
        assertThat(word.path("startMillis").asLong()).isGreaterThanOrEqualTo(last);
        last = word.path("startMillis").asLong();
      }
    }
    assertThat(last / 1000.0).isBetween(whole.seconds() / 2, whole.seconds() + 1);
  }

  @Test
  void evidenceIsQuotedWordForWord() {
    JsonNode evidence = answer(0).path("analysis").path("evidence");
    assertThat(evidence).isNotEmpty();
    for (JsonNode passage : evidence.path(0).path("passages")) {
      assertThat(text(0)).contains(passage.path("quote").asText());
    }
  }

  @Test
  void reportCanBeDownloadedAsPdfAndCsv() {
    JsonNode report = recruiter.get("/api/sessions/" + id() + "/report").expect(200).json();
    Reply pdf = http.get(report.path("pdfUrl").asText(), Map.of()).expect(200);
    assertThat(Pdf.text(pdf.body())).contains(TITLE).contains("Ada Program");
    Reply csv = http.get(report.path("csvUrl").asText(), Map.of()).expect(200);
    assertThat(csv.text()).contains("How is it done?");
  }

  @Test
  void theRecruiterGetsOneMessageWithALinkToTheSession() {
    var messages =
        Eventually.see(
            "a message about session " + id(),
            LIMIT,
            () -> running.inbox().mentioning(id()),
            found -> !found.isEmpty());
    assertThat(messages).hasSize(1);
    assertThat(messages.get(0).toString()).contains(Recruiter.EMAIL).contains("/console/");
  }

  private String id() {
    return session.path("id").asText();
  }

  private JsonNode answer(int number) {
    return session.path("answers").path(number);
  }

  private String text(int number) {
    return answer(number).path("analysis").path("transcript").path("text").asText();
  }
}
