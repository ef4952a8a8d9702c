package org.interviewplatform.systemtests;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.interviewplatform.systemtests.client.Candidate;
import org.interviewplatform.systemtests.client.ConsoleLogin;
import org.interviewplatform.systemtests.client.Interview;
import org.interviewplatform.systemtests.client.Question;
import org.interviewplatform.systemtests.client.Recruiter;
import org.interviewplatform.systemtests.running.Tenants;

/** An organisation with something of many kinds, and people whom all of it is kept from. */
final class Estate {
  private static final String PASSWORD = "a sentence for tests";
  private static final List<String> NAMELESS =
      List.of(
          "model-checks", "share-links", "webhooks", "deliveries", "e-mails", "ratings", "reports");

  /** In every text of the organisation's, and in no other. */
  final String secret = "victim-" + UUID.randomUUID();

  /** What each thing is called in an address, by the word before it. */
  final Map<String, String> names = new HashMap<>();

  final Interview interview;
  final Recruiter owner;
  final Recruiter viewer;
  final Recruiter reviewer;
  final Recruiter stranger;
  final String strangersMail;
  private final Running running;

  Estate(Running running) {
    this.running = running;
    owner = running.recruiter();
    interview = owner.publish(secret, Question.of("Who sees " + secret + "?"));
    fill();
    Tenants tenants = new Tenants(running.platform().environment());
    UUID other = tenants.organisation("Strangers");
    strangersMail = "admin@" + other + ".example";
    tenants.person(other, strangersMail, PASSWORD, "ADMIN,HR,REVIEWER,VIEWER");
    stranger = Recruiter.signIn(running.address(), strangersMail, PASSWORD);
    viewer = colleague(tenants, "VIEWER");
    reviewer = colleague(tenants, "REVIEWER");
  }

  private void fill() {
    Candidate candidate = running.candidate(interview, secret);
    Map<String, String> hold = Map.of("subjectId", interview.id(), "reason", secret);
    names.put("interviews", interview.id());
    names.put("questions", interview.questions().get(0));
    names.put("sessions", candidate.sessionId());
    names.put("shortlist", candidate.sessionId());
    names.put("invitations", invitation(secret).path("id").asText());
    names.put("api-tokens", token(secret).path("id").asText());
    names.put("holds", owner.post("/api/holds", hold).expect(201).json().path("id").asText());
    names.put("captions", "en");
    NAMELESS.forEach(word -> names.put(word, UUID.randomUUID().toString()));
    JsonNode person = owner.get("/api/users").expect(200).json().path("items").get(0);
    names.put("users", person.path("id").asText());
    names.put("reviewers", person.path("id").asText());
  }

  JsonNode invitation(String name) {
    Map<String, Object> guest =
        Map.of("name", name, "email", name + "@example.org", "language", "en", "send", false);
    return owner
        .post("/api/interviews/" + interview.id() + "/invitations", guest)
        .expect(201)
        .json();
  }

  JsonNode token(String name) {
    Map<String, Object> wish =
        Map.of("name", name, "scopes", List.of("READ_INTERVIEWS"), "days", 1);
    return owner.post("/api/api-tokens", wish).expect(201).json();
  }

  /** What lets the stranger into the console. */
  Map<String, String> strangersCookie() {
    return ConsoleLogin.signIn(running.address(), strangersMail, PASSWORD);
  }

  private Recruiter colleague(Tenants tenants, String role) {
    String email = UUID.randomUUID() + "@example.org";
    tenants.person(owner.organisation(), email, PASSWORD, role);
    return Recruiter.signIn(running.address(), email, PASSWORD);
  }
}
