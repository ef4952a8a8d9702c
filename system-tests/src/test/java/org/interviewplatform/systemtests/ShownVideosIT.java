package org.interviewplatform.systemtests;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.interviewplatform.systemtests.client.Interview;
import org.interviewplatform.systemtests.client.Question;
import org.interviewplatform.systemtests.client.Recruiter;
import org.interviewplatform.systemtests.material.Recording;
import org.interviewplatform.systemtests.running.Eventually;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Videos of the organisation are played to candidates, with captions in the reader's language. */
@ExtendWith(OnePlatform.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Order(4)
class ShownVideosIT {
  private static final Duration LIMIT = Duration.ofMinutes(4);
  private static final Map<String, String> CAPTIONS = Map.of("en", "Welcome", "ru", "Здравствуйте");

  private Running running;
  private Recruiter recruiter;
  private Interview interview;
  private Chromium browser;

  @BeforeAll
  void film(Running platform) {
    assumeTrue(Chromium.installed().isPresent(), Chromium.ABSENCE);
    running = platform;
    recruiter = running.recruiter();
    interview = recruiter.draft("Videos", new Question("1 + 1 = ?", "VIDEO", 0, 60, 0));
    String own = "/api/interviews/" + interview.id();
    Recording video = running.studio().tone("shown", 2);
    List<String> places =
        List.of(
            own + "/intro-video", own + "/questions/" + interview.questions().get(0) + "/video");
    places.forEach(place -> set(place, video));
    interview = recruiter.publish(interview);
    places.forEach(this::awaitReady);
    browser = Chromium.hearing(running.studio().hum("shown-microphone", 1));
  }

  @AfterAll
  void close() {
    if (browser != null) {
      browser.close();
    }
  }

  private void set(String place, Recording video) {
    put(
        place,
        video.contentType(),
        Map.of("Content-Digest", "sha-256=:" + video.digest() + ":"),
        video.publisher());
    CAPTIONS.forEach(
        (language, words) ->
            put(
                place + "/captions?language=" + language,
                "text/vtt",
                Map.of(),
                BodyPublishers.ofString("WEBVTT\n\n00:00.000 --> 00:02.000\n" + words + "\n")));
  }

  private void put(String path, String type, Map<String, String> more, BodyPublisher body) {
    Map<String, String> headers = new HashMap<>(recruiter.authorization());
    headers.putAll(more);
    headers.put("Content-Type", type);
    running.http().send("PUT", path, headers, body).expect(200);
  }

  private void awaitReady(String place) {
    JsonNode seen =
        Eventually.see(
            place,
            LIMIT,
            () -> recruiter.get(place).expect(200).json(),
            state -> List.of("READY", "REJECTED", "FAILED").contains(state.path("state").asText()));
    assertThat(seen.path("state").asText()).as(seen.toString()).isEqualTo("READY");
  }

  @ParameterizedTest
  @CsvSource({"en, Welcome", "ru, Здравствуйте"})
  void welcomeAndQuestionPlayThem(String language, String words) {
    Page page = browser.newPerson(Chromium.usual().setLocale(language));
    ScreenCheck check = new ScreenCheck(page, language);
    page.navigate(interview.page().toString());
    requirePlayed(page, language, words);
    check.look("welcome with video");
    CandidateInBrowser candidate = new CandidateInBrowser(page);
    candidate.begin(interview, "Vera Video");
    candidate.checkDevices();
    requirePlayed(page, language, words);
    check.look("question with video");
    page.context().close();
  }

  @Test
  void anIntroductionIsRecordedInTheConsoleAndShownLikeAnyOther() {
    Interview draft = recruiter.draft("Filmed", new Question("2 + 2 = ?", "VIDEO", 0, 60, 0));
    String address = running.address() + "/console/videos.xhtml?id=" + draft.id();
    try (Looks looks = Looks.of(browser, address)) {
      Page page = looks.at(address, "videos");
      page.locator("[data-act=open]").first().click();
      page.waitForFunction("() => document.querySelector('[data-picture]').videoWidth > 0");
      Looks.asItIs(page, "videos-live");
      page.keyboard().press("Enter");
      page.waitForFunction("() => document.querySelector('[data-time]').textContent >= '0:02'");
      assertThat(page.locator("#announcement").textContent()).isEqualTo("Recording has started.");
      page.keyboard().press("Enter");
      page.waitForFunction("() => document.querySelector('[data-played]').videoWidth > 0");
      Looks.asItIs(page, "videos-review");
      page.locator("[data-act=keep]:visible").click();
      page.locator("#feedback").waitFor();
      assertThat(page.locator("#feedback").innerText()).contains("has arrived");
      awaitReady("/api/interviews/" + draft.id() + "/intro-video");
      // nothing is touched: the page shows by itself that it is ready
      page.locator("#shown-0 video")
          .waitFor(new Locator.WaitForOptions().setTimeout(LIMIT.toMillis()));
      looks.at(address, "videos-ready");
    }
  }

  @Test
  void everyStateIsFitToBeSeenAtADeskAndOnATelephone() {
    Interview draft = recruiter.draft("Looked at", new Question("4 + 4 = ?", "VIDEO", 0, 60, 0));
    String address = running.address() + "/console/videos.xhtml?id=" + draft.id();
    try (Looks looks = Looks.of(browser, address)) {
      Page desk = looks.at(address, "videos-nothing");
      for (Page page : List.of(desk, looks.narrow())) {
        lookAtStates(page, page == desk ? "" : "-narrow");
      }
      desk.locator("[data-studio-file]").first().setInputFiles(notAVideo("video/webm"));
      desk.locator("[data-studio-send]").first().click();
      desk.locator("#feedback").waitFor();
      desk.locator("#shown-0 [data-stage=REJECTED]").waitFor();
      looks.at(address, "videos-rejected");
      assertThat(looks.narrow().locator("#shown-0").innerText())
          .contains("не видео- и не аудиозапись");
      desk.locator("[data-studio-file]").first().setInputFiles(notAVideo("text/plain"));
      desk.locator("[data-studio-send]").first().click();
      desk.locator("#feedback").waitFor();
      Looks.asItIs(desk, "videos-refused-file");
    }
  }

  private void lookAtStates(Page page, String kind) {
    page.locator("[data-act=open]").first().click();
    page.waitForFunction("() => document.querySelector('[data-picture]').videoWidth > 0");
    Looks.asItIs(page, "videos-live" + kind);
    page.locator("[data-act=start]:visible").click();
    page.waitForFunction("() => document.querySelector('[data-time]').textContent >= '0:01'");
    Looks.asItIs(page, "videos-recording" + kind);
    assertThat(page.locator("#shown-0 .player-none").isVisible()).as("nothing, twice").isFalse();
    assertThat(page.locator("[data-studio-send]:visible").count())
        .as("ways to send a file where one is recorded")
        .isEqualTo(interview.questions().size());
    page.locator("[data-act=stop]:visible").click();
    page.waitForFunction("() => document.querySelector('[data-played]').videoWidth > 0");
    Looks.asItIs(page, "videos-review" + kind);
    page.locator("[data-act=cancel]:visible").click();
    page.locator("[data-studio-file]").first().setInputFiles(notAVideo("video/webm"));
    Looks.asItIs(page, "videos-chosen" + kind);
    page.evaluate(
        "() => { navigator.mediaDevices.getUserMedia ="
            + " () => Promise.reject(new DOMException('', 'NotAllowedError')); }");
    page.locator("[data-act=open]").first().click();
    page.locator("[data-problem]:visible").waitFor();
    Looks.asItIs(page, "videos-denied" + kind);
  }

  private static FilePayload notAVideo(String type) {
    return new FilePayload("introduction-of-the-team.webm", type, "No video.".getBytes(UTF_8));
  }

  @Test
  void whoDeniesTheCameraIsToldAndMayChooseAFile() {
    Interview draft = recruiter.draft("Shy", new Question("3 + 3 = ?", "VIDEO", 0, 60, 0));
    Page page = browser.newPerson();
    page.addInitScript(
        "navigator.mediaDevices.getUserMedia ="
            + " () => Promise.reject(new DOMException('', 'NotAllowedError'))");
    new RecruiterInBrowser(page).open(running.address() + "/console/videos.xhtml?id=" + draft.id());
    page.locator("[data-act=open]").first().click();
    page.locator("[data-problem]:visible").waitFor();
    assertThat(page.locator("[data-problem]:visible").innerText()).contains("choose a file");
    Recording video = running.studio().tone("chosen", 1);
    page.locator("[data-studio-file]").first().setInputFiles(video.file());
    page.locator("[data-studio-send]").first().click();
    page.locator("#feedback").waitFor();
    awaitReady("/api/interviews/" + draft.id() + "/intro-video");
    page.context().close();
  }

  /** To its end, and the words are on the picture meanwhile. */
  private static void requirePlayed(Page page, String language, String words) {
    page.locator("video.clip track[default]")
        .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
    Object heard =
        page.evaluate(
            """
            () => new Promise((resolve) => {
              const video = document.querySelector('video.clip');
              const [shown] = [...video.textTracks].filter(({ mode }) => mode === 'showing');
              const words = [];
              shown.addEventListener('cuechange', () => words.push(...[...shown.activeCues].map(({ text }) => text)));
              video.addEventListener('ended', () => resolve([shown.language, words.join(' '), video.videoWidth > 0]));
              video.addEventListener('error', () => resolve([video.error.message]));
              video.muted = true;
              video.play();
            })
            """);
    assertThat((List<?>) heard).isEqualTo(List.of(language, words, true));
  }
}
