package org.interviewplatform.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.interviewplatform.systemtests.client.Recruiter;
import org.interviewplatform.systemtests.running.Eventually;
import org.interviewplatform.systemtests.running.OwnOrganisation;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** An admin upgrades by clicking, and the next payment does not go through. */
@ExtendWith(OnePlatform.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PlanPageIT {
  private static final Duration LIMIT = Duration.ofMinutes(2);
  private static final Pattern CHECKOUT = Pattern.compile(".*/checkout/.*");
  private static final Pattern PORTAL = Pattern.compile(".*/portal/.*");
  private static final Pattern PAID = Pattern.compile(".*/console/plan\\.xhtml\\?paid=true");

  private Chromium browser;
  private Page page;
  private Recruiter admin;
  private String plan = "";

  @BeforeAll
  void signIn(Running running) {
    assumeTrue(Chromium.installed().isPresent(), Chromium.ABSENCE);
    OwnOrganisation own = new OwnOrganisation(running.platform().environment(), Recruiter.EMAIL);
    own.uses("SESSIONS", 7, true);
    admin = Recruiter.signIn(running.address(), own.email());
    plan = running.address() + "/console/plan.xhtml";
    browser = Chromium.hearing(running.studio().tone("plan", 1).file());
    page = browser.newPerson();
    new RecruiterInBrowser(page).open(plan, own.email(), Recruiter.PASSWORD);
    page.waitForURL(plan);
  }

  @AfterAll
  void close() {
    if (browser != null) {
      browser.close();
    }
  }

  @Test
  @Order(1)
  void showsWhatIsUsedToEverybodyInBothLanguages() {
    look("plan-en");
    assertThat(page.locator(".plan h3").allInnerTexts())
        .containsExactly("Free", "Starter", "Pro", "Enterprise");
    assertThat(page.locator(".usage").innerText()).contains("7 of ");

    speak("ru");
    look("plan-ru");
    assertThat(page.locator("h1").innerText()).isEqualTo("Тариф и расход");
    speak("en");
  }

  @Test
  @Order(1)
  void theDashboardTellsOfThePlanToo() {
    page.navigate(plan.replace("plan.xhtml", "dashboard.xhtml"));
    assertThat(page.locator("#quota .usage").innerText()).contains("7 of ");
    look("dashboard-quota-en");
    speak("ru");
    look("dashboard-quota-ru");
    speak("en");
    page.click("#quota a");
    page.waitForURL(plan);
  }

  @Test
  @Order(2)
  void upgradesByPaying() {
    page.navigate(plan);
    page.click("button[name='choose:go'][value=starter]");
    page.waitForURL(CHECKOUT);
    page.click("text=Pay");
    page.waitForURL(PAID);

    assertThat(page.locator("main").innerText()).contains("Your plan is Starter now.");
    assertThat(page.locator("tbody tr")).satisfies(rows -> assertThat(rows.count()).isOne());
    look("plan-paid");
  }

  @Test
  @Order(3)
  void aFailedPaymentLeavesThePlanForAWhileAndIsSaid() {
    page.navigate(plan);
    page.click("[id='subscription:manage']");
    page.waitForURL(PORTAL);
    page.click("text=Let the next payment fail");

    JsonNode subscription =
        Eventually.see(
            "the failed payment",
            LIMIT,
            this::subscription,
            found -> found.path("status").asText().equals("PAST_DUE"));
    assertThat(subscription.path("plan").asText()).isEqualTo("starter");
    page.navigate(plan);
    assertThat(page.locator("main").innerText()).contains("The last payment did not go through");
    look("plan-past-due");
  }

  @Test
  @Order(4)
  void endsWithWhatIsPaidForAndTakesThatBack() {
    page.navigate(plan);
    page.click("[id='subscription:cancel']");
    page.waitForSelector("[id='subscription:resume']");
    assertThat(subscription().path("endsWithPeriod").asBoolean()).isTrue();
    assertThat(subscription().path("plan").asText()).isEqualTo("starter");
    look("plan-ending");

    page.click("[id='subscription:resume']");
    page.waitForSelector("[id='subscription:cancel']");
    assertThat(subscription().path("endsWithPeriod").asBoolean()).isFalse();
  }

  private JsonNode subscription() {
    return admin.get("/api/organisation/subscription").expect(200).json();
  }

  private void speak(String language) {
    page.click(".language button[value=" + language + "]");
    page.waitForSelector("html[lang=" + language + "]");
  }

  private void look(String name) {
    for (int width : List.of(1280, 360)) {
      page.setViewportSize(width, 900);
      Axe.requireOpenToAll(page, name + " at " + width);
      assertThat(page.evaluate("() => document.documentElement.scrollWidth <= innerWidth"))
          .as("fits into " + width)
          .isEqualTo(true);
      page.screenshot(
          new Page.ScreenshotOptions()
              .setFullPage(true)
              .setPath(Path.of("target", "screens", name + "-" + width + ".png")));
    }
  }
}
