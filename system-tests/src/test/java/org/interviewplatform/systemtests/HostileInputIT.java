package org.interviewplatform.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.interviewplatform.systemtests.client.ConsoleLogin;
import org.interviewplatform.systemtests.client.Http;
import org.interviewplatform.systemtests.client.Interview;
import org.interviewplatform.systemtests.client.Question;
import org.interviewplatform.systemtests.client.RawRequest;
import org.interviewplatform.systemtests.client.Recruiter;
import org.interviewplatform.systemtests.client.Reply;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** Input that is meant to harm is taken literally or refused, and never breaks anything. */
@ExtendWith(OnePlatform.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Order(4)
class HostileInputIT {
  private static final String INTERVIEWS = "/api/interviews";

  private Running running;
  private Recruiter recruiter;
  private Interview interview;

  @BeforeAll
  void publish(Running running) {
    this.running = running;
    recruiter = running.recruiter();
    interview = recruiter.publish("Hostile", Question.of("What harms?"));
  }

  @Test
  void twoHundredMegabytesOfJsonAreRefusedByTheirLength() {
    Reply reply =
        RawRequest.to(running.address())
            .post("/api/auth/token")
            .header("Content-Type", "application/json")
            .header("Content-Length", Integer.toString(200 << 20))
            .sendHeadAlone();
    refused(reply, 413);
  }

  @Test
  void jsonThatIsDeepDoubledHalfOrHugeIsRefused() {
    for (String body :
        List.of(
            "{\"title\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}",
            "{\"a\":".repeat(100_000) + "1" + "}".repeat(100_000),
            "{\"title\":\"one\",\"title\":\"two\"}",
            "{\"title\":\"half \\ud800 pair\",\"language\":\"en\"}",
            "{\"title\":\"nul \\u0000\",\"language\":\"en\"}",
            "{\"title\":\"a\",\"language\":\"en\",\"questions\":[{\"text\":\"q\","
                + "\"answerSeconds\":9223372036854775807}]}",
            "{\"title\":\"a\",\"language\":\"en\",\"questions\":[{\"text\":\"q\","
                + "\"answerSeconds\":1e400}]}")) {
      refused(recruiter.send("POST", INTERVIEWS, body), 400);
    }
  }

  @Test
  void whatIsNotJsonIsNotRead() {
    String bomb =
        "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>";
    Map<String, String> headers = new HashMap<>(recruiter.authorization());
    headers.put("Content-Type", "application/xml");
    Reply reply = running.http().send("POST", INTERVIEWS, headers, BodyPublishers.ofString(bomb));
    refused(reply, 415);
    assertThat(reply.text()).doesNotContain("root:");
  }

  @Test
  void limitsOutOfRangeAndForgedCursorsAreRefused() {
    for (String query :
        List.of(
            "limit=-1",
            "limit=0",
            "limit=1000000000",
            "limit=99999999999999999999",
            "limit=%27%20or%201%3D1",
            "cursor=forged",
            "cursor=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
            "cursor=../../etc/passwd",
            "cursor=%00")) {
      for (String list : List.of(INTERVIEWS, "/api/users", "/api/webhooks", "/api/api-tokens")) {
        refused(recruiter.get(list + "?" + query), 400);
      }
    }
  }

  @Test
  void idsThatAreNoneAreNotFoundOrRefused() {
    for (String id :
        List.of("1", "'", "..%2f..%2fetc%2fpasswd", "%00", "${7*7}", "x".repeat(5_000), "null")) {
      String address = INTERVIEWS + "/" + id.replace("$", "%24").replace("{", "%7B");
      Reply reply = recruiter.get(address.replace("}", "%7D").replace("'", "%27"));
      assertThat(reply.status()).as(id).isIn(400, 404, 414);
      assertThat(reply.text()).as(id).doesNotContain("Exception", "\tat ");
    }
  }

  @Test
  void codeOfAnyKindIsTakenLiterally() {
    for (String text :
        List.of(
            "${7*7}",
            "#{7*7}",
            "#{request.servletContext}",
            "'; drop table interview; --",
            "1' or '1'='1",
            "*)(uid=*))(|(uid=*",
            "<script>alert(1)</script>",
            "{{7*7}}",
            "\u202egnp.exe",
            "🦊".repeat(20))) {
      JsonNode made = recruiter.post(INTERVIEWS, draft(text)).expect(201).json();
      assertThat(made.path("title").asText()).isEqualTo(text);
      String id = made.path("id").asText();
      assertThat(recruiter.get(INTERVIEWS + "/" + id).json().path("title").asText())
          .isEqualTo(text);
    }
    recruiter.get(INTERVIEWS).expect(200);
  }

  @Test
  void theConsoleShowsCodeAsTextAndDoesNotRunIt() {
    Map<String, String> session =
        ConsoleLogin.signIn(running.address(), Recruiter.EMAIL, Recruiter.PASSWORD);
    String mark = UUID.randomUUID().toString();
    String text = mark + " #{7*7} ${7*7} <script>alert(1)</script>";
    String id = recruiter.post(INTERVIEWS, draft(text)).json().path("id").asText();

    for (String page :
        List.of(
            "/console/draft.xhtml?id=" + id,
            "/console/interviews.xhtml?q=" + URLEncoder.encode(text, StandardCharsets.UTF_8))) {
      String shown = running.http().get(page, session).expect(200).text();
      assertThat(shown)
          .as(page)
          .contains(mark + " #{7*7} ${7*7} &lt;script&gt;")
          .doesNotContain("<script>alert(1)", mark + " 49");
    }
  }

  @Test
  void fieldsThatAreNotAskedForAreRefused() {
    for (String field :
        List.of("\"id\":\"x\"", "\"organisationId\":\"x\"", "\"status\":\"ACTIVE\"")) {
      refused(
          recruiter.send("POST", INTERVIEWS, "{\"title\":\"a\",\"language\":\"en\"," + field + "}"),
          400);
    }
  }

  @Test
  void whoAnswersCannotMakeUpStateOrIdentity() {
    Map<String, Object> wish =
        Map.of(
            "candidate",
            Map.of("name", "x".repeat(5_000), "email", "a@example.org"),
            "consent",
            Map.of("recording", true, "aiAnalysis", true, "textVersion", "1"),
            "language",
            "en");
    refused(begin(wish), 400);
    Map<String, Object> crlf = new HashMap<>(wish);
    crlf.put("candidate", Map.of("name", "A", "email", "a@example.org\r\nBcc: b@example.org"));
    refused(begin(crlf), 400);
  }

  private Reply begin(Map<String, Object> wish) {
    Http http = running.http();
    return http.post(
        "/api/public/interview/" + interview.token() + "/sessions",
        Map.of("Idempotency-Key", UUID.randomUUID().toString()),
        wish);
  }

  private static Map<String, Object> draft(String title) {
    return Map.of("title", title, "description", "", "language", "en");
  }

  private static void refused(Reply reply, int status) {
    assertThat(reply.status()).as(reply.toString()).isEqualTo(status);
    assertThat(reply.contentType()).isEqualTo("application/problem+json");
    assertThat(reply.text()).doesNotContain("Exception", "\tat ");
  }
}
