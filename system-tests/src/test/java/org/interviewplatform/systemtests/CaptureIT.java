package org.interviewplatform.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.interviewplatform.systemtests.client.Interview;
import org.interviewplatform.systemtests.client.Question;
import org.interviewplatform.systemtests.client.Recruiter;
import org.interviewplatform.systemtests.network.FaultyNetwork;
import org.interviewplatform.systemtests.network.Put;
import org.interviewplatform.systemtests.running.Eventually;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * What was recorded arrives, whatever happens to the browser and the network. A kill is reckoned
 * from the last piece that the recorder had handed out, a quarter of a second before it at most.
 */
@EnabledIfSystemProperty(
    named = "interview-platform.capture-tests",
    matches = "true",
    disabledReason = "not yet steady on a busy machine")
@ExtendWith(OnePlatform.class)
@Order(1)
class CaptureIT {
  private static final Duration LIMIT = Duration.ofMinutes(4);
  private static final int ANSWER_SECONDS = 120;
  private static final double TOLERANCE_MILLIS = 500;
  private static final int CUT_SECONDS = 30;
  private static final long ROOM_BYTES = 200_000;

  @TempDir Path directory;
  private Running running;
  private FaultyNetwork network;
  private SurvivingChromium browser;
  private Interview interview;
  private CandidateInBrowser candidate;

  @BeforeEach
  void begin(Running platform) {
    assumeTrue(Chromium.installed().isPresent(), Chromium.ABSENCE);
    running = platform;
    network = new FaultyNetwork();
    Path sound = running.studio().hum("capture", 3);
    browser = SurvivingChromium.hearing(sound, directory.resolve("profile"), detours());
    interview = running.recruiter().publish("Capture", new Question("How?", ANSWER_SECONDS, 0));
    candidate = new CandidateInBrowser(browser.newPage());
    candidate.begin(interview, "Caspar Capture");
    candidate.checkDevices();
  }

  /** All that the browser sends, to the pages' address and to the storage's, goes our way. */
  private String detours() {
    int pages = running.address().getPort();
    String storage = running.platform().environment().get("INTERVIEW_PLATFORM_STORAGE_ENDPOINT");
    int objects = java.net.URI.create(storage).getPort();
    return "MAP localhost:%d 127.0.0.1:%d,MAP 127.0.0.1:%d 127.0.0.1:%d"
        .formatted(pages, network.leadTo(pages), objects, network.leadTo(objects));
  }

  @AfterEach
  void end() {
    browser.close();
    network.close();
  }

  @Test
  void theTabIsKilled() {
    record(6);
    Tape.Track first = browser.tape().last();
    browser.killTabs();
    comeBack(browser.newPage());
    goOnAndHandIn();
    requireAllButTheLastMoment(first);
    requireWhole(browser.tape().last());
    requireComplete(List.of(first, browser.tape().last()));
  }

  @Test
  void theBrowserIsKilled() {
    record(6);
    Tape.Track first = browser.tape().last();
    browser.killAndReturn();
    comeBack(browser.newPage());
    goOnAndHandIn();
    requireAllButTheLastMoment(first);
    requireWhole(browser.tape().last());
    requireComplete(List.of(first, browser.tape().last()));
  }

  @Test
  void thePageIsLoadedAgainInMidRecording() {
    record(6);
    candidate.page().reload();
    Tape.Track first = browser.tape().last();
    candidate.keepInterrupted();
    candidate.handIn();
    requireAllButTheLastMoment(first);
    requireComplete(List.of(first));
  }

  @Test
  void theNetworkIsGoneForHalfAMinute() {
    record(4);
    network.cut();
    awaitRecorded(4 + CUT_SECONDS);
    network.restore();
    stopAndHandIn();
    requireWhole(browser.tape().last());
    requireComplete(List.of(browser.tape().last()));
  }

  @Test
  void theStorageRefusesAThirdAndSignaturesExpire() {
    network.faults().refuseAThird();
    record(5);
    network.faults().expireSignaturesFor(Duration.ofSeconds(3));
    stopAndHandIn();
    requireWhole(browser.tape().last());
    requireComplete(List.of(browser.tape().last()));
    assertThat(network.puts()).extracting(Put::status).contains(403, 503);
  }

  @Test
  void theLineIsSlow() {
    network.faults().throttle(40_000);
    record(6);
    stopAndHandIn();
    requireWhole(browser.tape().last());
    requireComplete(List.of(browser.tape().last()));
  }

  @Test
  void theDiskIsFull() {
    String origin = running.address().toString();
    browser.limitStorage(candidate.page(), origin, ROOM_BYTES);
    record(8);
    stopAndHandIn();
    requireWhole(browser.tape().last());
    requireComplete(List.of(browser.tape().last()));
  }

  private void record(int seconds) {
    int before = browser.tape().count();
    candidate.startRecording();
    Eventually.so("a recorder to start", LIMIT, () -> pump() && browser.tape().count() > before);
    awaitRecorded(seconds);
  }

  private void awaitRecorded(int seconds) {
    Eventually.so(
        seconds + " s on the tape",
        LIMIT,
        () -> pump() && browser.tape().last().millis() >= seconds * 1000.0);
  }

  /** The tape turns only while the page is asked something. */
  private boolean pump() {
    candidate.page().evaluate("1");
    return true;
  }

  private void comeBack(Page page) {
    candidate = new CandidateInBrowser(page);
    page.navigate(interview.page().toString());
  }

  private void goOnAndHandIn() {
    int before = browser.tape().count();
    candidate.goOnAfterInterruption();
    Eventually.so("the next segment", LIMIT, () -> pump() && browser.tape().count() > before);
    awaitRecorded(3);
    stopAndHandIn();
  }

  private void stopAndHandIn() {
    candidate.stopRecording();
    candidate.handIn();
  }

  /** Ended as it should: the storage has every byte. */
  private void requireWhole(Tape.Track take) {
    assertThat(StoredFiles.of(running).lengthOf(take.bytes()))
        .as("bytes stored of a take of %.0f ms", take.millis())
        .isEqualTo(take.bytes().length);
  }

  /** Cut off: the storage has every byte but those of its last moment, and perhaps some more. */
  private void requireAllButTheLastMoment(Tape.Track take) {
    assertThat(StoredFiles.of(running).lengthOf(take.bytes()))
        .as("bytes stored of a take killed after %.0f ms", take.millis())
        .isGreaterThanOrEqualTo(take.bytesUntil(take.millis() - TOLERANCE_MILLIS));
  }

  /** Nothing was sent twice, and the answer is as long as its takes. */
  private void requireComplete(List<Tape.Track> takes) {
    requireNothingSentTwice();
    double recorded = takes.stream().mapToDouble(Tape.Track::millis).sum();
    assertThat(storedMillis()).isCloseTo(recorded, within(TOLERANCE_MILLIS));
  }

  private void requireNothingSentTwice() {
    Map<String, Long> taken =
        network.puts().stream()
            .filter(Put::succeeded)
            .collect(Collectors.groupingBy(Put::part, Collectors.counting()));
    assertThat(taken).isNotEmpty().allSatisfy((part, times) -> assertThat(times).isOne());
  }

  private double storedMillis() {
    Recruiter recruiter = running.recruiter();
    String id = recruiter.sessions(interview).path(0).path("id").asText();
    JsonNode media =
        Eventually.see(
            "the recording to be ready",
            LIMIT,
            () -> recruiter.session(id).path("answers").path(0).path("media"),
            found -> List.of("READY", "REJECTED", "FAILED").contains(found.path("state").asText()));
    assertThat(media.path("state").asText()).as(media.toString()).isEqualTo("READY");
    assertThat(media.path("durationMillis").isNumber()).isTrue();
    return media.path("durationMillis").asDouble();
  }
}
