package org.interviewplatform.systemtests;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.Map;
import org.interviewplatform.systemtests.client.Interview;
import org.interviewplatform.systemtests.client.Question;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Candidates' pages, for everybody. */
@ExtendWith(OnePlatform.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CandidatePagesIT {
  private Running running;
  private Chromium browser;

  @BeforeAll
  void open(Running platform) {
    assumeTrue(Chromium.installed().isPresent(), Chromium.ABSENCE);
    running = platform;
    browser = Chromium.hearing(running.studio().hum("pages", 3));
  }

  @AfterAll
  void close() {
    browser.close();
  }

  @ParameterizedTest
  @CsvSource({"en, How?", "ru, Как?"})
  void everyScreenIsOpenToAllNarrowAndInOneLanguage(String language, String question) {
    Interview interview =
        publish(
            new Question(question, "VIDEO", 300, 300, 0),
            new Question(question, "TEXT", 0, 300, 0));
    Page page = browser.newPerson(Chromium.usual().setLocale(language));
    new CandidateScreens(page, new ScreenCheck(page, language)::look).walk(interview);
    page.context().close();
  }

  @ParameterizedTest
  @CsvSource({"en, How?", "ru, Как?"})
  void whoseDevicesAreRefusedIsLedToAFile(String language, String question) {
    Interview interview = publish(new Question(question, "VIDEO", 0, 300, 0));
    Page page = browser.newPerson(Chromium.usual().setLocale(language));
    page.addInitScript(Tape.script("devices-denied.js"));
    new CandidateScreens(page, new ScreenCheck(page, language)::look)
        .walkWithFile(interview, running.studio().tone("pages-file", 1).file());
    page.context().close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ru"})
  void whatCannotBeShownSaysSoInTheReadersLanguage(String language) {
    Page page = browser.newPerson(Chromium.usual().setLocale(language));
    ScreenCheck check = new ScreenCheck(page, language);
    Interview closed = publish(new Question("How?", 10, 0));
    running.recruiter().post("/api/interviews/" + closed.id() + "/close", Map.of()).expect(200);
    show(page, check, closed.page().resolve("unknown"), "unknown link");
    show(page, check, closed.page(), "closed interview");
    page.route("**/api/public/**", route -> route.abort());
    show(page, check, closed.page(), "no server");
    page.context().close();
  }

  @Test
  void theWholeWayIsGoneByKeyboardAloneAndNothingMoves() {
    Interview interview =
        publish(new Question("How?", 60, 0), new Question("Why?", "TEXT", 0, 300, 0));
    ByKeyboard anna = ByKeyboard.in(browser);
    anna.takePart(interview);
    anna.changeOnesMind("withdraw-analysis");
    anna.goAround();
    anna.page().context().close();
  }

  @Test
  void aSecondTabWaitsForTheFirst() {
    Interview interview = publish(new Question("How?", 10, 0));
    Page first = browser.newPerson();
    first.navigate(interview.page().toString());
    first.locator("[data-action=begin]").waitFor();
    Page second = first.context().newPage();
    second.navigate(interview.page().toString());
    second.locator("[data-state=elsewhere]").waitFor();
    new ScreenCheck(second, "en").look("open elsewhere");

    first.close();

    second.locator("[data-action=begin]").waitFor();
    second.context().close();
  }

  private static void show(Page page, ScreenCheck check, URI address, String screen) {
    page.navigate(address.toString());
    page.locator("main h1").waitFor();
    check.look(screen);
  }

  private Interview publish(Question... questions) {
    return running.recruiter().publish("Candidate's pages", questions);
  }
}
