package org.interviewplatform.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.interviewplatform.systemtests.client.Candidate;
import org.interviewplatform.systemtests.client.Interview;
import org.interviewplatform.systemtests.client.Question;
import org.interviewplatform.systemtests.client.Recruiter;
import org.interviewplatform.systemtests.running.Eventually;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** What people do to a candidate is found in the audit trail, and the trail holds. */
@ExtendWith(OnePlatform.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Order(4)
class AuditIT {
  private static final Duration LIMIT = Duration.ofMinutes(1);

  private Running running;
  private Recruiter recruiter;
  private String session = "";

  @BeforeAll
  void judge(Running running) {
    this.running = running;
    recruiter = running.recruiter();
    Interview interview = recruiter.publish("Audited", Question.of("Who is watching?"));
    Candidate candidate = running.candidate(interview, "Una Unforgotten");
    candidate.answer(0, running.studio().tone("audited", 1)).expect(201);
    candidate.submit().expect(200);
    session = candidate.sessionId();
    JsonNode judgement = recruiter.get("/api/sessions/" + session + "/judgement").json();
    String competency = judgement.path("competencies").path(0).path("competencyId").asText();
    recruiter.session(session);
    String address = "/api/sessions/" + session + "/judgement";
    recruiter.send("PUT", address + "/ratings/" + competency, "{\"level\":4}").expect(200);
    recruiter.send("PUT", address + "/ratings/" + competency, "{\"level\":9}").expect(400);
    recruiter
        .post(address + "/decisions", Map.of("outcome", "HOLD", "reason", "One more talk."))
        .expect(201);
  }

  @Test
  void seeingRatingAndDecidingAreTold() {
    JsonNode told = recruiter.get("/api/audit?subjectId=" + session).expect(200).json();

    assertThat(told.findValuesAsText("action"))
        .containsExactlyInAnyOrder("SESSION_SEEN", "REPORT_SEEN", "RATED", "DECIDED");
    assertThat(told.findValuesAsText("actorKind")).containsOnly("USER");
    assertThat(told.findValuesAsText("details"))
        .anyMatch(details -> details.contains("\"level\":\"4\""))
        .anyMatch(details -> details.contains("\"outcome\":\"HOLD\""))
        .noneMatch(details -> details.contains("talk"));
    assertThat(told.findValuesAsText("requestId")).allMatch(id -> !id.isEmpty());
  }

  @Test
  void signingInIsTold() {
    JsonNode told = recruiter.get("/api/audit?action=SIGNED_IN").expect(200).json();

    assertThat(told).isNotEmpty();
  }

  @Test
  void theListGoesOnWhereItEnded() {
    JsonNode all = recruiter.get("/api/audit?limit=4").expect(200).json();
    String second = all.path(1).path("number").asText();

    JsonNode further = recruiter.get("/api/audit?limit=2&before=" + second).expect(200).json();

    assertThat(further.path(0).path("number")).isEqualTo(all.path(2).path("number"));
    assertThat(further.path(1).path("number")).isEqualTo(all.path(3).path("number"));
    recruiter.get("/api/audit?before=x").expect(400);
  }

  @Test
  void theChainHoldsAndCanBeRecomputedElsewhere() throws GeneralSecurityException {
    JsonNode found =
        Eventually.see(
            "a sealed chain",
            LIMIT,
            () -> recruiter.post("/api/audit/verifications", Map.of()).expect(200).json(),
            state -> state.path("place").asLong() > 0);
    assertThat(found.path("whole").asBoolean()).isTrue();

    String last = "0".repeat(64);
    List<String> lines = recruiter.get("/api/audit/chain").expect(200).text().lines().toList();
    for (String line : lines) {
      String[] parts = line.split(" ", 3);
      assertThat(parts[1]).isEqualTo(sha256(last + "\n" + parts[2]));
      last = parts[1];
    }
    assertThat(lines).hasSizeGreaterThanOrEqualTo(found.path("place").asInt());
    assertThat(lines.get(found.path("place").asInt() - 1)).contains(found.path("head").asText());
  }

  @Test
  void theConsoleShowsVerifiesAndHandsOver() throws IOException {
    assumeTrue(Chromium.installed().isPresent(), Chromium.ABSENCE);
    try (Chromium browser = Chromium.hearing(running.studio().tone("audit", 1).file())) {
      Page page = browser.newPerson();
      String address = running.address() + "/console/audit.xhtml?subject=" + session;
      new RecruiterInBrowser(page).open(address);
      page.locator("#entries [data-action=DECIDED]").waitFor();
      assertThat(page.locator("#entries tbody tr").count()).isEqualTo(4);
      assertThat(page.locator("[data-action=RATED]").innerText()).contains("level 4");

      Download download = page.waitForDownload(() -> page.click("#csv"));
      assertThat(Files.readString(download.path(), StandardCharsets.UTF_8))
          .contains("\"DECIDED\"", session)
          .doesNotContain("TRAIL_SEEN");

      page.click("[id='chain:verify']");
      page.locator("#checked[data-whole=true]").waitFor();

      page.navigate(running.address() + "/console/audit.xhtml");
      page.locator("select[name=action]").selectOption("RATED");
      page.waitForURL(url -> url.contains("action=RATED"));
      assertThat(page.locator("#entries tbody tr:not([data-action=RATED])").count()).isZero();
      Axe.requireOpenToAll(page, "audit log");
    }
  }

  private static String sha256(String text) throws GeneralSecurityException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
  }
}
