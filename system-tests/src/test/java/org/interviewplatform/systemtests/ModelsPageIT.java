package org.interviewplatform.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.interviewplatform.systemtests.client.Recruiter;
import org.interviewplatform.systemtests.model.Judge;
import org.interviewplatform.systemtests.running.LocalPlatform;
import org.interviewplatform.systemtests.running.OwnOrganisation;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** An administrator at the page of models: what they cost, how much they may, who let them. */
@ExtendWith(ScoredPlatform.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@Order(Turn.SCORED)
class ModelsPageIT {
  private Scored scored;
  private String admin = "";
  private InWriting writing;
  private Chromium browser;
  private Looks looks;

  @BeforeAll
  void signIn(Scored scored, @TempDir Path directory) {
    assumeTrue(Chromium.installed().isPresent(), Chromium.ABSENCE);
    this.scored = scored;
    scored.model().mend();
    scored.model().judgedBy(Judge.always("5"));
    LocalPlatform platform = scored.platform();
    // its models are its own affair
    admin = new OwnOrganisation(platform.environment(), Recruiter.EMAIL).email();
    Recruiter recruiter = Recruiter.signIn(platform.address(), admin);
    writing = new InWriting(platform.address(), recruiter, directory);
    browser = Chromium.hearing(directory.resolve("none.wav"));
    looks = Looks.of(browser, models(), admin);
  }

  @AfterAll
  void close() {
    if (browser != null) {
      browser.close();
    }
  }

  @Test
  @Order(1)
  void aModelThatDriftsIsBlockedAndLetByAReason() {
    String first = writing.alone("Ada", InWriting.STORY);
    writing.awaitReason(first, "ai.model-not-approved");
    Page page = looks.at(models(), "models-blocked");
    assertThat(page.locator("main").innerText()).contains("Blocked").contains("levels on average");

    page.locator("textarea[name=reason]").evaluate("area => area.required = false");
    page.click("[id$='acceptance:accept']");
    assertThat(said(page)).isEqualTo("Say why the model may score all the same.");
    page.fill("textarea[name=reason]", "It was tried by hand.");
    page.click("[id$='acceptance:accept']");

    assertThat(said(page)).startsWith("The model may score.");
    page = looks.at(models(), "models");
    assertThat(page.locator("main").innerText())
        .contains("Let to score")
        .contains("It was tried by hand.")
        .contains("judge-1");
    assertThat(page.locator("textarea[name=reason]").count()).isZero();
    JsonNode check = writing.recruiter().get("/api/model-checks").expect(200).json().path("items");
    assertThat(check.path(0).path("acceptance").path("reason").asText())
        .isEqualTo("It was tried by hand.");
    scored.model().judgedBy(Judge.gullible(Scored.FRIEND));
    askForLevels(page, first);
    writing.awaitLevels(first);
  }

  @Test
  @Order(2)
  void aBudgetThatIsNoAmountIsRefusedInTheReadersLanguage() {
    Page page = looks.at(models(), "models");
    for (String bad : new String[] {"a lot", "-1", "1e12", "12.50 EUR"}) {
      limit(page, bad);
      assertThat(said(page)).as(bad).startsWith("The budget must be an amount from 0");
      assertThat(page.locator("[data-cap]").innerText()).as("after " + bad).isEqualTo("none");
    }
    Page telephone = looks.narrow();
    telephone.navigate(models());
    limit(telephone, "много");
    assertThat(said(telephone)).startsWith("Бюджет — это сумма от 0 до миллиарда");
    Looks.asItIs(telephone, "models-refused-narrow");
  }

  @Test
  @Order(3)
  void aBudgetIsSetByTelephoneAndSeenAtTheDesk() {
    Page telephone = looks.narrow();
    telephone.navigate(models());
    limit(telephone, "12,50");
    assertThat(said(telephone)).isEqualTo("Бюджет действует с этой минуты.");

    Page page = looks.at(models(), "models-limited");

    assertThat(page.locator("[data-cap]").innerText()).isEqualTo("12.50");
    assertThat(page.locator("#cap").inputValue()).isEqualTo("12.50");
    assertThat(page.locator("#cap-hint").innerText()).contains("Set by Admin.");
  }

  @Test
  @Order(4)
  void aBudgetThatIsUsedUpIsSeenAndRaised() {
    Page page = looks.at(models(), "models");
    assertThat(page.locator("[data-spent]").innerText()).isNotEqualTo("0.00");
    limit(page, "0.01");
    page = looks.at(models(), "models-used-up");
    assertThat(page.locator(".notice").allInnerTexts()).anyMatch(said -> said.contains("used up"));

    String poor = writing.alone("Pia", InWriting.STORY);
    writing.awaitReason(poor, "ai.budget-used");
    page = looks.at(session(poor), "session-without-budget");
    assertThat(page.locator(".evidence").innerText()).contains("budget for models is used up");
    assertThat(looks.narrow().locator(".evidence").innerText()).contains("исчерпан");

    page.navigate(models());
    limit(page, "");
    assertThat(page.locator("[data-cap]").innerText()).isEqualTo("none");
    askForLevels(page, poor);
    writing.awaitLevels(poor);
  }

  private void askForLevels(Page page, String session) {
    page.navigate(session(session));
    page.click("[id='levels:ask']");
    page.locator("#feedback").waitFor();
  }

  private static void limit(Page page, String amount) {
    page.fill("#cap", amount);
    page.click("[id='budget:limit']");
    page.locator("#feedback").waitFor();
  }

  private static String said(Page page) {
    return page.locator("#feedback").innerText().strip();
  }

  private String models() {
    return scored.platform().address() + "/console/models.xhtml";
  }

  private String session(String id) {
    return scored.platform().address() + "/console/session.xhtml?id=" + id;
  }
}
