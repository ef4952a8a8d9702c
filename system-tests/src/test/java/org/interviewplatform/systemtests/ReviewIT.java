package org.interviewplatform.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.interviewplatform.systemtests.client.Candidate;
import org.interviewplatform.systemtests.client.Http;
import org.interviewplatform.systemtests.client.Interview;
import org.interviewplatform.systemtests.client.Question;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** Somebody reviews candidates by keyboard alone, compares them, and shows an answer to others. */
@ExtendWith(OnePlatform.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@Order(4)
class ReviewIT {
  private static final Duration LIMIT = Duration.ofMinutes(2);
  private static final List<String> NAMES = List.of("Ada One", "Ben Two", "Cleo Three");

  private Running running;
  private Chromium browser;
  private Page page;
  private Interview interview;
  private String newest = "";

  @BeforeAll
  void threeCandidatesHaveAnswered(Running running) {
    assumeTrue(Chromium.installed().isPresent(), Chromium.ABSENCE);
    this.running = running;
    interview = running.recruiter().publish("By keyboard", Question.of("How?"));
    for (String name : NAMES) {
      Candidate candidate = running.candidate(interview, name);
      candidate.answer(0, running.studio().tone("keyboard", 2)).expect(201);
      candidate.submit().expect(200);
      newest = candidate.sessionId();
    }
    running.recruiter().reportedSession(newest, LIMIT);
    browser = Chromium.hearing(running.studio().tone("keys", 1).file());
    page = browser.newPerson();
    new RecruiterInBrowser(page).open(address("/console/session.xhtml?id=" + newest));
    page.locator("#shortcuts").waitFor(new Locator.WaitForOptions().setState(HIDDEN));
    page.waitForLoadState(LoadState.DOMCONTENTLOADED);
  }

  private static final com.microsoft.playwright.options.WaitForSelectorState HIDDEN =
      com.microsoft.playwright.options.WaitForSelectorState.ATTACHED;

  @AfterAll
  void close() {
    if (browser != null) {
      browser.close();
    }
  }

  @Test
  @Order(1)
  void theRecordingObeysTheKeyboard() {
    page.keyboard().press("k");
    page.waitForFunction("() => !document.querySelector('[data-player]').paused");
    page.keyboard().press("k");
    page.waitForFunction("() => document.querySelector('[data-player]').paused");
    page.keyboard().press("Shift+?");
    assertThat(page.locator("#shortcuts").isVisible()).isTrue();
    Axe.requireOpenToAll(page, "list of keys");
    page.keyboard().press("Escape");
    assertThat(page.locator("#shortcuts").isVisible()).isFalse();
  }

  @Test
  @Order(2)
  void threeCandidatesAreReviewedWithoutTheMouse() {
    Axe.requireOpenToAll(page, "page of a candidate");
    for (int left = NAMES.size(); left > 0; left--) {
      String name = page.locator("h1").innerText();
      assertThat(name).isEqualTo(NAMES.get(left - 1));
      press("4", "s");
      arrived("#feedback");
      assertThat(page.locator(".scale-step input").nth(3).isChecked()).isTrue();
      press("c");
      page.keyboard().type("About " + name);
      press("Control+Enter");
      arrived(".comments li");
      press("d", "Space", "Tab");
      page.keyboard().type("Clear, with a result.");
      press("Control+Enter");
      arrived(".page-title [data-status=ADVANCE]");
      if (left > 1) {
        press("n");
        arrived("h1:has-text('" + NAMES.get(left - 2) + "')");
      }
    }
    assertThat(page.locator("[data-key=n]").count()).as("nobody else waits").isZero();
  }

  @Test
  @Order(3)
  void theShortlistIsComparedSideBySide() {
    for (JsonNode session : running.recruiter().sessions(interview)) {
      page.navigate(address("/console/session.xhtml?id=" + session.path("id").asText()));
      page.click("[id='shortlist:toggle']");
      page.locator("#feedback").waitFor();
    }

    page.click("a[href*='compare.xhtml']");

    assertThat(page.locator(".compare thead th").count()).isEqualTo(NAMES.size());
    assertThat(page.locator(".compare tbody").innerText()).contains("4");
    Axe.requireOpenToAll(page, "comparison");
  }

  @Test
  @Order(4)
  void aLinkShowsTheAnswerToSomebodyWithoutAnAccountUntilItIsEnded() {
    page.navigate(address("/console/session.xhtml?id=" + newest));
    page.click("[id='sharing:make']");
    String link = page.locator("#share-link-0").inputValue();
    Page stranger = browser.newPerson();

    stranger.navigate(link);

    stranger.locator("video").waitFor();
    assertThat(stranger.content()).doesNotContainIgnoringCase("cleo");
    String token = link.replaceAll(".*/s/", "");
    String shown =
        new Http(running.address()).get("/api/public/shared/" + token, Map.of()).expect(200).text();
    assertThat(shown).doesNotContainIgnoringCase("cleo").doesNotContain("@example");
    Axe.requireOpenToAll(stranger, "answers behind a link");

    page.click("button[name='revoking:end']");
    page.locator("#feedback").waitFor();
    new Http(running.address()).get("/api/public/shared/" + token, Map.of()).expect(410);
    stranger.reload();
    stranger.locator("[role=alert]").waitFor();
  }

  @Test
  @Order(5)
  void theSearchPageIsOpenToAll() {
    page.navigate(address("/console/search.xhtml?q=nobodysaidthis"));
    assertThat(page.locator(".empty").isVisible()).isTrue();
    Axe.requireOpenToAll(page, "search");
  }

  /** The next page is there, with the script that listens to the keys. */
  private void arrived(String selector) {
    page.locator(selector).first().waitFor();
    page.waitForLoadState(LoadState.DOMCONTENTLOADED);
  }

  private void press(String... keys) {
    for (String key : keys) {
      page.keyboard().press(key);
    }
  }

  private String address(String path) {
    return running.address() + path;
  }
}
