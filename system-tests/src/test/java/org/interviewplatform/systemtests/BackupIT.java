package org.interviewplatform.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.interviewplatform.systemtests.client.Candidate;
import org.interviewplatform.systemtests.client.Interview;
import org.interviewplatform.systemtests.client.Question;
import org.interviewplatform.systemtests.client.Recruiter;
import org.interviewplatform.systemtests.running.Eventually;
import org.interviewplatform.systemtests.running.Home;
import org.interviewplatform.systemtests.running.SecondDatabase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A backup brings everything back; of somebody who was erased after it was made it brings nothing,
 * because the key of this one candidate is gone.
 */
@ExtendWith(OnePlatform.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.MethodName.class)
@Order(4)
class BackupIT {
  private static final Duration LIMIT = Duration.ofMinutes(3);
  private static final String MASTER = Base64.getEncoder().encodeToString(new byte[32]);

  /** What the platform goes on writing. */
  private static final String CHANGING =
      "(outbox_entry|job_request|webhook_delivery|idempotency).*";

  private Running running;
  private Recruiter recruiter;
  private Interview interview;
  private Candidate staying;
  private Candidate erased;
  private String report = "";
  private final Path directory = Path.of("target/backups").toAbsolutePath();
  private List<String> output = List.of();
  private SecondDatabase second;

  @BeforeAll
  void fill(Running running) throws IOException {
    this.running = running;
    delete(directory);
    second = SecondDatabase.create(running.platform(), "restoredwhole");
    recruiter = running.recruiter();
    interview = recruiter.publish("Kept", Question.of("What is worth keeping?"));
    staying = candidate("Staysail");
    erased = candidate("Erasmus");
    report =
        recruiter
            .post("/api/reports", Map.of("interviewId", interview.id()))
            .expect(202)
            .json()
            .path("id")
            .asText();
    Eventually.see(
        "the report over both",
        LIMIT,
        () -> recruiter.get("/api/reports/" + report).expect(200).json(),
        state -> state.path("status").asText().equals("READY"));
  }

  private Candidate candidate(String name) {
    Candidate candidate = running.candidate(interview, name + UUID.randomUUID());
    candidate.answer(0, running.studio().tone(name, 1)).expect(201);
    candidate.submit().expect(200);
    recruiter.reportedSession(candidate.sessionId(), LIMIT);
    recruiter
        .post("/api/sessions/" + candidate.sessionId() + "/comments", Map.of("text", name))
        .expect(201);
    return candidate;
  }

  private String medium(Candidate candidate) {
    return candidate.status().path("answers").path(0).path("mediaId").asText();
  }

  private int backup(Map<String, String> environment, String command, String... more)
      throws Exception {
    List<String> call =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-jar",
                Home.directory().resolve("backup/target/backup.jar").toString(),
                command,
                directory.toString()));
    call.addAll(List.of(more));
    ProcessBuilder builder = new ProcessBuilder(call).redirectErrorStream(true);
    builder.environment().putAll(environment);
    builder.environment().put("INTERVIEW_PLATFORM_BACKUP_KEY", MASTER);
    builder
        .environment()
        .put("INTERVIEW_PLATFORM_BACKUP_KEY_RING", directory.resolveSibling("key-ring").toString());
    Process process = builder.start();
    output = process.inputReader().lines().toList();
    return process.waitFor();
  }

  private void succeed(Map<String, String> environment, String command, String... more)
      throws Exception {
    int status = backup(environment, command, more);
    assertThat(status).as("%s: %s", command, output).isZero();
  }

  private static List<String> lasting(List<String> rows) {
    return rows.stream().filter(row -> !row.matches(CHANGING)).toList();
  }

  private static List<Path> files(Path directory, String word) throws IOException {
    try (Stream<Path> files = Files.walk(directory)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> file.toString().contains(word))
          .sorted()
          .toList();
    }
  }

  private static void delete(Path directory) throws IOException {
    if (Files.exists(directory)) {
      try (Stream<Path> files = Files.walk(directory)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
    Files.deleteIfExists(directory.resolveSibling("key-ring"));
  }

  @Test
  void aEverythingComesBack() throws Exception {
    List<String> before = new ArrayList<>(lasting(second.rowsOfFirst(staying.sessionId())));
    before.addAll(lasting(second.rowsOfFirst(medium(erased))));

    succeed(second.environmentOfFirst(), "create");
    succeed(Map.of(), "check");
    succeed(second.environment(), "restore");

    List<String> after = new ArrayList<>(lasting(second.rows(staying.sessionId())));
    after.addAll(lasting(second.rows(medium(erased))));
    assertThat(after).isEqualTo(before).hasSizeGreaterThan(15);
    assertThat(second.rows(report)).isNotEmpty();
    assertThat(second.countersBehind()).isEmpty();
    for (Candidate each : List.of(staying, erased)) {
      requireSameFiles(second, medium(each));
      requireSameFiles(second, each.sessionId());
    }
  }

  private void requireSameFiles(SecondDatabase second, String word) throws IOException {
    Path first = second.bucket().resolveSibling("interview-platform");
    List<Path> files = files(first, word);
    assertThat(files).isNotEmpty();
    for (Path file : files) {
      assertThat(second.bucket().resolve(first.relativize(file))).hasSameBinaryContentAs(file);
    }
  }

  @Test
  void cOneWhoWasErasedDoesNot() throws Exception {
    second = SecondDatabase.create(running.platform(), "restoredlater");
    String session = erased.sessionId();
    String medium = medium(erased);
    List<String> before = lasting(second.rowsOfFirst(staying.sessionId()));
    recruiter.post("/api/sessions/" + session + "/erasure", Map.of()).expect(202);
    Eventually.see(
        "the erasure",
        LIMIT,
        () -> recruiter.get("/api/sessions/" + session + "/erasure").expect(200).json(),
        state -> state.path("status").asText().equals("DONE"));

    succeed(second.environmentOfFirst(), "forget");
    assertThat(output).contains("Keys of 1 erased candidates forgotten.");
    succeed(second.environment(), "restore");

    assertThat(output).anyMatch(line -> line.contains("1 whose key is gone"));
    assertThat(second.rows("Erasmus")).isEmpty();
    assertThat(second.rows(medium))
        .noneMatch(row -> !row.matches("(usage_effect|audit_|outbox_entry).*"));
    assertThat(files(second.bucket(), medium)).isEmpty();
    assertThat(files(second.bucket(), session)).isEmpty();
    assertThat(second.rows("\"id\": \"" + report)).isEmpty();
    assertThat(lasting(second.rows(staying.sessionId())))
        .containsAll(before.stream().filter(row -> !row.contains(report)).toList());
    requireSameFiles(second, medium(staying));
  }

  @Test
  void bABackupIsNotRestoredOverAnything() throws Exception {
    assertThat(backup(second.environment(), "restore")).isEqualTo(1);
    assertThat(output).anyMatch(line -> line.contains("has tables of the platform already"));
  }

  @Test
  void dOldOnesArePrunedWithTheirObjects() throws Exception {
    succeed(second.environmentOfFirst(), "create");

    succeed(second.environmentOfFirst(), "prune", "1");

    assertThat(output).anyMatch(line -> line.startsWith("1 backups and "));
    succeed(Map.of(), "check");
    assertThat(output).anyMatch(line -> line.contains(" 0 whose key is gone"));
  }
}
