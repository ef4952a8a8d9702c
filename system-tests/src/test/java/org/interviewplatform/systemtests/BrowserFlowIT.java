package org.interviewplatform.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.interviewplatform.systemtests.client.Interview;
import org.interviewplatform.systemtests.client.Question;
import org.interviewplatform.systemtests.material.Speech;
import org.interviewplatform.systemtests.running.Eventually;
import org.interviewplatform.systemtests.words.WordErrors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** A candidate records two answers in a browser, and a recruiter watches them in another. */
@ExtendWith(OnePlatform.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Order(0)
class BrowserFlowIT {

  private static final Duration LIMIT = Duration.ofMinutes(5);
  private static final String TITLE = "Printer, in front of the camera";
  private static final int SECONDS = 20;
  private static final double MOST_ERRORS = 0.15;
  private static final double LEAST_HEARD = 0.8;
  private static final Pattern LINK =
      Pattern.compile("http://[^\"\\\\\\s<]+/console/[^\"\\\\\\s<]+");

  private final List<Chromium> browsers = new ArrayList<>();
  private Speech.Passage passage;
  private RecruiterInBrowser recruiter;

  @BeforeAll
  void recordAndOpen(Running running) {
    assumeTrue(Chromium.installed().isPresent(), Chromium.ABSENCE);
    Optional<Speech> speech = running.studio().speech();
    assumeTrue(speech.isPresent(), Speech.absence());
    passage = speech.orElseThrow().passage(2, 25);
    Chromium browser = Chromium.hearing(running.studio().sound("microphone", passage));
    browsers.add(browser);
    Interview interview =
        running
            .recruiter()
            .publish(
                TITLE,
                new Question("What is printing?", SECONDS, 0),
                new Question("Where does it come from?", SECONDS, 0));
    record(browser, interview);
    String id = running.recruiter().sessions(interview).path(0).path("id").asText();
    recruiter = new RecruiterInBrowser(browser.newPerson());
    recruiter.open(linkInMessage(running, id));
    recruiter.awaitReport(LIMIT);
  }

  private static void record(Chromium browser, Interview interview) {
    CandidateInBrowser candidate = new CandidateInBrowser(browser.newPerson());
    candidate.begin(interview, "Carla Camera");
    candidate.checkDevices();
    candidate.answer(1);
    candidate.answer(2);
    candidate.handIn();
    candidate.page().context().close();
  }

  private static String linkInMessage(Running running, String id) {
    List<JsonNode> messages =
        Eventually.see(
            "a message about session " + id,
            LIMIT,
            () -> running.inbox().mentioning(id),
            found -> !found.isEmpty());
    return LINK.matcher(messages.get(0).toString())
        .results()
        .map(MatchResult::group)
        .findFirst()
        .orElseThrow();
  }

  @AfterAll
  void close() {
    browsers.forEach(Chromium::close);
  }

  @Test
  void videosPlayAndHaveTheLengthOfTheRecordings() {
    assertThat(recruiter.play(1)).isCloseTo(SECONDS, within(1.5));
    assertThat(recruiter.play(2)).isCloseTo(SECONDS, within(1.5));
  }

  @Test
  void clickingAWordMovesTheVideoThere() {
    assertThat(recruiter.jumpToLastWord(1)).isGreaterThan(SECONDS / 2.0);
  }

  @Test
  void transcriptsSayWhatTheMicrophonePlayed() {
    String played = (passage.text() + " ").repeat(4);
    WordErrors errors =
        WordErrors.within(played, recruiter.transcript(1))
            .plus(WordErrors.within(played, recruiter.transcript(2)));
    System.out.printf("Word errors in the browser's recordings: %s%n", errors);
    assertThat(errors.rate()).as("word error rate, %s", errors).isLessThanOrEqualTo(MOST_ERRORS);
    double spoken = 2 * SECONDS * passage.text().split(" ").length / passage.seconds();
    assertThat(errors.words()).as("words heard").isGreaterThan((int) (LEAST_HEARD * spoken));
  }

  @Test
  void theReportIsAPdfOfThisInterview() {
    assertThat(Pdf.text(recruiter.downloadPdf())).contains(TITLE).contains("Carla Camera");
  }

  @Test
  void theSessionPageIsWorthAPicture() {
    recruiter.screenshot(Path.of("target", "session-page.png"));
    assertThat(Path.of("target", "session-page.png")).isNotEmptyFile();
  }
}
