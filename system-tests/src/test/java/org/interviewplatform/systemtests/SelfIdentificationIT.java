package org.interviewplatform.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.interviewplatform.systemtests.client.Interview;
import org.interviewplatform.systemtests.client.Question;
import org.interviewplatform.systemtests.client.Recruiter;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A candidate who has handed in says which groups they belong to; nobody can read it afterwards.
 */
@ExtendWith(OnePlatform.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Order(5)
class SelfIdentificationIT {
  private static final String SEX = "ANOTHER";
  private static final String ETHNICITY = "NATIVE_HAWAIIAN_OR_PACIFIC_ISLANDER";

  private Running running;
  private Chromium browser;
  private Interview interview;
  private Page page;

  @BeforeAll
  void handIn(Running running) {
    assumeTrue(Chromium.installed().isPresent(), Chromium.ABSENCE);
    this.running = running;
    browser = Chromium.hearing(running.studio().hum("identification", 1));
    interview =
        running.recruiter().publish("In writing", Question.written("What did you mend last?"));
    page = browser.newPerson();
    CandidateInBrowser candidate = new CandidateInBrowser(page);
    candidate.begin(interview, "Noor Nobody");
    candidate.answerInWriting("A printer that had stood still for a day.");
    candidate.handIn();
  }

  @AfterAll
  void close() {
    if (browser != null) {
      browser.close();
    }
  }

  @Test
  void whatIsSaidIsTakenAndNeverShownAgain() {
    List<String> answers = new ArrayList<>();
    page.onResponse(response -> answers.add(response.status() + " " + response.url()));
    assertThat(page.locator("#sex").inputValue())
        .as("nothing is chosen beforehand")
        .isEqualTo("UNDISCLOSED");
    page.selectOption("#sex", SEX);
    page.selectOption("#ethnicity", ETHNICITY);
    Axe.requireOpenToAll(page, "self-identification");
    page.screenshot(
        new Page.ScreenshotOptions()
            .setPath(Path.of("target", "looks", "identification.png"))
            .setFullPage(true));
    page.click("[data-action=identify]");
    page.locator("[data-section=identification] .heard:not(:empty)").waitFor();
    assertThat(answers).anyMatch(each -> each.matches("204 .*/self-identification"));
    assertThat(page.locator("#sex").inputValue()).isEqualTo("UNDISCLOSED");

    page.reload();
    page.locator("#sex").waitFor();
    assertThat(page.locator("#sex").inputValue()).isEqualTo("UNDISCLOSED");
    requireUnread();
  }

  /**
   * Neither by the candidate's own interface nor by any that HR has, for the most powerful user.
   */
  private void requireUnread() {
    Recruiter recruiter = running.recruiter();
    String session = recruiter.sessions(interview).path(0).path("id").asText();
    for (String path :
        List.of(
            "/api/sessions/" + session,
            "/api/sessions/" + session + "/judgement",
            "/api/interviews/" + interview.id() + "/sessions",
            "/api/bias-audit?interviewId=" + interview.id(),
            "/api/bias-audit/csv?interviewId=" + interview.id())) {
      assertThat(recruiter.get(path).expect(200).text()).as(path).doesNotContain(SEX, ETHNICITY);
    }
    Page console = browser.newPerson();
    URI address = running.address();
    new RecruiterInBrowser(console).open(address + "/console/session.xhtml?id=" + session);
    console.locator("h1").waitFor();
    assertThat(console.content()).doesNotContain(SEX, ETHNICITY, "Pacific Islander");
    console.navigate(address + "/console/bias-audit.xhtml?id=" + interview.id());
    assertThat(console.locator("main").innerText()).doesNotContain("Pacific Islander");
  }
}
