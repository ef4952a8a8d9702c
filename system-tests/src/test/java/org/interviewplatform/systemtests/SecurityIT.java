package org.interviewplatform.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.interviewplatform.systemtests.client.ConsoleLogin;
import org.interviewplatform.systemtests.client.Http;
import org.interviewplatform.systemtests.client.Interview;
import org.interviewplatform.systemtests.client.Question;
import org.interviewplatform.systemtests.client.RawRequest;
import org.interviewplatform.systemtests.client.Recruiter;
import org.interviewplatform.systemtests.client.Reply;
import org.interviewplatform.systemtests.running.Eventually;
import org.interviewplatform.systemtests.running.Tenants;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** What browsers are told with every kind of answer, and what holds a session together. */
@ExtendWith(OnePlatform.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Order(4)
class SecurityIT {
  private static final String FRONT = "/console/dashboard.xhtml";
  private static final String SESSION = "interview-platform-console";

  private Running running;
  private Http http;
  private String candidatePage = "";

  @BeforeAll
  void publish(Running running) {
    this.running = running;
    http = running.http();
    Interview interview = running.recruiter().publish("Headers", Question.of("What is sent?"));
    candidatePage = "/i/" + interview.token();
  }

  private List<String> everyKind() {
    return List.of(
        candidatePage,
        "/i/nobodys",
        "/s/nobodys",
        "/console/login.xhtml",
        FRONT,
        "/console/no-such-page.xhtml",
        "/assets/css/base.css",
        "/api/interviews",
        "/api/public/interview/nobodys",
        "/api/nothing-here",
        "/no-such-path");
  }

  @Test
  void everyKindOfAnswerTellsBrowsersWhatTheyMayDo() {
    for (String path : everyKind()) {
      Map<String, List<String>> headers = http.get(path, Map.of()).headers().map();
      assertThat(header(headers, "content-security-policy"))
          .as(path)
          .contains("default-src 'self'", "frame-ancestors 'none'", "object-src 'none'")
          .contains("base-uri 'none'")
          .doesNotContain("unsafe-inline", "unsafe-eval");
      assertThat(header(headers, "x-content-type-options")).as(path).isEqualTo("nosniff");
      assertThat(header(headers, "x-frame-options")).as(path).isEqualTo("DENY");
      assertThat(header(headers, "referrer-policy")).as(path).isNotEmpty();
      assertThat(header(headers, "permissions-policy")).as(path).contains("geolocation=()");
      assertThat(headers).as(path).doesNotContainKeys("server", "x-powered-by");
    }
  }

  @Test
  void noOtherOriginMayReadAnAnswer() {
    Map<String, String> foreign = Map.of("Origin", "https://evil.example");
    Map<String, String> preflight = new HashMap<>(foreign);
    preflight.put("Access-Control-Request-Method", "POST");
    preflight.put("Access-Control-Request-Headers", "authorization");
    for (String path : everyKind()) {
      assertThat(http.get(path, foreign).headers().map())
          .as(path)
          .doesNotContainKey("access-control-allow-origin");
      assertThat(http.send("OPTIONS", path, preflight, BodyPublishers.noBody()).headers().map())
          .as(path)
          .doesNotContainKey("access-control-allow-origin");
    }
  }

  @Test
  void whatWasSentIsNotSentBack() {
    for (String path : everyKind()) {
      Reply reply =
          http.send("TRACE", path, Map.of("Cookie", "secret=mark"), BodyPublishers.noBody());
      assertThat(reply.status()).as(path).isIn(403, 405);
      assertThat(reply.text()).as(path).doesNotContain("mark");
    }
  }

  @Test
  void addressesThatHoldASecretAreToldToNobody() {
    for (String path : List.of(candidatePage, "/s/nobodys")) {
      assertThat(http.get(path, Map.of()).headers().firstValue("Referrer-Policy"))
          .as(path)
          .contains("no-referrer");
    }
  }

  @Test
  void onlyPagesThatRecordMayUseTheCamera() {
    assertThat(http.get(candidatePage, Map.of()).headers().firstValue("Permissions-Policy"))
        .get()
        .asString()
        .contains("camera=(self)", "microphone=(self)");
    assertThat(
            http.get("/console/login.xhtml", Map.of()).headers().firstValue("Permissions-Policy"))
        .get()
        .asString()
        .contains("camera=()", "microphone=()");
  }

  @Test
  void behindTlsBrowsersStayThere() {
    Map<String, String> proxied =
        Map.of("X-Forwarded-For", "203.0.113.7", "X-Forwarded-Proto", "https");
    for (String path : everyKind()) {
      assertThat(http.get(path, proxied).headers().firstValue("Strict-Transport-Security"))
          .as(path)
          .get()
          .asString()
          .contains("max-age=31536000", "includeSubDomains");
    }
    assertThat(http.get(candidatePage, Map.of()).headers().firstValue("Strict-Transport-Security"))
        .isEmpty();
  }

  @Test
  void whatIsAboutPeopleIsNotCached() {
    Recruiter recruiter = running.recruiter();
    assertThat(recruiter.get("/api/interviews").headers().firstValue("Cache-Control"))
        .get()
        .asString()
        .contains("no-store");
    Map<String, String> session = signIn();
    assertThat(http.get(FRONT, session).headers().firstValue("Cache-Control"))
        .get()
        .asString()
        .contains("no-store");
  }

  @Test
  void scriptsCannotReadTheSessionAndOtherSitesCannotSendIt() {
    String cookie =
        ConsoleLogin.answer(running.address(), Recruiter.EMAIL, Recruiter.PASSWORD)
            .headers()
            .allValues("Set-Cookie")
            .stream()
            .filter(each -> each.contains(SESSION))
            .findFirst()
            .orElseThrow();
    assertThat(cookie).contains("HttpOnly", "SameSite=Lax", "Path=/").doesNotContain("Domain");
  }

  @Test
  void aSessionPlantedBeforeSigningInIsWorthNothingAfterwards() {
    String planted = SESSION + "=" + "A".repeat(32);
    Reply answer =
        ConsoleLogin.answer(
            running.address(), Recruiter.EMAIL, Recruiter.PASSWORD, Map.of("Cookie", planted));
    answer.expect(302);
    assertThat(value(answer)).isNotEqualTo("A".repeat(32));
    assertThat(http.get(FRONT, Map.of("Cookie", planted)).status()).isEqualTo(302);
  }

  @Test
  void theConsolesSessionDoesNotOpenTheApi() {
    assertThat(http.get("/api/interviews", signIn()).status()).isEqualTo(401);
  }

  @Test
  void anAdminEndsTheSessionsOfAPersonAndTheirAccessTokens() {
    Recruiter admin = running.recruiter();
    String email = UUID.randomUUID() + "@example.org";
    String password = "a sentence for sessions";
    UUID person =
        new Tenants(running.platform().environment())
            .person(admin.organisation(), email, password, "HR");
    Recruiter program = Recruiter.signIn(running.address(), email, password);
    Map<String, String> office = ConsoleLogin.signIn(running.address(), email, password);
    Map<String, String> home = ConsoleLogin.signIn(running.address(), email, password);
    String sessions = "/api/users/" + person + "/sessions";
    JsonNode open = admin.get(sessions).expect(200).json().path("items");
    assertThat(open).hasSize(2);

    admin.send("DELETE", sessions + "/" + open.get(0).path("id").asText(), "").expect(204);
    assertThat(Stream.of(office, home).map(each -> http.get(FRONT, each).status()))
        .containsExactlyInAnyOrder(200, 302);
    assertThat(program.get("/api/interviews").status()).isEqualTo(200);

    Eventually.so(
        "a second that is not the token's",
        Duration.ofSeconds(10),
        () -> {
          admin.send("DELETE", sessions, "").expect(204);
          return program.get("/api/interviews").status() == 401;
        });
    assertThat(Stream.of(office, home).map(each -> http.get(FRONT, each).status()))
        .containsExactly(302, 302);
  }

  @Test
  void formsOfOtherSitesAreRefused() {
    Map<String, String> session = signIn();
    for (Map<String, String> foreign :
        List.of(
            Map.of("Origin", "https://evil.example"),
            Map.of("Origin", "null"),
            Map.of("Sec-Fetch-Site", "cross-site"),
            Map.of("Sec-Fetch-Site", "same-site"))) {
      Map<String, String> headers = new HashMap<>(session);
      headers.putAll(foreign);
      headers.put("Content-Type", "application/x-www-form-urlencoded");
      Reply reply =
          http.send("POST", "/console/team.xhtml", headers, BodyPublishers.ofString("a=b"));
      assertThat(reply.status()).as(foreign.toString()).isEqualTo(403);
    }
  }

  @Test
  void disguisedPathsLeadNowhere() {
    Stream.of(
            "/console/..;/console/dashboard.xhtml",
            "/console/%2e%2e/api/interviews",
            "/api/public/..%2finterviews",
            "/api/public/;/../interviews",
            "/api//interviews",
            "//evil.example/console/",
            "/WEB-INF/web.xml",
            "/console/../WEB-INF/web.xml",
            "/assets/..%2fWEB-INF%2fweb.xml",
            "/assets/%00")
        .forEach(
            path -> {
              Reply reply = RawRequest.to(running.address()).get(path).sendHeadAlone();
              assertThat(reply.status()).as(path).isIn(302, 400, 401, 403, 404);
              assertThat(reply.text()).as(path).doesNotContain("web-app", "Exception");
            });
  }

  private Map<String, String> signIn() {
    return ConsoleLogin.signIn(running.address(), Recruiter.EMAIL, Recruiter.PASSWORD);
  }

  private static String value(Reply reply) {
    return reply.headers().allValues("Set-Cookie").stream()
        .filter(each -> each.startsWith(SESSION + "="))
        .map(each -> each.substring(SESSION.length() + 1).split(";", 2)[0])
        .reduce("", (before, last) -> last);
  }

  private static String header(Map<String, List<String>> headers, String name) {
    return String.join(" | ", headers.getOrDefault(name, List.of()));
  }
}
