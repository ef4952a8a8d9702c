package org.interviewplatform.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.interviewplatform.systemtests.client.Candidate;
import org.interviewplatform.systemtests.client.Interview;
import org.interviewplatform.systemtests.client.Question;
import org.interviewplatform.systemtests.client.Recruiter;
import org.interviewplatform.systemtests.material.Speech;
import org.interviewplatform.systemtests.material.Studio;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** Nobody speaks, or in no language that is known: nothing is derived, and the page says why. */
@ExtendWith(OnePlatform.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Order(3)
class UnsureSpeechIT {
  private static final Duration LIMIT = Duration.ofMinutes(5);
  private static final double SECONDS = 8;

  private Running running;
  private JsonNode session;

  @BeforeAll
  void answer(Running running) {
    this.running = running;
    Studio studio = running.studio();
    Optional<Speech> speech = studio.speech();
    assumeTrue(speech.isPresent(), Speech.absence());
    Path spoken = studio.sound("forwards", speech.get().passage(3, SECONDS));
    Recruiter recruiter = running.recruiter();
    Interview interview =
        recruiter.publish(
            "Unsure speech",
            List.of("Craft"),
            Question.of("What do you say?"),
            Question.of("In which language?"));
    Candidate candidate = running.candidate(interview, "Sigrid Silent");
    candidate.answer(0, studio.webm("silent", studio.silence("silent", 6))).expect(201);
    candidate
        .answer(1, studio.webm("backwards", studio.backwards("backwards", spoken)))
        .expect(201);
    candidate.submit().expect(200);
    session = recruiter.reportedSession(candidate.sessionId(), LIMIT);
  }

  @Test
  void silenceHasNoWords() {
    JsonNode transcript = analysis(0).path("transcript");
    assertThat(transcript.path("quality").asText()).isEqualTo("NO_SPEECH");
    assertThat(transcript.path("text").asText()).isEmpty();
    requireNothingDerived(0);
  }

  @Test
  void anUnknownLanguageIsDoubtedOrNoLanguageAtAll() {
    JsonNode transcript = analysis(1).path("transcript");
    assertThat(transcript.path("quality").asText()).isIn("DOUBTFUL", "NO_SPEECH");
    assertThat(transcript.path("quality").asText().equals("DOUBTFUL"))
        .isEqualTo(!transcript.path("doubts").isEmpty());
    requireNothingDerived(1);
  }

  @Test
  void thePageSaysSoOfBoth() {
    assumeTrue(Chromium.installed().isPresent(), Chromium.ABSENCE);
    try (Chromium browser = Chromium.hearing(running.studio().silence("none", 1))) {
      Page page = browser.newPerson();
      new RecruiterInBrowser(page)
          .open(running.address() + "/console/session.xhtml?id=" + session.path("id").asText());
      for (int answer = 0; answer < 2; answer++) {
        String quality = analysis(answer).path("transcript").path("quality").asText();
        assertThat(page.locator("#answer-" + (answer + 1)).innerText())
            .contains(quality.equals("NO_SPEECH") ? "No speech was found" : "cannot be relied on");
      }
      Axe.requireOpenToAll(page, "speech that is doubted");
    }
  }

  private void requireNothingDerived(int answer) {
    assertThat(analysis(answer).path("evidence")).isEmpty();
    assertThat(analysis(answer).path("scores")).isEmpty();
  }

  private JsonNode analysis(int answer) {
    return session.path("answers").path(answer).path("analysis");
  }
}
