package org.interviewplatform.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.interviewplatform.systemtests.client.Candidate;
import org.interviewplatform.systemtests.client.Interview;
import org.interviewplatform.systemtests.client.Question;
import org.interviewplatform.systemtests.client.Recruiter;
import org.interviewplatform.systemtests.client.Reply;
import org.interviewplatform.systemtests.material.Recording;
import org.interviewplatform.systemtests.running.Eventually;
import org.interviewplatform.systemtests.running.Outbox;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** What was answered with 2xx is processed exactly once, however the server ends. */
@ExtendWith(OnePlatform.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Order(Turn.CRASHES)
class CrashIT {

  private static final Duration LIMIT = Duration.ofMinutes(8);
  private static final Duration TRANSCODE_BEGINS = Duration.ofMinutes(3);
  private static final int SENDERS = 4;
  private static final int ACKNOWLEDGED_BEFORE_THE_END = 4;

  private Running running;
  private Interview interview;
  private Recording small;

  @BeforeAll
  void publish(Running running) {
    Assumptions.assumeTrue(running.mayEnd(), "the platform was started by somebody else");
    this.running = running;
    interview = running.recruiter().publish("Crashes", Question.of("What happened?"));
    small = running.studio().tone("small", 3);
  }

  @Test
  void killedInTheMiddleOfATranscodeAndRightAfterAnswers() throws InterruptedException {
    Recording large = running.studio().unplayable("unplayable", small.file(), 60);
    Candidate interrupted = running.candidate(interview, "In the middle");
    interrupted.answer(0, large).expect(201);
    interrupted.submit().expect(200);
    Eventually.so(
        "a transcode to begin",
        TRANSCODE_BEGINS,
        () -> !running.platform().belowLiberty("libx264").isEmpty());
    Senders senders = new Senders();
    senders.awaitAcknowledgements();
    running.platform().killLiberty();
    assertThat(running.platform().leftovers()).as("processes that outlive the kill").isEmpty();
    senders.awaitEnd();
    running.platform().startAgain();
    requireProcessedOnce(Stream.concat(Stream.of(interrupted), senders.acknowledged()).toList());
  }

  @Test
  void killedBetweenCommitAndPublish() {
    Outbox outbox = new Outbox(running.platform().environment());
    Candidate candidate = running.candidate(interview, "In between");
    outbox.hold();
    try {
      String media = candidate.answer(0, small).expect(201).json().path("mediaId").asText();
      assertThat(outbox.unpublished(media)).as("committed, not published").isEqualTo(1);
      running.platform().killLiberty();
      running.platform().startAgain();
    } finally {
      outbox.release();
    }
    requireProcessedOnce(List.of(candidate));
  }

  @Test
  void askedToStopWhileAnswersArrive() throws InterruptedException {
    Senders senders = new Senders();
    senders.awaitAcknowledgements();
    assertThat(running.platform().stop()).isLessThan(Duration.ofMinutes(1));
    assertThat(running.platform().leftovers()).as("processes that outlive the stop").isEmpty();
    senders.awaitEnd();
    assertThat(senders.failures).as("answers that are neither taken nor refused well").isEmpty();
    running.platform().startAgain();
    requireProcessedOnce(senders.acknowledged().toList());
  }

  private void requireProcessedOnce(List<Candidate> candidates) {
    Recruiter recruiter = running.recruiter();
    List<JsonNode> sessions = new ArrayList<>();
    for (Candidate candidate : candidates) {
      if (candidate.status().path("status").asText().equals("STARTED")) {
        candidate.submit().expect(200);
      }
    }
    for (Candidate candidate : candidates) {
      sessions.add(recruiter.reportedSession(candidate.sessionId(), LIMIT));
    }
    sessions.forEach(CrashIT::requireWhole);
    sessions.forEach(this::requireOneMessage);
  }

  private static void requireWhole(JsonNode session) {
    assertThat(session.path("report").path("status").asText()).isEqualTo("READY");
    JsonNode answer = session.path("answers").path(0);
    assertThat(answer.path("media").path("state").asText()).isEqualTo("READY");
    assertThat(answer.path("analysis").path("status").asText()).isEqualTo("COMPLETED");
    Set<Integer> ordinals = new HashSet<>();
    for (JsonNode segment : answer.path("analysis").path("transcript").path("segments")) {
      assertThat(ordinals.add(segment.path("ordinal").asInt())).as("segments once").isTrue();
    }
  }

  private void requireOneMessage(JsonNode session) {
    String id = session.path("id").asText();
    List<JsonNode> messages =
        Eventually.see(
            "a message about session " + id,
            LIMIT,
            () -> running.inbox().mentioning(id),
            found -> !found.isEmpty());
    assertThat(messages)
        .as("one for each who is told of session %s", id)
        .extracting(message -> message.path("to").toString())
        .doesNotHaveDuplicates();
  }

  /** Candidates who send answers until the server no longer takes them. */
  private final class Senders {

    private final Queue<Candidate> acknowledged = new ConcurrentLinkedQueue<>();
    private final Queue<Reply> failures = new ConcurrentLinkedQueue<>();
    private final CountDownLatch enough = new CountDownLatch(ACKNOWLEDGED_BEFORE_THE_END);
    private final List<Thread> threads;

    Senders() {
      threads =
          IntStream.range(0, SENDERS)
              .mapToObj(number -> new Thread(() -> send(number), "sender-" + number))
              .toList();
      threads.forEach(Thread::start);
    }

    private void send(int number) {
      try {
        while (!Thread.currentThread().isInterrupted()) {
          Candidate candidate = running.candidate(interview, "Sender " + number);
          Reply reply = candidate.answer(0, small);
          if (!reply.granted()) {
            refused(reply);
            return;
          }
          acknowledged.add(candidate);
          enough.countDown();
        }
      } catch (UncheckedIOException | AssertionError e) {
        // The server is gone, or refused to begin another session: no answer was acknowledged.
        return;
      }
    }

    /** While it stops it may say that it is not available, and nothing else. */
    private void refused(Reply reply) {
      if (reply.status() != 503) {
        failures.add(reply);
      }
    }

    void awaitAcknowledgements() throws InterruptedException {
      assertThat(enough.await(LIMIT.toSeconds(), TimeUnit.SECONDS)).isTrue();
    }

    void awaitEnd() throws InterruptedException {
      for (Thread thread : threads) {
        thread.join(LIMIT.toMillis());
        assertThat(thread.isAlive()).isFalse();
      }
    }

    Stream<Candidate> acknowledged() {
      return acknowledged.stream();
    }
  }
}
