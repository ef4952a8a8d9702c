package org.interviewplatform.systemtests;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.interviewplatform.systemtests.client.Candidate;
import org.interviewplatform.systemtests.client.Inbox;
import org.interviewplatform.systemtests.client.Interview;
import org.interviewplatform.systemtests.client.Recruiter;
import org.interviewplatform.systemtests.running.Eventually;

/** A recruiter and a reviewer who judge candidates that a model has scored. */
final class Jury {
  private static final List<String> RUBRIC = List.of("Craft", "Care", "Courage");
  private static final List<String> DEEDS = List.of("I asked them.", "I found it.", "I mended it.");
  private static final int CANDIDATES = 12;
  private static final int GROUP = 5;
  private static final String SECRET = "a long enough password";
  private static final Pattern LINK =
      Pattern.compile("http://[^\"\\\\\\s<]+/console/password\\.xhtml\\?token=[A-Za-z0-9_-]+");

  private final InWriting writing;
  private final Recruiter recruiter;
  private final Recruiter reviewer;
  private final String reviewerId;
  private final Map<String, Interview> judged = new HashMap<>();

  private Jury(InWriting writing, Recruiter recruiter, Recruiter reviewer, String id) {
    this.writing = writing;
    this.recruiter = recruiter;
    this.reviewer = reviewer;
    this.reviewerId = id;
  }

  /** With a reviewer who is invited by mail and chooses a password. */
  static Jury of(Scored scored, Chromium browser, Path directory) {
    Recruiter recruiter = scored.recruiter();
    String email = "rita-" + UUID.randomUUID() + "@example.org";
    String id =
        recruiter
            .post(
                "/api/users", Map.of("email", email, "name", "Rita", "roles", List.of("REVIEWER")))
            .expect(201)
            .json()
            .path("id")
            .asText();
    Page page = browser.newPerson();
    page.navigate(invitation(scored, email));
    page.fill("[id='choose:password']", SECRET);
    page.click("[id='choose:submit']");
    page.locator("[id='login:submit']").waitFor();
    page.context().close();
    Recruiter reviewer = Recruiter.signIn(scored.platform().address(), email, SECRET);
    InWriting writing = new InWriting(scored.platform().address(), recruiter, directory);
    return new Jury(writing, recruiter, reviewer, id);
  }

  private static String invitation(Scored scored, String email) {
    Inbox inbox = new Inbox(scored.platform().inbox());
    return Eventually.see(
            "an invitation for " + email,
            InWriting.LIMIT,
            () -> LINK.matcher(inbox.mentioning(email).toString()).results().findFirst(),
            Optional::isPresent)
        .orElseThrow()
        .group();
  }

  Recruiter recruiter() {
    return recruiter;
  }

  /** Of the same recruiter. */
  InWriting writing() {
    return writing;
  }

  Recruiter reviewer() {
    return reviewer;
  }

  /** Twelve candidates, of whom people say nearly what the model says; women seldom advance. */
  Interview agreesWithTheModel() {
    return judged.computeIfAbsent("Agreed upon", this::agreed);
  }

  private Interview agreed(String title) {
    Interview interview = publish(title, RUBRIC);
    IntStream.range(0, CANDIDATES).forEach(number -> judgedAlike(interview, number));
    return interview;
  }

  private void judgedAlike(Interview interview, int number) {
    int deeds = number % (DEEDS.size() + 1);
    Candidate candidate = writing.answered(interview, "Candidate " + number, told(deeds));
    String id = candidate.sessionId();
    writing.awaitLevels(id);
    rate(recruiter, id, 1 + deeds + (number % GROUP == 0 ? 1 : 0));
    rate(reviewer, id, 1 + deeds + (number % GROUP == 1 ? 1 : 0));
    boolean woman = number < GROUP;
    if (number < 2 * GROUP) {
      candidate
          .post(
              "/api/public/session/self-identification",
              Map.of(
                  "sex",
                  woman ? "FEMALE" : "MALE",
                  "ethnicity",
                  number % 2 == 0 ? "ASIAN" : "WHITE"))
          .expect(204);
    }
    boolean advances = woman ? number == 0 : number < 2 * GROUP - 1;
    recruiter
        .post(
            "/api/sessions/" + id + "/judgement/decisions",
            Map.of("outcome", advances ? "ADVANCE" : "REJECT", "reason", "As far as was seen."))
        .expect(201);
  }

  /** As many as it takes to judge a model by, of whom people say the opposite of what it says. */
  Interview contradictsTheModel() {
    return judged.computeIfAbsent("Contradicted", this::contradicted);
  }

  private Interview contradicted(String title) {
    Interview interview = publish(title, RUBRIC);
    for (int number = 0; number < Scored.LEAST_RATED / RUBRIC.size(); number++) {
      int deeds = number % 2 == 0 ? 0 : DEEDS.size();
      String id = writing.answered(interview, "Contradicted " + number, told(deeds)).sessionId();
      writing.awaitLevels(id);
      rate(recruiter, id, deeds == 0 ? 5 : 1);
    }
    return interview;
  }

  private Interview publish(String title, List<String> rubric) {
    Interview interview = writing.publish(title, rubric);
    recruiter.put("/api/interviews/" + interview.id() + "/reviewers/" + reviewerId, Map.of());
    return interview;
  }

  private static String told(int deeds) {
    return "The printer of our customer stood still for a day. "
        + String.join(" ", DEEDS.subList(0, deeds));
  }

  /** Rates every competency of the candidate's interview. */
  void rate(Recruiter person, String id, int level) {
    String judgement = "/api/sessions/" + id + "/judgement";
    for (JsonNode each : person.get(judgement).expect(200).json().path("competencies")) {
      String rating = judgement + "/ratings/" + each.path("competencyId").asText();
      person.put(rating, Map.of("level", level)).expect(200);
    }
  }
}
