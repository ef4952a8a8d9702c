package org.interviewplatform.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interviewplatform.systemtests.Problems.refused;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.interviewplatform.systemtests.client.Candidate;
import org.interviewplatform.systemtests.client.Interview;
import org.interviewplatform.systemtests.client.Question;
import org.interviewplatform.systemtests.client.Recruiter;
import org.interviewplatform.systemtests.material.Recording;
import org.interviewplatform.systemtests.running.CountingListener;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * Files that arrive whole and are no recordings, or only half of one: each comes to an end with a
 * reason, none leads the platform to another machine or file, and the session is concluded with the
 * good answer in it.
 */
@ExtendWith(OnePlatform.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Order(3)
class BadRecordingIT {

  private static final Duration LIMIT = Duration.ofMinutes(5);
  private static final String REJECTED = "REJECTED";

  private Path directory;
  private final CountingListener listener = CountingListener.open();
  private final Map<String, Integer> questionOf = new LinkedHashMap<>();
  private Candidate candidate;
  private Recording good;
  private String goodKey = "";
  private JsonNode session;

  @BeforeAll
  void sendThemAll(Running running, @TempDir Path temporary) {
    directory = temporary;
    good = recording(running);
    Map<String, Recording> answers = answers();
    Recruiter recruiter = running.recruiter();
    Interview interview =
        recruiter.publish(
            "Bad recordings", answers.keySet().stream().map(Question::of).toArray(Question[]::new));
    candidate = running.candidate(interview, "Bob Bad");
    answers.forEach(this::send);
    replay();
    candidate.submit().expect(200);
    session = recruiter.reportedSession(candidate.sessionId(), LIMIT);
  }

  private Recording recording(Running running) {
    return running
        .studio()
        .speech()
        .map(speech -> speech.passage(8, 6))
        .map(passage -> running.studio().sound("bad", passage))
        .map(sound -> running.studio().webm("good", sound))
        .orElseGet(() -> running.studio().tone("good", 6));
  }

  private Map<String, Recording> answers() {
    Map<String, Recording> answers = new LinkedHashMap<>();
    answers.put("good", good);
    answers.put("text", pretending("text", "This is no film.\n".repeat(100)));
    answers.put("playlist", pretending("playlist", playlist()));
    answers.put("concat", pretending("concat", "ffconcat version 1.0\nfile /etc/passwd\n"));
    answers.put("page", pretending("page", "<svg xmlns='http://www.w3.org/2000/svg'/>"));
    answers.put("cut", cut(good, good.size() * 3 / 4));
    answers.put("head", cut(good, 200));
    return answers;
  }

  private String playlist() {
    String segment = listener.address() + "segment.ts";
    return "#EXTM3U\n#EXT-X-TARGETDURATION:5\n#EXTINF:5,\n" + segment + "\n#EXT-X-ENDLIST\n";
  }

  private Recording cut(Recording whole, long bytes) {
    byte[] content = Arrays.copyOf(whole.content(), (int) bytes);
    return Recording.pretending(directory.resolve("cut-" + bytes + ".webm"), content);
  }

  private Recording pretending(String name, String content) {
    return Recording.pretending(
        directory.resolve(name + ".webm"), content.getBytes(StandardCharsets.UTF_8));
  }

  private void send(String name, Recording recording) {
    int question = questionOf.size();
    questionOf.put(name, question);
    String key = Candidate.newKey();
    goodKey = recording.equals(good) ? key : goodKey;
    candidate.answer(question, recording, key, recording.digest()).expect(201);
  }

  /** The same answer again has the same receipt; another one under its key has none. */
  private void replay() {
    JsonNode again = candidate.answer(0, good, goodKey, good.digest()).expect(201).json();
    assertThat(again.path("sha256").asText()).isEqualTo(good.sha256());
    assertThat(candidate.status().path("answers")).hasSize(questionOf.size());
    Recording other = cut(good, 1000);
    refused(
        candidate.answer(0, other, goodKey, other.digest()), 422, "media.idempotency-key-reused");
  }

  @AfterAll
  void close() {
    listener.close();
  }

  @Test
  void theGoodAnswerIsReady() {
    assertThat(state("good")).isEqualTo("READY");
  }

  @Test
  void whatIsNoRecordingIsRejectedWithAReason() {
    for (String name : List.of("text", "playlist", "concat", "page", "head")) {
      assertThat(state(name)).as(name).isEqualTo(REJECTED);
      assertThat(media(name).path("failureReason").asText()).as(name).isNotBlank();
    }
  }

  @Test
  void whatIsLeftOfACutRecordingIsKept() {
    assertThat(state("cut")).isIn("READY", REJECTED);
    if (state("cut").equals("READY")) {
      assertThat(media("cut").path("durationMillis").asLong()).isPositive();
    }
  }

  @Test
  void reasonsTellNothingOfTheMachine() {
    List<String> reasons = new ArrayList<>();
    questionOf.keySet().forEach(name -> reasons.add(media(name).path("failureReason").asText()));
    assertThat(reasons).noneMatch(it -> it.contains("/tmp") || it.contains("Exception"));
  }

  @Test
  void aPlaylistLeadsToNoOtherMachine() {
    assertThat(listener.connections()).isZero();
  }

  @Test
  void theSessionIsConcludedWithItsReport() {
    assertThat(session.path("report").path("status").asText()).isEqualTo("READY");
  }

  private String state(String name) {
    return media(name).path("state").asText();
  }

  private JsonNode media(String name) {
    return session.path("answers").path(questionOf.getOrDefault(name, -1)).path("media");
  }
}
