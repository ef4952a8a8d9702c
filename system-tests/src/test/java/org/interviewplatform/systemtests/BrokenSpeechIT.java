package org.interviewplatform.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.interviewplatform.systemtests.client.Candidate;
import org.interviewplatform.systemtests.client.Interview;
import org.interviewplatform.systemtests.client.Question;
import org.interviewplatform.systemtests.client.Recruiter;
import org.interviewplatform.systemtests.material.Ffmpeg;
import org.interviewplatform.systemtests.material.Recording;
import org.interviewplatform.systemtests.material.Speech;
import org.interviewplatform.systemtests.material.Studio;
import org.interviewplatform.systemtests.model.SpeechRelay;
import org.interviewplatform.systemtests.model.SpeechRelay.Fault;
import org.interviewplatform.systemtests.running.Eventually;
import org.interviewplatform.systemtests.running.LocalPlatform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** While the server for speech-to-text is broken, recordings are kept and words come later. */
@ExtendWith(ScoredPlatform.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Order(Turn.SCORED + 5)
class BrokenSpeechIT {
  private static final Duration LIMIT = Duration.ofMinutes(5);
  private static final double SECONDS = 6;
  private static final String ANSWER = "#answer-1";

  private LocalPlatform platform;
  private SpeechRelay speech;
  private Studio studio;
  private Recording spoken;
  private Recruiter recruiter;
  private Interview interview;

  @BeforeAll
  void publish(Scored scored) {
    platform = scored.platform();
    speech = scored.speech();
    String ffmpeg = platform.environment().getOrDefault("INTERVIEW_PLATFORM_MEDIA_FFMPEG", "");
    studio = new Studio(new Ffmpeg(ffmpeg), Path.of("target", "recordings").toAbsolutePath());
    Optional<Speech> human = studio.speech();
    assumeTrue(human.isPresent(), Speech.absence());
    spoken = studio.webm("broken", studio.sound("broken", human.get().passage(3, SECONDS)));
    scored.approve();
    recruiter = scored.recruiter();
    interview = recruiter.publish("Broken speech", Question.of("What do you say?"));
  }

  @AfterEach
  void mend() {
    speech.mend();
  }

  @Test
  void aServerThatIsBusyAndSpeaksNonsenseForAMomentOnlyDelaysTheTranscript() {
    speech.failNext(Fault.TOO_MANY_REQUESTS, Fault.GARBLED);
    JsonNode analysis = analysis(reported("Mia Moment"));
    assertThat(analysis.path("status").asText()).isEqualTo("COMPLETED");
    assertThat(analysis.path("transcript").path("text").asText()).isNotBlank();
  }

  @Test
  void whatItRefusesIsSaidAndCanBeHadOnceItIsMended() {
    assumeTrue(Chromium.installed().isPresent(), Chromium.ABSENCE);
    speech.fail(Fault.REFUSED);
    JsonNode session = reported("Rita Refused");
    assertThat(session.path("answers").path(0).path("media").path("state").asText())
        .as("the recording")
        .isEqualTo("READY");
    assertThat(analysis(session).path("status").asText()).isEqualTo("UNAVAILABLE");

    try (Chromium browser = Chromium.hearing(studio.silence("none", 1))) {
      String address = platform.address() + "/console/session.xhtml?id=" + id(session);
      Looks looks = Looks.of(browser, address);
      Page page = looks.at(address, "session-without-transcript");
      assertThat(page.locator(ANSWER).innerText()).contains("There is no transcript");
      assertThat(page.locator("main").innerText()).contains("No transcript of one answer");
      assertThat(looks.narrow().locator("main").innerText()).contains("Нет расшифровки 1 ответа");
      speech.mend();
      page.click("[id='levels:ask']");
      page.locator("#feedback").waitFor();
      JsonNode late = analysed(id(session));
      assertThat(late.path("evidence")).as("as if it had come at first").isNotEmpty();
      // the page is not touched: it shows by itself what came
      String heard = late.path("transcript").path("text").asText();
      page.waitForCondition(
          () ->
              page.locator(ANSWER).innerText().contains(firstWord(heard))
                  && page.locator("[id='levels:ask']").count() == 0);
    }
    recruiter.reportedSession(id(session), LIMIT);
  }

  private JsonNode reported(String name) {
    Candidate candidate = Candidate.begin(platform.address(), interview, name);
    candidate.answer(0, spoken).expect(201);
    candidate.submit().expect(200);
    return recruiter.reportedSession(candidate.sessionId(), LIMIT);
  }

  private JsonNode analysed(String session) {
    return Eventually.see(
        "an analysis that comes later",
        LIMIT,
        () -> analysis(recruiter.session(session)),
        found -> found.path("status").asText().equals("COMPLETED"));
  }

  private static String firstWord(String text) {
    return text.split("\\W+", 2)[0];
  }

  private static String id(JsonNode session) {
    return session.path("id").asText();
  }

  private static JsonNode analysis(JsonNode session) {
    return session.path("answers").path(0).path("analysis");
  }
}
