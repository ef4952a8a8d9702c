package org.interviewplatform.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Page;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.interviewplatform.systemtests.client.Interview;
import org.interviewplatform.systemtests.client.Question;
import org.interviewplatform.systemtests.running.Eventually;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A microphone that is pulled out or falls silent in the middle of an answer costs no time. */
@ExtendWith(OnePlatform.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Order(2)
class LostDeviceIT {
  private static final int ANSWER_SECONDS = 240;
  private static final Pattern STILL =
      Pattern.compile("stands still for (\\d):(\\d\\d).*you have (\\d):(\\d\\d) left");
  private static final int PAUSED_SECONDS = 5;

  private Running running;
  private Chromium browser;

  @BeforeAll
  void open(Running platform) {
    assumeTrue(Chromium.installed().isPresent(), Chromium.ABSENCE);
    running = platform;
    browser = Chromium.hearing(running.studio().hum("lost-device", 3));
  }

  @AfterAll
  void close() {
    browser.close();
  }

  @ParameterizedTest
  @CsvSource({"loseDevices, disconnected", "muteDevices, fell silent"})
  void theClockStandsStillAndWhatWasSaidIsKept(String mishap, String told) {
    Page page = browser.newPerson();
    page.addInitScript(Tape.script("devices-lost.js"));
    CandidateInBrowser candidate = new CandidateInBrowser(page);
    Interview interview =
        running.recruiter().publish("Lost device", new Question("How?", ANSWER_SECONDS, 0));
    candidate.begin(interview, "Lena Lost");
    candidate.checkDevices();
    candidate.startRecording();
    page.waitForFunction("() => /3:[0-5]/.test(document.querySelector('.stage-clock')?.innerText)");

    page.evaluate("mishap => globalThis[mishap]()", mishap);

    page.locator("[data-state=interrupted]").waitFor();
    assertThat(page.locator("[data-state=interrupted]").innerText()).contains(told);
    new ScreenCheck(page, "en").look(told);
    int left = secondsLeftAfterAPause(page);
    candidate.goOnAfterInterruption();
    page.locator("[data-action=stop]").waitFor();
    int goesOn = seconds(clock(page, "\\D*(\\d):(\\d\\d) left"), 1);
    assertThat(goesOn).isBetween(left - PAUSED_SECONDS, left + 1);
    candidate.stopRecording();
    candidate.handIn();
    page.context().close();
  }

  /** Looks twice, some seconds apart: only the pause grows shorter. */
  private static int secondsLeftAfterAPause(Page page) {
    page.getByText("The clock stands still").waitFor();
    Matcher first = still(page);
    int pause = seconds(first, 1);
    Eventually.so(
        "some seconds to pass",
        Capturing.LIMIT,
        () -> seconds(still(page), 1) <= pause - PAUSED_SECONDS - 1);
    assertThat(seconds(still(page), 3)).isEqualTo(seconds(first, 3));
    return seconds(first, 3);
  }

  private static Matcher still(Page page) {
    return matched(STILL, page.locator(".time-left").innerText());
  }

  private static Matcher clock(Page page, String pattern) {
    return matched(Pattern.compile(pattern), page.locator(".stage-clock").innerText());
  }

  private static Matcher matched(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    assertThat(matcher.find()).as(text).isTrue();
    return matcher;
  }

  private static int seconds(Matcher matcher, int group) {
    return 60 * Integer.parseInt(matcher.group(group)) + Integer.parseInt(matcher.group(group + 1));
  }
}
