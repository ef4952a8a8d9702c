package org.interviewplatform.systemtests;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.interviewplatform.systemtests.client.Candidate;
import org.interviewplatform.systemtests.client.Interview;
import org.interviewplatform.systemtests.client.Recruiter;
import org.interviewplatform.systemtests.model.ChatServer;
import org.interviewplatform.systemtests.running.Eventually;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What a recruiter hands to whoever doubts a decision: everything, signed. */
@ExtendWith(ScoredPlatform.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Order(Turn.SCORED + 3)
class EvidenceBundleIT {
  private Path directory = Path.of("");
  private Recruiter recruiter;
  private InWriting writing;
  private Interview interview;

  @BeforeAll
  void publish(Scored scored, @TempDir Path directory) {
    this.directory = directory;
    scored.approve();
    recruiter = scored.recruiter();
    writing = new InWriting(scored.platform().address(), recruiter, directory);
    interview = writing.publish("Packed", List.of("Craft"));
    recruiter
        .put("/api/interviews/" + interview.id() + "/review/settings", Map.of("blindFirst", false))
        .expect(200);
  }

  @Test
  void theBundleCanBeCheckedAndTellsWhatWasAltered() throws IOException {
    Candidate ada = writing.answered(interview, "Ada", InWriting.STORY);
    writing.analysis(ada, "SCORED");
    String judgement = "/api/sessions/" + ada.sessionId() + "/judgement";
    recruiter
        .put(judgement + "/ratings/" + interview.competencies().get(0), Map.of("level", 4))
        .expect(200);
    recruiter
        .post(judgement + "/decisions", Map.of("outcome", "ADVANCE", "reason", "Clear examples."))
        .expect(201);
    Bundle bundle = packed(ada);
    String key =
        recruiter.get("/api/public/bundle-key").expect(200).json().path("publicKey").asText();

    assertThat(bundle.verified(key)).contains("INTACT: every entry").endsWith("0");
    assertThat(bundle.read("answers/01/model-calls.json"))
        .anyMatch(call -> call.path("rawOutput").asText().contains("evidence"))
        .allMatch(call -> call.path("outcome").asText().equals("OK"));
    assertThat(bundle.text("answers/01/analysis.json")).contains(ChatServer.MODEL);
    assertThat(bundle.text("answers/01/media.json")).contains(sha256(InWriting.STORY));
    assertThat(bundle.text("answers/01/transcript.json")).contains("an update had broken");
    assertThat(bundle.text("interview.json")).contains("Very well");
    assertThat(bundle.text("decisions.json")).contains("Clear examples.");
    for (String entry : bundle.entries().keySet()) {
      Bundle altered = bundle.altered(directory.resolve("altered.zip"), entry);
      boolean isList = entry.equals("MANIFEST") || entry.equals("SIGNATURE");
      assertThat(altered.verified(key))
          .as("with one bit of %s turned", entry)
          .contains(isList ? "UNTRUSTED MANIFEST" : "ALTERED " + entry)
          .endsWith("1");
    }
  }

  /** As HR gets it: asked for, packed by a job, downloaded. */
  private Bundle packed(Candidate candidate) throws IOException {
    String address = "/api/sessions/" + candidate.sessionId() + "/bundle";
    recruiter.post(address, Map.of()).expect(202);
    JsonNode packed =
        Eventually.see(
            "the bundle",
            InWriting.LIMIT,
            () -> recruiter.get(address).expect(200).json(),
            bundle -> !bundle.path("status").asText().equals("REQUESTED"));
    return Bundle.keep(
        directory.resolve("bundle.zip"),
        recruiter.get(packed.path("url").asText()).expect(200).body());
  }

  private static String sha256(String text) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
      return HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
