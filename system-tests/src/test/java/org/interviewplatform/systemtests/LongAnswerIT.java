package org.interviewplatform.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Locator;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.interviewplatform.systemtests.network.Put;
import org.interviewplatform.systemtests.running.Eventually;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * Answers of several parts, which leave while they are recorded. Their sound is not compressed, so
 * that a machine that is too slow for a large picture records as many bytes as a fast one. How soon
 * an answer is saved is measured only when asked for, by {@code
 * -Dinterview-platform.long-answer=PT3M}: it tells about the machine as well.
 */
@ExtendWith(OnePlatform.class)
@Order(1)
class LongAnswerIT {
  private static final long PART = 5 << 20;
  private static final long SECOND = 2_500_000 / 8;
  private static final String LONG = "interview-platform.long-answer";
  private static final double MOST_MILLIS = 3000;

  @TempDir Path directory;
  private Capturing caspar;

  @BeforeEach
  void begin(Running platform) {
    assumeTrue(Chromium.installed().isPresent(), Chromium.ABSENCE);
    List<String> scripts = List.of(Tape.script("large.js"));
    caspar = new Capturing(platform, directory.resolve("profile"), 900, scripts);
  }

  @AfterEach
  void end() {
    caspar.close();
  }

  @Test
  void theNetworkBreaksAndThePageIsKilledBetweenTheParts() {
    caspar.start();
    Eventually.so("the first part", Capturing.LIMIT, () -> recordedPart(1));
    caspar.network().cut();
    List<Put> before = caspar.stored();
    caspar.awaitBytes(3 * PART + SECOND);
    Tape.Track take = caspar.take();
    caspar.browser().killTabs();
    caspar.network().restore();
    caspar.comeBack();
    caspar.candidate().keepInterrupted();
    caspar.candidate().handIn();

    caspar.requireAllButTheLastMoment(take);
    caspar.requireComplete(Duration.ofMillis(1500), take);
    assertThat(before).isNotEmpty();
    assertThat(numbers(caspar.stored())).containsAll(Set.of(1, 2, 3, 4));
    assertThat(uploads(caspar.stored())).hasSize(1).isEqualTo(uploads(before));
  }

  @Test
  void atTheEndOnlyTheLastPartIsMissingAndSoonSaved() {
    String length = System.getProperty(LONG, "");
    assumeTrue(!length.isEmpty(), "asked for by -D" + LONG);
    caspar.start();
    caspar.awaitBytes(Math.max(2 * PART, Duration.parse(length).toSeconds() * SECOND) + SECOND);
    int full = (int) ((caspar.take().size() - SECOND) / PART);
    assertThat(numbers(caspar.stored())).hasSizeGreaterThanOrEqualTo(full);

    double saved = stopUntilSaved();

    System.out.printf(
        "Saved %.0f ms after the end of %.0f s, %.2f Mbit/s, %d parts; %.2f of %.0f ms%n",
        saved,
        caspar.take().millis() / 1000,
        caspar.take().size() * 8 / caspar.take().millis() / 1000,
        numbers(caspar.stored()).size(),
        saved / MOST_MILLIS,
        MOST_MILLIS);
    assertThat(saved).isLessThan(MOST_MILLIS);
    caspar.candidate().use();
    caspar.candidate().handIn();
    caspar.requireWhole(caspar.take());
    caspar.requireComplete(Duration.ZERO, caspar.take());
  }

  private boolean recordedPart(int number) {
    caspar.awaitBytes(number * PART);
    return numbers(caspar.stored()).contains(number);
  }

  /** As the candidate's own clock sees it, from the press of the button. */
  private double stopUntilSaved() {
    caspar
        .candidate()
        .page()
        .evaluate(
            """
            () => {
              const seen = () => document.querySelector('[data-saved=saved]');
              document.querySelector('[data-action=stop]').addEventListener('click', () => {
                const began = performance.now();
                const look = () => seen() ? globalThis.savedAfter = performance.now() - began : setTimeout(look, 10);
                look();
              });
            }
            """);
    caspar.candidate().stop();
    caspar
        .candidate()
        .page()
        .locator("[data-saved=saved]")
        .waitFor(new Locator.WaitForOptions().setTimeout(Capturing.LIMIT.toMillis()));
    return ((Number) caspar.candidate().page().evaluate("() => globalThis.savedAfter"))
        .doubleValue();
  }

  private static Set<Integer> numbers(List<Put> puts) {
    return puts.stream().map(Put::number).collect(Collectors.toSet());
  }

  private static Set<String> uploads(List<Put> puts) {
    return puts.stream()
        .map(put -> put.part().substring(0, put.part().lastIndexOf(' ')))
        .collect(Collectors.toSet());
  }
}
