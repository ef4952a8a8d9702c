package org.interviewplatform.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.interviewplatform.systemtests.client.ConsoleLogin;
import org.interviewplatform.systemtests.client.Http;
import org.interviewplatform.systemtests.client.Recruiter;
import org.interviewplatform.systemtests.client.Reply;
import org.interviewplatform.systemtests.running.Eventually;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** What attacks leave in the server's log. Each test comes from an address of its own. */
@ExtendWith(OnePlatform.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Order(4)
class RefusalTraceIT {
  private static final Duration LIMIT = Duration.ofSeconds(20);
  private static final int TRIES = 10;

  private final Running running;
  private final Http http;
  private Map<String, String> from = Map.of();
  private String address = "";

  RefusalTraceIT(Running running) {
    this.running = running;
    this.http = running.http();
  }

  @BeforeEach
  void comeFromElsewhere() {
    ThreadLocalRandom random = ThreadLocalRandom.current();
    address = "198.18." + random.nextInt(256) + "." + random.nextInt(1, 255);
    from = Map.of("X-Forwarded-For", address);
  }

  @Test
  void whoGuessesAtAnAddressThatNobodyHasIsToldOfAndStopped() {
    String nobody = "nobody-" + UUID.randomUUID() + "@example.org";
    Map<String, String> guess = Map.of("email", nobody, "password", "correct horse battery");
    for (int i = 0; i < TRIES; i++) {
      http.post("/api/auth/token", from, guess).expect(401);
    }
    Reply stopped = http.post("/api/auth/token", from, guess).expect(429);
    assertThat(stopped.headers().firstValue("Retry-After")).isPresent();

    List<String> lines = lines(TRIES + 1);
    assertThat(lines.subList(0, TRIES))
        .allSatisfy(
            line ->
                assertThat(line)
                    .contains("kind=sign-in-failed", "route=/api/auth/token", "account="));
    assertThat(lines.get(TRIES)).contains("kind=limit-met", "status=429", "account=");
    assertThat(log()).doesNotContain(nobody, "correct horse battery");
    assertThat(http.get("/metrics", Map.of()).text())
        .contains("interview_platform_refusals_total", "kind=\"sign-in-failed\"");
  }

  @Test
  void aWrongPasswordInTheConsoleIsToldOfByTheNameInTheAnswer() {
    Map<String, String> named = new HashMap<>(from);
    named.put("Request-Id", "trace-of-" + UUID.randomUUID());

    ConsoleLogin.answer(running.address(), "nobody@example.org", "wrong", named).expect(200);

    assertThat(lines(1).get(0))
        .contains("kind=sign-in-failed", "route=/console/login.xhtml")
        .endsWith("request=" + named.get("Request-Id"));
  }

  @Test
  void refusedAccessIsToldOfWithoutTheSecretInTheAddress() {
    String secret = "secretsecretsecret" + UUID.randomUUID().toString().replace("-", "");
    http.get("/api/public/interview/" + secret, from).expect(404);
    http.get("/api/interviews/" + UUID.randomUUID(), from).expect(401);
    Map<String, String> foreign = new HashMap<>(from);
    foreign.put("Sec-Fetch-Site", "cross-site");
    http.send("POST", "/console/team.xhtml", foreign, BodyPublishers.noBody()).expect(403);

    List<String> lines = lines(3);
    assertThat(lines.get(0)).contains("status=404", "route=/api/public/interview/* ");
    assertThat(lines.get(1)).contains("code=access.no-valid-token", "route=/api/interviews/* ");
    assertThat(lines.get(2)).contains("status=403", "route=/console/team.xhtml ");
    assertThat(log()).doesNotContain(secret);
  }

  @Test
  void whatIsNotThereForThemAndWhatIsBadlyWrittenIsToldOfWithWhoAsked() {
    Map<String, String> signedIn = new HashMap<>(from);
    signedIn.put("Authorization", "Bearer " + token());
    http.get("/api/interviews/" + UUID.randomUUID(), signedIn).expect(404);
    http.post("/api/interviews", signedIn, Map.of("no-such-field", "mark-of-the-body")).expect(400);
    http.post("/api/graphql", signedIn, Map.of("query", "{ nothing }")).expect(400);

    List<String> lines = lines(3);
    assertThat(lines.get(0)).contains("kind=access-refused", "user=", "organisation=");
    assertThat(lines.get(1)).contains("kind=input-refused", "user=", "organisation=");
    assertThat(lines.get(2)).contains("kind=input-refused", "route=/api/graphql ");
    assertThat(log()).doesNotContain("mark-of-the-body");
  }

  @Test
  void aFloodMakesAFewLinesOnly() {
    for (int i = 0; i < 100; i++) {
      http.get("/api/interviews", from).expect(401);
    }
    // two minutes may be touched
    assertThat(lines(30)).hasSizeLessThanOrEqualTo(60);
  }

  private String token() {
    Map<String, String> credentials =
        Map.of("email", Recruiter.EMAIL, "password", Recruiter.PASSWORD);
    return http.post("/api/auth/token", from, credentials)
        .expect(200)
        .json()
        .path("accessToken")
        .asText();
  }

  /** The lines of this test's address, once there are as many. */
  private List<String> lines(int count) {
    return Eventually.see(
        count + " lines of " + address, LIMIT, this::ofAddress, seen -> seen.size() >= count);
  }

  private List<String> ofAddress() {
    return log()
        .lines()
        .filter(line -> line.contains("Refused:") && line.contains("address=" + address + " "))
        .toList();
  }

  private String log() {
    Path file = running.platform().data().resolve("logs").resolve("liberty/messages.log");
    try {
      return Files.readString(file, StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
