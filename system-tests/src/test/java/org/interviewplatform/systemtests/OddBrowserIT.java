package org.interviewplatform.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.List;
import org.interviewplatform.systemtests.client.Interview;
import org.interviewplatform.systemtests.client.Question;
import org.interviewplatform.systemtests.client.Recruiter;
import org.interviewplatform.systemtests.material.Recording;
import org.interviewplatform.systemtests.running.Eventually;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Browsers and devices that lack something, or have it otherwise: each has a way to answer. */
@ExtendWith(OnePlatform.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Order(2)
class OddBrowserIT {
  private static final Duration LIMIT = Duration.ofMinutes(4);
  private static final int SECONDS = 10;
  private static final double TOLERANCE_MILLIS = 500;

  private Running running;
  private Recording tone;
  private Chromium browser;

  @BeforeAll
  void open(Running platform) {
    assumeTrue(Chromium.installed().isPresent(), Chromium.ABSENCE);
    running = platform;
    tone = running.studio().tone("odd", 3);
    browser = Chromium.hearing(running.studio().hum("odd-microphone", 3));
  }

  @AfterAll
  void close() {
    browser.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"mp4-only.js", "no-timeslice.js", "no-database.js", "clock-ahead.js"})
  void recordsAllTheSame(String oddity) {
    Interview interview = publish();
    Page page = browser.newPerson();
    Tape tape = new Tape();
    tape.listen(page.context());
    page.addInitScript(Tape.script(oddity));
    CandidateInBrowser candidate = new CandidateInBrowser(page);
    candidate.begin(interview, "Olga Odd");
    candidate.checkDevices();
    candidate.answer(1);
    candidate.handIn();
    requireComplete(oddity, tape.last().bytes(), storedMillis(interview));
    page.context().close();
  }

  /** The answer is what the recorder gave, and that is most of the time there was. */
  private void requireComplete(String oddity, byte[] taken, double stored) {
    double recorded = running.studio().millisOf(taken);
    System.out.printf("%s: recorded %.0f ms, stored %.0f ms%n", oddity, recorded, stored);
    assertThat(StoredFiles.of(running).lengthOf(taken)).isEqualTo(taken.length);
    assertThat(stored).isCloseTo(recorded, within(TOLERANCE_MILLIS));
    assertThat(recorded).isGreaterThan(SECONDS * 1000.0 / 2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"devices-denied.js", "no-recorder.js"})
  void answersWithAFileWhereNothingCanBeRecorded(String oddity) {
    Interview interview = publish();
    CandidateInBrowser candidate = new CandidateInBrowser(newPage(oddity));
    candidate.begin(interview, "Olga Odd");
    candidate.refusedDevicesLeadToFiles();
    candidate.answerWithFile(tone.file());
    candidate.handIn();
    assertThat(storedMillis(interview)).isCloseTo(3000, within(TOLERANCE_MILLIS));
    candidate.page().context().close();
  }

  private Page newPage(String oddity) {
    Page page = browser.newPerson();
    page.addInitScript(Tape.script(oddity));
    return page;
  }

  private Interview publish() {
    return running.recruiter().publish("Odd browsers", new Question("How?", SECONDS, 0));
  }

  private double storedMillis(Interview interview) {
    Recruiter recruiter = running.recruiter();
    String id = recruiter.sessions(interview).path(0).path("id").asText();
    JsonNode media =
        Eventually.see(
            "the recording to be ready",
            LIMIT,
            () -> recruiter.session(id).path("answers").path(0).path("media"),
            found -> List.of("READY", "REJECTED", "FAILED").contains(found.path("state").asText()));
    assertThat(media.path("state").asText()).as(media.toString()).isEqualTo("READY");
    return media.path("durationMillis").asDouble();
  }
}
