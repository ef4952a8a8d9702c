package org.interviewplatform.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.interviewplatform.systemtests.client.Http;
import org.interviewplatform.systemtests.client.Question;
import org.interviewplatform.systemtests.client.Recruiter;
import org.interviewplatform.systemtests.client.Reply;
import org.interviewplatform.systemtests.material.Ffmpeg;
import org.interviewplatform.systemtests.material.Studio;
import org.interviewplatform.systemtests.running.Keycloak;
import org.interviewplatform.systemtests.running.LocalPlatform;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** People of a company come through its Keycloak; at last its tokens open the API as well. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@Order(Turn.PROVIDER)
class KeycloakIT {
  private final Keycloak keycloak = new Keycloak();
  private LocalPlatform platform;
  private Chromium browser;
  private Recruiter admin;
  private Page page;

  @BeforeAll
  void start() {
    assumeTrue(Chromium.installed().isPresent(), Chromium.ABSENCE);
    assumeTrue(Keycloak.isThere(), "Keycloak was not unpacked: run this by Maven");
    Path target = Path.of("target").toAbsolutePath();
    Map<String, String> settings = new HashMap<>(keycloak.settings());
    settings.put("INTERVIEW_PLATFORM_BILLING_ENABLED", "false");
    platform = LocalPlatform.start(target.resolve("keycloak-data"), settings);
    admin = Recruiter.signIn(platform.address());
    String ffmpeg = platform.environment().getOrDefault("INTERVIEW_PLATFORM_MEDIA_FFMPEG", "");
    Studio studio = new Studio(new Ffmpeg(ffmpeg), target.resolve("recordings"));
    browser = Chromium.hearing(studio.tone("keycloak", 1).file());
    page = browser.newPerson();
  }

  @AfterAll
  void end() {
    if (browser != null) {
      browser.close();
      platform.close();
    }
    keycloak.close();
  }

  @Test
  @Order(1)
  void aProviderThatIsAwayIsSaidPlainly() {
    page.navigate(address("/console/interviews.xhtml").toString());
    Axe.requireOpenToAll(page, "sign-in with a provider");
    page.click("text=Sign in with Acme");
    page.waitForURL("**/login.xhtml?problem=unreachable");
    assertThat(page.locator("main").innerText()).contains("does not answer");
    Axe.requireOpenToAll(page, "sign-in whose provider is away");
  }

  @Test
  @Order(1)
  void whereNobodyPaysNothingIsLimitedOrForSale() {
    JsonNode subscription = admin.get("/api/organisation/subscription").expect(200).json();
    assertThat(subscription.path("plan").asText()).isEqualTo("unlimited");
    Reply choice = admin.post("/api/organisation/subscription", Map.of("plan", "pro"));
    assertThat(choice.expect(409).json().path("code").asText()).isEqualTo("billing.not-for-sale");
    admin.publish("Without a plan", Question.of("What does it cost?"));
  }

  @Test
  @Order(2)
  void whoIsInAGroupComesInWithItsRoleAndWhereTheyWantedTo() {
    keycloak.start(admin.organisation(), platform.address());
    come(page, "vera", "veras-password");
    page.waitForURL("**/console/interviews.xhtml");

    JsonNode vera = person("vera@acme.example");
    assertThat(vera.path("name").asText()).isEqualTo("Vera Klein");
    assertThat(vera.path("roles").toString()).isEqualTo("[\"HR\"]");
    assertThat(admin.get("/api/audit?action=SIGNED_IN").expect(200).text())
        .contains(vera.path("id").asText());
  }

  private void come(Page who, String user, String password) {
    who.navigate(address("/console/interviews.xhtml").toString());
    who.click("text=Sign in with Acme");
    who.fill("#username", user);
    who.fill("#password", password);
    who.click("#kc-login");
  }

  @Test
  @Order(3)
  void whoHasNoRoleIsToldSo() {
    Page carl = browser.newPersonWithTelephone();
    carl.navigate(address("/console/").toString());
    carl.click("text=Войти через Acme");
    carl.fill("#username", "carl");
    carl.fill("#password", "carls-password");
    carl.click("#kc-login");
    carl.waitForURL("**/login.xhtml?problem=refused");
    assertThat(carl.locator("main").innerText()).contains("входить нельзя");
    Axe.requireOpenToAll(carl, "sign-in of somebody without a role");
    carl.context().close();
  }

  @Test
  @Order(4)
  void anAnswerThatThisBrowserDidNotAskForLetsNobodyIn() {
    Http http = new Http(platform.address());
    for (String answer : new String[] {"", "?code=x", "?code=x&state=y", "?error=denied&state=y"}) {
      Reply reply = http.get("/console/oidc/callback" + answer, Map.of());
      assertThat(reply.status()).isEqualTo(302);
      assertThat(reply.headers().firstValue("Location").orElse("")).endsWith("problem=again");
      assertThat(reply.headers().allValues("Set-Cookie").toString())
          .doesNotContain("interview-platform-console");
    }
  }

  @Test
  @Order(5)
  void whoIsDisabledIsOutAtOnceAndStaysOut() {
    String vera = "/api/users/" + person("vera@acme.example").path("id").asText();
    admin.post(vera + "/disable", "{}").expect(200);
    page.navigate(address("/console/interviews.xhtml").toString());
    page.waitForURL("**/login.xhtml?**");
    page.click("text=Sign in with Acme");
    page.waitForURL("**/login.xhtml?problem=refused");
    admin.post(vera + "/enable", "{}").expect(200);
    page.click("text=Sign in with Acme");
    page.waitForURL("**/console/dashboard.xhtml");
  }

  @Test
  @Order(6)
  void aSessionOutlivesTheServerAndTheApiTakesTheProvidersTokens() {
    Map<String, String> settings = new HashMap<>(keycloak.settings());
    settings.putAll(keycloak.apiSettings());
    settings.put("INTERVIEW_PLATFORM_SIGN_IN_PASSWORDS", "false");
    platform.close();
    platform.startAgain(settings);

    page.navigate(address("/console/team.xhtml").toString());
    assertThat(page.url()).endsWith("/console/team.xhtml");

    Recruiter vera = Recruiter.with(platform.address(), keycloak.token("vera", "veras-password"));
    assertThat(vera.get("/api/interviews").status()).isEqualTo(200);
    Recruiter carl = Recruiter.with(platform.address(), keycloak.token("carl", "carls-password"));
    assertThat(carl.get("/api/interviews").status()).isEqualTo(401);
    assertThat(passwordToken().status()).isEqualTo(404);
    Page stranger = browser.newPerson();
    stranger.navigate(address("/console/").toString());
    assertThat(stranger.locator("input[type=password]").count()).isZero();
    stranger.context().close();
  }

  private Reply passwordToken() {
    Map<String, String> right = Map.of("email", Recruiter.EMAIL, "password", Recruiter.PASSWORD);
    return new Http(platform.address()).post("/api/auth/token", Map.of(), right);
  }

  private JsonNode person(String email) {
    for (JsonNode each : admin.all("/api/users", 100)) {
      if (each.path("email").asText().equals(email)) {
        return each;
      }
    }
    throw new AssertionError("Nobody has the address " + email + ".");
  }

  private URI address(String path) {
    return platform.address().resolve(path);
  }
}
