package org.interviewplatform.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.interviewplatform.systemtests.client.Candidate;
import org.interviewplatform.systemtests.client.ConsoleLogin;
import org.interviewplatform.systemtests.client.Http;
import org.interviewplatform.systemtests.client.Interview;
import org.interviewplatform.systemtests.client.Question;
import org.interviewplatform.systemtests.client.Recruiter;
import org.interviewplatform.systemtests.running.Eventually;
import org.interviewplatform.systemtests.running.Tenants;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** A recruiter writes an interview, opens it, invites, closes it again, rates and decides. */
@ExtendWith(OnePlatform.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@Order(3)
class ConsoleIT {

  private static final Duration LIMIT = Duration.ofMinutes(2);
  private static final Pattern INTERVIEW = Pattern.compile(".*/console/interview\\.xhtml\\?id=.*");
  private static final String FIRST_IS =
      "words => document.querySelector('[data-item=question] [data-first]').value === words";
  private static final String EMAIL = "zoe@example.org";

  private Chromium browser;
  private Running running;
  private Page page;
  private String interview = "";

  @BeforeAll
  void signIn(Running running) {
    assumeTrue(Chromium.installed().isPresent(), Chromium.ABSENCE);
    this.running = running;
    browser = Chromium.hearing(running.studio().tone("console", 1).file());
    page = browser.newPerson();
    new RecruiterInBrowser(page).open(running.address() + "/console/draft.xhtml");
    field("draft:title").waitFor();
  }

  @AfterAll
  void close() {
    if (browser != null) {
      browser.close();
    }
  }

  private Locator field(String id) {
    return page.locator("[id='" + id + "']");
  }

  private String feedback() {
    return page.locator("#feedback").innerText();
  }

  @Test
  @Order(1)
  void writesAndPublishesAnInterview() {
    field("draft:title").fill("Console, by hand");
    field("draft:deadline").fill("2099-12-01T18:30");
    field("draft:question:0:text").fill("What did you mend last?");
    field("draft:add-question").click();
    field("draft:question:1:text").fill("Describe it in writing.");
    field("draft:question:1:kind").selectOption("TEXT");
    assertThat(field("draft:question:1:characters").isVisible()).isTrue();
    assertThat(field("draft:question:0:characters").isVisible()).isFalse();
    assertThat(field("draft:deadline").inputValue()).isEqualTo("2099-12-01T18:30");

    page.click("[data-dialog=publish]");
    field("draft:publish-now").click();

    page.waitForURL(INTERVIEW);
    interview = page.url();
    assertThat(page.locator("#public-link").inputValue()).contains("/i/");
  }

  @Test
  @Order(2)
  void invitesAPersonWithMoreTime() {
    page.click("a[href*='invitations.xhtml']");
    field("invite:name").fill("Zoë Ångström");
    field("invite:email").fill(EMAIL);
    field("invite:time").selectOption("150");

    field("invite:go").click();

    assertThat(feedback()).isNotBlank();
    page.click("a.row-link");
    assertThat(field("terms:time").inputValue()).isEqualTo("150");
    String link = page.locator("#personal-link").inputValue();
    List<JsonNode> messages =
        Eventually.see(
            "an invitation for " + EMAIL,
            LIMIT,
            () -> running.inbox().mentioning(link),
            found -> !found.isEmpty());
    assertThat(messages).singleElement().asString().contains(EMAIL);
    JsonNode personal =
        new Http(running.address())
            .get("/api/public/interview/" + link.replaceAll(".*/i/", ""), Map.of())
            .expect(200)
            .json();
    assertThat(personal.path("personal").path("email").asText()).isEqualTo(EMAIL);
    assertThat(personal.path("questions").path(0).path("answerSeconds").asInt()).isEqualTo(180);
  }

  @Test
  @Order(3)
  void invitingTwiceIsRefusedAndKeepsWhatWasTyped() {
    page.navigate(interview);
    page.click("a[href*='invitations.xhtml']");
    field("invite:name").fill("Zoë again");
    field("invite:email").fill(EMAIL);

    field("invite:go").click();

    assertThat(feedback()).contains("invited before");
    assertThat(field("invite:email").inputValue()).isEqualTo(EMAIL);
  }

  @Test
  @Order(4)
  void closesTheInterview() {
    page.navigate(interview);
    page.click("[popovertarget=more-actions]");
    page.click("[data-dialog=close]");

    field("closing:close-now").click();

    assertThat(feedback()).isNotBlank();
    assertThat(page.locator(".page-title .pill").getAttribute("data-status")).isEqualTo("CLOSED");
    assertThat(page.locator("[data-dialog=close]").count()).isZero();
  }

  @Test
  @Order(5)
  void ratesAnAnswerAndDecidesWithAReason() {
    Interview judged = running.recruiter().publish("Judged by hand", Question.of("How?"));
    Candidate candidate = running.candidate(judged, "Jo Judged");
    candidate.answer(0, running.studio().tone("judged", 2)).expect(201);
    candidate.submit().expect(200);
    page.navigate(running.address() + "/console/session.xhtml?id=" + candidate.sessionId());

    page.locator(".scale-step").nth(3).click();
    field("ratings:rate").click();

    assertThat(feedback()).isNotBlank();
    assertThat(page.locator(".scale-step input").nth(3).isChecked()).isTrue();

    page.click(".choice:has([value=HOLD])");
    page.fill("#reason", "One more conversation.");
    field("decision:decide").click();

    assertThat(feedback()).isNotBlank();
    assertThat(page.locator(".page-title").innerHTML()).contains("data-status=\"HOLD\"");
    assertThat(page.locator(".decisions").innerText()).contains("One more conversation.");
  }

  @Test
  @Order(6)
  void questionsAreCarriedByMouseAndByKeyboardAndStayThere() {
    Recruiter recruiter = running.recruiter();
    Interview draft =
        recruiter.draft(
            "Carried", Question.of("First?"), Question.of("Second?"), Question.of("Third?"));
    page.navigate(running.address() + "/console/draft.xhtml?id=" + draft.id());

    carry(page.locator("[data-drag]").first(), page.locator("[data-item=question]").nth(2));
    page.waitForFunction(FIRST_IS, "Second?");
    assertThat(asked()).containsExactly("Second?", "Third?", "First?");

    field("draft:question:2:up").focus();
    page.keyboard().press("Enter");
    page.waitForFunction("() => document.activeElement.id === 'draft:question:1:up'");
    assertThat(asked()).containsExactly("Second?", "First?", "Third?");
    field("draft:save").click();

    assertThat(feedback()).isNotBlank();
    assertThat(
            recruiter
                .get("/api/interviews/" + draft.id())
                .expect(200)
                .json()
                .path("questions")
                .findValuesAsText("text"))
        .containsExactly("Second?", "First?", "Third?");
  }

  /** As a hand does it: pressed, moved in steps, let go over the lower half. */
  private void carry(Locator handle, Locator over) {
    over.scrollIntoViewIfNeeded();
    handle.scrollIntoViewIfNeeded();
    page.evaluate("() => scrollBy(0, -80)");
    BoundingBox from = handle.boundingBox();
    page.mouse().move(from.x + from.width / 2, from.y + from.height / 2);
    page.mouse().down();
    page.mouse().move(from.x + from.width / 2, from.y + from.height * 2);
    over.scrollIntoViewIfNeeded();
    BoundingBox to = over.boundingBox();
    page.mouse()
        .move(to.x + to.width / 2, to.y + to.height - 20, new Mouse.MoveOptions().setSteps(5));
    page.mouse().up();
  }

  private List<String> asked() {
    return page.locator("[data-item=question] [data-first]").all().stream()
        .map(Locator::inputValue)
        .toList();
  }

  @Test
  @Order(7)
  void theDashboardChangesByItselfWhenACandidateSubmits() {
    Interview watched = running.recruiter().publish("Watched", Question.of("How?"));
    Candidate candidate = running.candidate(watched, "Lena Live");
    candidate.answer(0, running.studio().tone("watched", 1)).expect(201);
    Page dashboard = page.context().newPage();
    dashboard.addInitScript(
        """
        const Told = EventSource;
        window.told = 0;
        window.EventSource = class extends Told {
          constructor(address) {
            super(address);
            this.addEventListener('message', () => window.told++);
          }
        };
        """);
    dashboard.navigate(running.address() + "/console/dashboard.xhtml");
    Locator row = dashboard.locator("#running .row-item", whose("Lena Live"));
    row.locator("[data-status=STARTED]").waitFor();
    dashboard.evaluate("() => { window.notReloaded = true; window.told = 0; }");

    candidate.submit().expect(200);

    row.locator("[data-status=STARTED]")
        .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    assertThat(dashboard.evaluate("() => window.notReloaded")).isEqualTo(true);
    assertThat((Integer) dashboard.evaluate("() => window.told")).isPositive();
    dashboard.close();
  }

  private static Page.LocatorOptions whose(String name) {
    return new Page.LocatorOptions().setHasText(name);
  }

  @Test
  @Order(9)
  void endsOneSessionOfAColleagueAndThenAll() {
    String email = UUID.randomUUID() + "@example.org";
    String password = "a sentence for sessions";
    UUID person =
        new Tenants(running.platform().environment())
            .person(running.recruiter().organisation(), email, password, "HR");
    List<Map<String, String>> cookies =
        Stream.of(1, 2)
            .map(each -> ConsoleLogin.signIn(running.address(), email, password))
            .toList();
    page.navigate(running.address() + "/console/person.xhtml?id=" + person);
    Locator rows = page.locator("#sessions li");
    assertThat(rows.count()).isEqualTo(2);

    page.locator("#sessions [name=end]").first().click();
    page.locator("#feedback li, #feedback p").first().waitFor();
    assertThat(rows.count()).isEqualTo(1);
    page.click("[data-dialog=out]");
    page.click("dialog[open] [value=out]");
    page.waitForCondition(() -> rows.count() == 0 && !feedback().isBlank());

    for (Map<String, String> each : cookies) {
      assertThat(running.http().get("/console/dashboard.xhtml", each).status()).isEqualTo(302);
    }
  }
}
