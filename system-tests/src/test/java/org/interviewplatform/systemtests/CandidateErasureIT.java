package org.interviewplatform.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.interviewplatform.systemtests.client.Candidate;
import org.interviewplatform.systemtests.client.Http;
import org.interviewplatform.systemtests.client.Interview;
import org.interviewplatform.systemtests.client.Question;
import org.interviewplatform.systemtests.client.Recruiter;
import org.interviewplatform.systemtests.running.Eventually;
import org.interviewplatform.systemtests.running.Traces;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** A candidate who was erased is found nowhere: not in the database, the bucket, or the topics. */
@ExtendWith(OnePlatform.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Order(4)
class CandidateErasureIT {
  private static final Duration LIMIT = Duration.ofMinutes(3);

  private Running running;
  private Recruiter recruiter;
  private Interview interview;
  private Traces traces;

  @BeforeAll
  void publish(Running running) {
    this.running = running;
    recruiter = running.recruiter();
    interview = recruiter.publish("Erasure", Question.of("Who were you?"));
    traces =
        new Traces(
            running.platform().environment(), running.platform().data(), recruiter.organisation());
  }

  /** Somebody of whom there is something everywhere. */
  private Candidate known(String name) {
    Candidate candidate = running.candidate(interview, name);
    candidate.answer(0, running.studio().tone("erased", 1)).expect(201);
    candidate.submit().expect(200);
    recruiter.reportedSession(candidate.sessionId(), LIMIT);
    String session = "/api/sessions/" + candidate.sessionId();
    JsonNode judgement = recruiter.get(session + "/judgement").json();
    String competency = judgement.path("competencies").path(0).path("competencyId").asText();
    String rating = "{\"level\":4,\"note\":\"" + name + "\"}";
    recruiter.send("PUT", session + "/judgement/ratings/" + competency, rating).expect(200);
    recruiter
        .post(session + "/judgement/decisions", Map.of("outcome", "HOLD", "reason", name))
        .expect(201);
    recruiter.post(session + "/comments", Map.of("text", name)).expect(201);
    return candidate;
  }

  private static String name() {
    return "Quaverfish" + UUID.randomUUID().toString().substring(0, 8);
  }

  private JsonNode erased(String session) {
    return Eventually.see(
        "the erasure of " + session,
        LIMIT,
        () -> recruiter.get("/api/sessions/" + session + "/erasure").expect(200).json(),
        state -> !state.path("status").asText().equals("ASKED"));
  }

  @Test
  void nothingIsLeftButACertificate() {
    String name = name();
    Candidate candidate = known(name);
    String session = candidate.sessionId();
    String medium = candidate.status().path("answers").path(0).path("mediaId").asText();
    assertThat(medium).isNotEmpty();
    assertThat(traces.tables(name))
        .contains("candidate_session", "rating", "decision", "review_comment", "notification");
    assertThat(traces.objects(medium)).isNotEmpty();
    assertThat(traces.objects(session)).isNotEmpty();
    assertThat(traces.topics(session)).as("the scan sees what is in topics").isNotEmpty();

    recruiter.post("/api/sessions/" + session + "/erasure", Map.of()).expect(202);

    JsonNode erasure = erased(session);
    assertThat(erasure.path("status").asText()).isEqualTo("DONE");
    assertThat(erasure.path("certificate").asText())
        .contains("\"candidate_session\":1", "\"rating\":1", "\"review_comment\":1")
        .doesNotContain(name);
    assertThat(traces.tables(name)).isEmpty();
    assertThat(traces.tables(medium)).isSubsetOf("usage_effect", "outbox_entry", "job_request");
    assertThat(traces.objects(medium)).isEmpty();
    assertThat(traces.objects(session)).isEmpty();
    assertThat(traces.objects(name)).isEmpty();
    assertThat(traces.topics(name)).isEmpty();
    assertThat(traces.cache(name)).isEmpty();
    recruiter.get("/api/sessions/" + session).expect(404);
    assertThat(candidate.get("/api/public/session").granted()).isFalse();
    JsonNode own = candidate.get("/api/public/erasure").expect(200).json();
    assertThat(own.path("certificate")).isEqualTo(erasure.path("certificate"));
  }

  @Test
  void everythingCanBeTakenAlongBefore() {
    String name = name();
    Candidate candidate = known(name);

    JsonNode data =
        recruiter.get("/api/sessions/" + candidate.sessionId() + "/data").expect(200).json();

    JsonNode tables = data.path("tables");
    assertThat(tables.path("candidate_session").toString())
        .contains(name)
        .doesNotContain("token_hash");
    assertThat(tables.path("decision").toString()).contains(name);
    assertThat(tables.path("consent")).isNotEmpty();
    assertThat(data.path("files")).isNotEmpty();
    URI file = URI.create(data.path("files").path(0).path("url").asText());
    assertThat(new Http(file).get(file.toString(), Map.of()).status()).isEqualTo(200);
  }

  @Test
  void aLegalHoldForbidsIt() {
    Candidate candidate = running.candidate(interview, name());
    String erasure = "/api/sessions/" + candidate.sessionId() + "/erasure";
    Map<String, String> wish = Map.of("subjectId", interview.id(), "reason", "Claim 12");
    JsonNode hold = recruiter.post("/api/holds", wish).expect(201).json();

    recruiter.post(erasure, Map.of()).expect(409);

    recruiter.delete("/api/holds/" + hold.path("id").asText()).expect(204);
    recruiter.post(erasure, Map.of()).expect(202);
    assertThat(erased(candidate.sessionId()).path("status").asText()).isEqualTo("DONE");
  }

  @Test
  void theConsoleErasesAndShowsTheCertificate() {
    assumeTrue(Chromium.installed().isPresent(), Chromium.ABSENCE);
    Candidate candidate = running.candidate(interview, name());
    String address = "/console/candidate-data.xhtml?id=" + candidate.sessionId();
    try (Chromium browser = Chromium.hearing(running.studio().tone("erasing", 1).file())) {
      Page page = browser.newPerson();
      new RecruiterInBrowser(page).open(running.address() + address);
      page.locator("#state[data-status=NONE]").waitFor();
      Axe.requireOpenToAll(page, "data of the candidate");
      page.click("[data-dialog=erase]");
      page.click("[id='erasing:erase-now']");
      page.locator("#feedback").waitFor();
      erased(candidate.sessionId());

      page.navigate(running.address() + address);
      assertThat(page.locator("#certificate").innerText()).contains(candidate.sessionId());
      page.navigate(running.address() + "/console/retention.xhtml");
      assertThat(page.locator("#erased").innerText()).contains(candidate.sessionId());
      Axe.requireOpenToAll(page, "retention");

      page.locator("[id='policy:jurisdiction']").selectOption("ILLINOIS");
      page.locator("[id='policy:days']").fill("30");
      page.click("[id='policy:keep']");
      assertThat(page.locator("#feedback").innerText()).contains("365");
      page.locator("[id='policy:jurisdiction']").selectOption("ILLINOIS");
      page.locator("[id='policy:days']").fill("400");
      page.click("[id='policy:keep']");
      page.locator("[id='policy:for-ever']").waitFor();
      assertThat(page.locator("[id='policy:days']").inputValue()).isEqualTo("400");
      page.click("[id='policy:for-ever']");
    }
  }
}
