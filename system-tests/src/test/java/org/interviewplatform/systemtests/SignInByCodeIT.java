package org.interviewplatform.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.interviewplatform.systemtests.client.Reply;
import org.interviewplatform.systemtests.running.Eventually;
import org.interviewplatform.systemtests.running.Tenants;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Somebody sets up an authenticator app and signs in with it; an admin has everybody do so. */
@ExtendWith(OnePlatform.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Order(3)
class SignInByCodeIT {
  private static final String PASSWORD = "a sentence of my own";
  private static final Duration LIMIT = Duration.ofSeconds(30);
  private static final List<Integer> WIDTHS = List.of(360, 1280);
  private static final String OVERFLOW =
      "() => document.documentElement.scrollWidth - document.documentElement.clientWidth";

  private final String somebody = "anna-" + UUID.randomUUID() + "@example.org";
  private Running running;
  private Tenants tenants;
  private Chromium browser;

  @BeforeAll
  void somebodyNew(Running running) {
    assumeTrue(Chromium.installed().isPresent(), Chromium.ABSENCE);
    this.running = running;
    tenants = new Tenants(running.platform().environment());
    browser = Chromium.hearing(running.studio().tone("second-factor", 1).file());
  }

  @AfterAll
  void close() {
    if (browser != null) {
      browser.close();
    }
  }

  @ParameterizedTest
  @CsvSource({"en-GB, LIGHT", "ru-RU, DARK"})
  void itIsSetUpInTheBrowserAndAskedForFromThenOn(String language, ColorScheme scheme) {
    assumeTrue(language.startsWith("en") || Pictures.WANTED, "only to be looked at");
    String email = language.substring(0, 2) + "-" + somebody;
    UUID organisation = tenants.organisation("Two Factors");
    UUID anna = tenants.person(organisation, email, PASSWORD, "HR");
    String admin = "admin-" + email;
    tenants.person(organisation, admin, PASSWORD, "ADMIN");
    Page page = newPage(language, scheme);
    new RecruiterInBrowser(page).open(address("account"), email, PASSWORD);
    page.click("#factor");
    picture(page, "begin", language);
    page.fill("[id='begin:password']", PASSWORD);
    page.click("[id='begin:go']");
    look(page, "confirm", language);
    Authenticator app = new Authenticator(page.innerText("#secret"));
    page.fill("[id='confirm:code']", app.code());
    page.click("[id='confirm:go']");
    String codes = page.inputValue("#codes");
    look(page, "codes", language);
    page.reload();
    look(page, "on", language);
    assertThat(page.content()).doesNotContain(codes.substring(0, 29));
    page.click("[id='account:sign-out']");

    signsInWithACode(page, email, app, language);
    theApiAsksForACodeAsWell(email, codes.lines().toList());
    page.click("[id='account:sign-out']");
    anAdminRequiresItAndSetsItUp(page, admin, language);
    anAdminTakesALostOneAway(page, anna, email, language);
    page.context().close();
  }

  private void signsInWithACode(Page page, String email, Authenticator app, String language) {
    new RecruiterInBrowser(page).open(address("interviews"), email, PASSWORD);
    page.waitForURL("**/code.xhtml?**");
    picture(page, "code", language);
    page.click("summary");
    look(page, "code-lost", language);
    page.navigate(address("interviews"));
    assertThat(page.url()).as("a password alone opens nothing").contains("/login.xhtml");
    new RecruiterInBrowser(page).open(address("interviews"), email, PASSWORD);
    page.fill("[id='code:code']", "000000");
    page.click("[id='code:submit']");
    picture(page, "code-refused", language);
    page.fill("[id='code:code']", app.code());
    page.click("[id='code:submit']");
    page.waitForURL("**/interviews.xhtml");
  }

  private void anAdminRequiresItAndSetsItUp(Page page, String admin, String language) {
    new RecruiterInBrowser(page).open(address("team"), admin, PASSWORD);
    page.check("[id='rule:required']");
    page.click("[id='rule:save']");
    picture(page, "team", language);
    page.click("[id='account:sign-out']");
    new RecruiterInBrowser(page).open(address("team"), admin, PASSWORD);
    page.waitForURL("**/set-up.xhtml?**");
    look(page, "set-up", language);
    page.fill("[id='setup:code']", new Authenticator(page.innerText("#secret")).code());
    page.click("[id='setup:submit']");
    page.locator("#codes").waitFor();
    look(page, "set-up-codes", language);
    page.click("#go-on");
    page.waitForURL("**/team.xhtml");
  }

  private void anAdminTakesALostOneAway(Page page, UUID person, String email, String language) {
    page.navigate(address("person") + "?id=" + person);
    picture(page, "person", language);
    page.click("[data-dialog=factor]");
    picture(page, "person-take", language);
    page.click("button[name=do][value=factor]");
    page.locator("#feedback").waitFor();
    assertThat(page.locator("[data-dialog=factor]").count()).isZero();
    assertThat(token(email, "").expect(401).text()).contains("organisation.second-factor-missing");
    Eventually.see(
        "a mail to " + email, LIMIT, () -> running.inbox().mentioning(email), it -> !it.isEmpty());
  }

  private void theApiAsksForACodeAsWell(String email, List<String> codes) {
    assertThat(codes).hasSize(10);
    assertThat(token(email, "").expect(401).text()).contains("organisation.second-factor-needed");
    assertThat(token(email, "000000").expect(401).text())
        .contains("organisation.second-factor-refused");
    token(email, codes.get(3)).expect(200);
    token(email, codes.get(3)).expect(401);
  }

  private Reply token(String email, String code) {
    Map<String, String> all = Map.of("email", email, "password", PASSWORD, "code", code);
    return running.http().post("/api/auth/token", Map.of(), all);
  }

  private Page newPage(String language, ColorScheme scheme) {
    Browser.NewContextOptions kind = Chromium.usual().setLocale(language).setColorScheme(scheme);
    return browser.newPerson(kind);
  }

  private String address(String page) {
    return running.address() + "/console/" + page + ".xhtml";
  }

  /** What {@link ConsolePagesIT} looks at, too. */
  private static void picture(Page page, String screen, String language) {
    if (Pictures.WANTED) {
      look(page, screen, language);
    }
  }

  /** Open to all and no wider than the window. */
  private static void look(Page page, String screen, String language) {
    page.waitForLoadState();
    Axe.requireOpenToAll(page, screen + ", " + language);
    for (int width : WIDTHS) {
      page.setViewportSize(width, Chromium.HEIGHT);
      assertThat(((Number) page.evaluate(OVERFLOW)).intValue()).as(screen).isZero();
      Pictures.take(page, "second-factor", language + "-" + screen + "-" + width);
    }
  }
}
