package org.interviewplatform.systemtests;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import org.interviewplatform.systemtests.client.Candidate;
import org.interviewplatform.systemtests.client.Interview;
import org.interviewplatform.systemtests.client.Question;
import org.interviewplatform.systemtests.client.Recruiter;
import org.interviewplatform.systemtests.material.Recording;
import org.interviewplatform.systemtests.running.Eventually;

/**
 * Candidates who answer one question in writing, and what a model makes of it: the quickest way to
 * levels.
 *
 * @param directory for the files they send
 */
record InWriting(URI platform, Recruiter recruiter, Path directory) {
  static final Duration LIMIT = Duration.ofMinutes(5);
  static final String STORY =
      "I asked the customer what had changed. I found that an update had broken the printer.";

  Interview publish(String title, List<String> rubric) {
    return recruiter.publish(title, rubric, Question.written("What did you mend?"));
  }

  /** Hands in that answer. */
  Candidate answered(Interview interview, String name, String said) {
    Candidate candidate = Candidate.begin(platform, interview, name);
    candidate.answer(0, Recording.written(directory.resolve("answer.txt"), said)).expect(201);
    candidate.submit().expect(200);
    return candidate;
  }

  /** The session of a candidate of an interview of their own, with one competency. */
  String alone(String name, String said) {
    return answered(publish(name, List.of("Craft")), name, said).sessionId();
  }

  /** Once scoring has come to this, and, where there are levels, they are there to read. */
  JsonNode analysis(Candidate candidate, String scoring) {
    Predicate<JsonNode> ended =
        found ->
            found.path("status").asText().equals("COMPLETED")
                && found.path("scoring").path("status").asText().equals(scoring)
                && (!scoring.equals("SCORED") || !found.path("scores").isEmpty());
    return Eventually.see(
        "an answer that is " + scoring, LIMIT, () -> analysis(candidate.sessionId()), ended);
  }

  /** Waits until the model has given its levels; they may be hidden all the same. */
  void awaitLevels(String session) {
    awaitScoring(session, "status", "SCORED");
  }

  /** Waits until none are given for this reason. */
  void awaitReason(String session, String code) {
    awaitScoring(session, "code", code);
  }

  private void awaitScoring(String session, String field, String value) {
    Eventually.see(
        "scoring with " + field + " " + value,
        LIMIT,
        () -> analysis(session).path("scoring").path(field).asText(),
        value::equals);
  }

  /** As it is now. */
  JsonNode analysis(String session) {
    return recruiter.session(session).path("answers").path(0).path("analysis");
  }

  /** The proposed level. */
  static int level(JsonNode analysis) {
    return score(analysis, "SCORED").path("level").asInt();
  }

  static JsonNode score(JsonNode analysis, String mode) {
    for (JsonNode score : analysis.path("scores")) {
      if (score.path("mode").asText().equals(mode)) {
        return score;
      }
    }
    throw new AssertionError("no " + mode + " in " + analysis);
  }
}
