package org.interviewplatform.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.interviewplatform.systemtests.client.Candidate;
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

/** Who has handed in comes back by the link of the receipt and disposes of the own data. */
@ExtendWith(OnePlatform.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Order(4)
class OwnDataIT {
  private static final Duration LIMIT = Duration.ofMinutes(3);
  private static final Pattern LINK = Pattern.compile("https?://\\S+/i/\\S+");

  private Running running;
  private Chromium browser;
  private Recording answer;

  @BeforeAll
  void open(Running platform) {
    assumeTrue(Chromium.installed().isPresent(), Chromium.ABSENCE);
    running = platform;
    answer = running.studio().tone("own-data", 1);
    browser = Chromium.hearing(running.studio().hum("own-data-microphone", 1));
  }

  @AfterAll
  void close() {
    browser.close();
  }

  @Test
  void theReceiptLeadsToEverythingThatMayBeDone() throws IOException {
    Interview interview = publish();
    Candidate olga = running.candidate(interview, "Olga Own");
    olga.answer(0, answer).expect(201);
    olga.submit().expect(200);
    Page page = browser.newPerson();
    page.navigate(receipt(interview));
    page.locator("[data-section=analysis]").waitFor();

    Download download = page.waitForDownload(page.locator("[data-action=download-answer]")::click);
    assertThat(Files.readAllBytes(download.path())).isEqualTo(answer.content());

    ask(page, "withdraw-analysis", "");
    page.getByText("People alone review your answers").waitFor();
    assertThat(olga.status().path("aiAnalysis").asBoolean(true)).isFalse();

    ask(page, "ask-review", "The microphone hissed.");
    page.getByText("You asked for a human review on").waitFor();

    correct(page, "Olga Owen", "olga.owen@example.org");
    JsonNode known = running.recruiter().session(olga.sessionId()).path("candidate");
    assertThat(known.path("name").asText()).isEqualTo("Olga Owen");
    assertThat(known.path("email").asText()).isEqualTo("olga.owen@example.org");

    ask(page, "ask-deletion", "");
    page.getByText("You asked for deletion on").waitFor();
    assertThat(olga.status().path("requests").findValuesAsText("kind"))
        .containsExactlyInAnyOrder("HUMAN_REVIEW", "DELETION");
    new ScreenCheck(page, "en").look("status, everything asked for");
    page.context().close();
  }

  private Interview publish() {
    String title = "Own data " + UUID.randomUUID();
    return running.recruiter().publish(title, Question.of("Who are you?"));
  }

  /** The way back, as the mail to the candidate names it. */
  private String receipt(Interview interview) {
    return Eventually.see(
        "the receipt",
        LIMIT,
        () ->
            running.inbox().mentioning(interview.title()).stream()
                .filter(mail -> !mail.path("to").toString().contains(Recruiter.EMAIL))
                .map(mail -> LINK.matcher(mail.path("text").asText()))
                .filter(Matcher::find)
                .map(Matcher::group)
                .findFirst()
                .orElse(""),
        link -> !link.isEmpty());
  }

  private static void ask(Page page, String action, String note) {
    page.locator("[data-action=" + action + "]").click();
    if (!note.isEmpty()) {
      page.fill("dialog #note", note);
    }
    page.locator("dialog [data-action=confirm]").click();
    page.locator("dialog")
        .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
  }

  private static void correct(Page page, String name, String email) {
    page.fill("[data-section=contact] [name=email]", "nowhere");
    page.locator("[data-action=correct]").click();
    page.locator("[data-section=contact] [aria-invalid=true]").waitFor();
    page.fill("[data-section=contact] [name=name]", name);
    page.fill("[data-section=contact] [name=email]", email);
    page.waitForResponse(
        reply -> reply.request().method().equals("PUT") && reply.ok(),
        page.locator("[data-action=correct]")::click);
  }
}
