package org.interviewplatform.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interviewplatform.systemtests.Problems.refused;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.interviewplatform.systemtests.client.Interview;
import org.interviewplatform.systemtests.client.Question;
import org.interviewplatform.systemtests.client.Recruiter;
import org.interviewplatform.systemtests.client.Reply;
import org.interviewplatform.systemtests.running.Home;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What integrators rely on: the document, the walks through it, tags, conditions and files. */
@ExtendWith(OnePlatform.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Order(6)
class ApiIT {
  private static final Set<String> METHODS = Set.of("get", "post", "put", "delete", "patch");

  private static final List<String> TELLING = List.of("example", "examples", "default", "enum");
  private static final Set<String> TELLING_FORMATS = Set.of("binary", "uuid", "date-time");

  private Running running;
  private Recruiter recruiter;

  @BeforeAll
  void signIn(Running running) {
    this.running = running;
    recruiter = running.recruiter();
  }

  @Test
  void everyOperationIsDescribedWithItsAnswersAndItsProblems() {
    JsonNode document = document();
    List<String> complaints = new ArrayList<>();
    int operations = 0;
    for (Map.Entry<String, JsonNode> path : document.path("paths").properties()) {
      for (Map.Entry<String, JsonNode> operation : path.getValue().properties()) {
        if (METHODS.contains(operation.getKey())) {
          operations++;
          String name = operation.getKey() + " " + path.getKey();
          complain(document, operation.getValue())
              .forEach(complaint -> complaints.add(name + ": " + complaint));
        }
      }
    }
    assertThat(complaints).isEmpty();
    assertThat(operations).isGreaterThan(90);
  }

  private static List<String> complain(JsonNode document, JsonNode operation) {
    List<String> complaints = new ArrayList<>();
    if (operation.path("summary").asText().isBlank()) {
      complaints.add("no summary");
    }
    if (operation.path("tags").isEmpty()) {
      complaints.add("no tag");
    }
    if (!operation.path("responses").has("default")) {
      complaints.add("no problem answer");
    }
    for (JsonNode media : operation.at("/requestBody/content")) {
      if (!hasExample(document, media)) {
        complaints.add("no example of the request");
      }
    }
    for (Map.Entry<String, JsonNode> answer : operation.path("responses").properties()) {
      complainOfAnswer(answer, complaints);
    }
    return complaints;
  }

  private static void complainOfAnswer(
      Map.Entry<String, JsonNode> answer, List<String> complaints) {
    if (answer.getKey().matches("2\\d\\d")
        && answer.getValue().path("description").asText().isBlank()) {
      complaints.add("nothing said of " + answer.getKey());
    }
    for (JsonNode media : answer.getValue().path("content")) {
      if (!media.has("schema")) {
        complaints.add("no schema of " + answer.getKey());
      }
    }
  }

  /** The body itself, or a part of it, is shown by example or has few values to choose from. */
  private static boolean hasExample(JsonNode document, JsonNode described) {
    if (described.path("$ref").isTextual()) {
      return hasExample(document, document.at(described.path("$ref").asText().substring(1)));
    }
    return TELLING.stream().anyMatch(described::has)
        || TELLING_FORMATS.contains(described.path("format").asText())
        || described.path("type").toString().contains("boolean")
        || (described.has("schema") && hasExample(document, described.path("schema")))
        || (described.has("items") && hasExample(document, described.path("items")))
        || described.path("properties").properties().stream()
            .anyMatch(property -> hasExample(document, property.getValue()));
  }

  private JsonNode document() {
    return running.http().get("/openapi", Map.of("Accept", "application/json")).expect(200).json();
  }

  @Test
  void everyListGoesOnAtACursor() {
    List<String> without = new ArrayList<>();
    for (Map.Entry<String, JsonNode> path : document().path("paths").properties()) {
      JsonNode get = path.getValue().path("get");
      String schema = get.at("/responses/200/content/application~1json/schema/$ref").asText();
      boolean pages = schema.endsWith("Page");
      boolean cursor = get.path("parameters").toString().contains("\"cursor\"");
      if (pages != cursor) {
        without.add(path.getKey());
      }
    }
    assertThat(without).isEmpty();
  }

  @Test
  void peopleTokensAndWebhooksAreReadToTheirEndPageByPage() {
    Map<String, Map<String, ?>> made =
        Map.of(
            "/api/users",
            Map.of("name", "Paula", "roles", List.of("VIEWER")),
            "/api/api-tokens",
            Map.of("name", "Paged", "scopes", List.of("READ_SESSIONS")),
            "/api/webhooks",
            Map.of("url", "https://ats.example.com/paged", "events", List.of("report.ready")));
    made.forEach(
        (list, draft) -> {
          String older = added(list, draft);
          String newer = added(list, draft);
          List<String> ids = ids(recruiter.all(list, 1));
          assertThat(ids).as(list).containsSubsequence(newer, older).doesNotHaveDuplicates();
          assertThat(ids).as(list).isEqualTo(ids(recruiter.all(list, 100)));
          undo(list, List.of(older, newer));
        });
  }

  private String added(String list, Map<String, ?> draft) {
    Map<String, Object> wish = new HashMap<>(draft);
    if (list.equals("/api/users")) {
      wish.put("email", UUID.randomUUID() + "@example.org");
    }
    JsonNode made = recruiter.post(list, wish).expect(201).json();
    return made.findPath("id").asText();
  }

  /** No delivery is tried for long, and no seat is taken. */
  private void undo(String list, List<String> ids) {
    for (String id : ids) {
      String path = list + "/" + id;
      Reply undone =
          list.equals("/api/users")
              ? recruiter.post(path + "/disable", "{}")
              : recruiter.delete(path);
      assertThat(undone.status()).as(undone.toString()).isIn(200, 204);
    }
  }

  private static List<String> ids(List<JsonNode> items) {
    return items.stream().map(each -> each.path("id").asText()).toList();
  }

  @Test
  void whatCreatesSomethingCanBeSentAgainWithAKey() {
    List<String> without = new ArrayList<>();
    for (Map.Entry<String, JsonNode> path : document().path("paths").properties()) {
      JsonNode post = path.getValue().path("post");
      boolean creates = post.path("responses").has("201");
      if (creates && !post.path("parameters").toString().contains("Idempotency-Key")) {
        without.add(path.getKey());
      }
    }
    assertThat(without).isEmpty();
  }

  @Test
  void theDocumentCanBeTriedInABrowser() {
    assumeTrue(Chromium.installed().isPresent(), Chromium.ABSENCE);
    try (Chromium browser = Chromium.hearing(running.studio().tone("api", 1).file())) {
      Page page = browser.newPerson();
      page.navigate(running.address() + "/openapi/ui/");
      page.waitForSelector(".opblock");
      assertThat(page.locator(".opblock").count()).isGreaterThan(90);
    }
  }

  @Test
  void whatIsReadHasATagAndIsChangedOnCondition() {
    Interview interview = recruiter.publish("Tagged", Question.of("Which tag?"));
    String path = "/api/interviews/" + interview.id();
    Reply read = recruiter.get(path).expect(200);
    String tag = read.header("ETag");

    assertThat(recruiter.get(path, Map.of("If-None-Match", tag)).status()).isEqualTo(304);
    assertThat(recruiter.get(path, Map.of("If-None-Match", "\"other\"")).status()).isEqualTo(200);
    recruiter.post(path + "/close", "{}").expect(200);
    assertThat(recruiter.get(path, Map.of("If-None-Match", tag)).status()).isEqualTo(200);
    refused(
        recruiter.put(path, Map.of("If-Match", tag), Map.of("title", "Late")),
        412,
        "request.changed-meanwhile");
  }

  @Test
  void whatASpreadsheetWouldRunIsTextInTheExport() {
    Interview interview = recruiter.publish("Exported", Question.of("Who?"));
    running.candidate(interview, "=1+1");

    String csv =
        recruiter.get("/api/interviews/" + interview.id() + "/candidates.csv").expect(200).text();

    assertThat(csv).contains("\"'=1+1\"").contains("\"STARTED\"");
  }

  @Test
  void theWalkWithCurlWorks(@TempDir Path directory) throws IOException, InterruptedException {
    String printed =
        run(
            directory,
            Map.of(
                "BASE", running.address().toString(),
                "EMAIL", Recruiter.EMAIL,
                "PASSWORD", Recruiter.PASSWORD),
            "bash",
            "-euo",
            "pipefail",
            "-c",
            block("bash"));
    assertThat(printed)
        .contains("read again: 304")
        .contains("\"email\":\"ada@example.com\"")
        .contains("\"session\",\"name\",\"email\"");
  }

  @Test
  void theWalkWithJavaWorks(@TempDir Path directory) throws IOException, InterruptedException {
    Files.writeString(directory.resolve("WalkThrough.java"), block("java"));
    String printed =
        run(
            directory,
            Map.of(),
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "WalkThrough.java",
            running.address().toString(),
            Recruiter.EMAIL,
            Recruiter.PASSWORD);
    assertThat(printed)
        .contains("changed: 200, changed from an old state: 412")
        .contains("\"title\":\"Mender of books\"");
  }

  private static String block(String language) throws IOException {
    String page = Files.readString(Home.directory().resolve("docs").resolve("api.md"));
    Matcher found = Pattern.compile("(?s)```" + language + "\\n(.*?)```").matcher(page);
    assertThat(found.find()).isTrue();
    return found.group(1);
  }

  private static String run(Path directory, Map<String, String> environment, String... command)
      throws IOException, InterruptedException {
    Path printed = directory.resolve("printed.txt");
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(directory.toFile())
            .redirectErrorStream(true)
            .redirectOutput(printed.toFile());
    builder.environment().putAll(environment);
    Process process = builder.start();
    assertThat(process.waitFor(3, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).as(Files.readString(printed)).isZero();
    return Files.readString(printed);
  }
}
