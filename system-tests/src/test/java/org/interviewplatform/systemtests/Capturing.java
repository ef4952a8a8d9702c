package org.interviewplatform.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import java.net.URI;
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

/**
 * A candidate in front of one question, in a browser that may be killed, behind a network that may
 * break; and what became of the recording. A kill is reckoned from the last piece that the recorder
 * had handed out, a quarter of a second before it at most.
 */
final class Capturing implements AutoCloseable {
  static final Duration LIMIT = Duration.ofMinutes(6);
  private static final double TOLERANCE_MILLIS = 500;

  private final Running running;
  private final Interview interview;
  private final FaultyNetwork network = new FaultyNetwork();
  private final SurvivingChromium browser;
  private CandidateInBrowser candidate;

  Capturing(Running running, Path profile, int answerSeconds, List<String> scripts) {
    this.running = running;
    Path sound = running.studio().hum("capture", 3);
    browser = SurvivingChromium.hearing(sound, profile, detours());
    scripts.forEach(browser::prepare);
    interview = running.recruiter().publish("Capture", new Question("How?", answerSeconds, 0));
    candidate = new CandidateInBrowser(browser.newPage());
    candidate.begin(interview, "Caspar Capture");
    candidate.checkDevices();
  }

  /** All that the browser sends, to the pages' address and to the storage's, goes our way. */
  private String detours() {
    int pages = running.address().getPort();
    String storage = running.platform().environment().get("INTERVIEW_PLATFORM_STORAGE_ENDPOINT");
    int objects = URI.create(storage).getPort();
    return "MAP localhost:%d 127.0.0.1:%d,MAP 127.0.0.1:%d 127.0.0.1:%d"
        .formatted(pages, network.leadTo(pages), objects, network.leadTo(objects));
  }

  FaultyNetwork network() {
    return network;
  }

  SurvivingChromium browser() {
    return browser;
  }

  CandidateInBrowser candidate() {
    return candidate;
  }

  Tape.Track take() {
    return browser.tape().last();
  }

  void record(int seconds) {
    start();
    awaitRecorded(seconds);
  }

  void start() {
    int before = browser.tape().count();
    candidate.startRecording();
    Eventually.so("a recorder to start", LIMIT, () -> pump() && browser.tape().count() > before);
  }

  void awaitRecorded(int seconds) {
    Eventually.so(
        seconds + " s on the tape", LIMIT, () -> pump() && take().millis() >= seconds * 1000.0);
  }

  void awaitBytes(long bytes) {
    Eventually.so(bytes + " bytes on the tape", LIMIT, () -> pump() && take().size() >= bytes);
  }

  /** The tape turns only while the page is asked something. */
  private boolean pump() {
    candidate.page().evaluate("1");
    return true;
  }

  void comeBack() {
    Page page = browser.newPage();
    candidate = new CandidateInBrowser(page);
    page.navigate(interview.page().toString());
  }

  void goOnAndHandIn() {
    int before = browser.tape().count();
    candidate.goOnAfterInterruption();
    Eventually.so("the next segment", LIMIT, () -> pump() && browser.tape().count() > before);
    awaitRecorded(3);
    stopAndHandIn();
  }

  void stopAndHandIn() {
    candidate.stopRecording();
    candidate.handIn();
  }

  /** Ended as it should: the storage has every byte. */
  void requireWhole(Tape.Track take) {
    assertThat(StoredFiles.of(running).lengthOf(take.bytes()))
        .as("bytes stored of a take of %.0f ms", take.millis())
        .isEqualTo(take.bytes().length);
  }

  /** Cut off: the storage has every byte but those of its last moment, and perhaps some more. */
  void requireAllButTheLastMoment(Tape.Track take) {
    long stored = StoredFiles.of(running).lengthOf(take.bytes());
    double lost = take.millis() - take.millisOf(stored);
    System.out.printf("Lost of a take killed after %.0f ms: %.0f ms%n", take.millis(), lost);
    assertThat(stored)
        .as("bytes stored of a take killed after %.0f ms", take.millis())
        .isGreaterThanOrEqualTo(take.bytesUntil(take.millis() - TOLERANCE_MILLIS));
  }

  /**
   * Nothing was sent twice, and the answer is as long as its takes.
   *
   * @param untold how much longer it may be: a page that dies has stored pieces that it had no time
   *     to tell the tape of
   */
  void requireComplete(Duration untold, Tape.Track... takes) {
    requireNothingSentTwice();
    double recorded =
        List.of(takes).stream()
            .map(Tape.Track::bytes)
            .mapToDouble(running.studio()::millisOf)
            .sum();
    double stored = storedMillis();
    System.out.printf("Recorded %.0f ms, and the answer has %.0f ms%n", recorded, stored);
    assertThat(stored)
        .isBetween(recorded - TOLERANCE_MILLIS, recorded + TOLERANCE_MILLIS + untold.toMillis());
  }

  private void requireNothingSentTwice() {
    Map<String, Long> taken =
        stored().stream().collect(Collectors.groupingBy(Put::part, Collectors.counting()));
    assertThat(taken).isNotEmpty().allSatisfy((part, times) -> assertThat(times).isOne());
  }

  /** Parts that the storage has taken, as they came. */
  List<Put> stored() {
    return network.puts().stream().filter(Put::succeeded).toList();
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

  @Override
  public void close() {
    browser.close();
    network.close();
  }
}
