package org.interviewplatform.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.interviewplatform.systemtests.client.Http;
import org.interviewplatform.systemtests.client.Reply;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is an organisation's, asked for by others where it is not the API that answers. */
@ExtendWith(OnePlatform.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Order(3)
class ForeignPagesIT {
  private static final String OPEN = "/console/(login|forgot|password).xhtml.*";

  private Running running;
  private Estate estate;

  @BeforeAll
  void prepare(Running running) {
    this.running = running;
    estate = new Estate(running);
  }

  @Test
  void pagesOfTheConsoleAreShutAndShowNothingOfOthers() throws IOException {
    Map<String, String> cookie = estate.strangersCookie();
    for (String page : pages()) {
      Reply nobody = running.http().get(page, Map.of());
      assertThat(nobody.status()).as(page).isEqualTo(page.matches(OPEN) ? 200 : 302);
      Reply seen = running.http().get(page, cookie);
      assertThat(seen.status()).as(page).isIn(200, 302, 400, 403, 404, 410);
      assertThat(seen.text()).as(page).doesNotContain(estate.secret);
    }
  }

  /** All pages, each naming what is the victim's. */
  private List<String> pages() throws IOException {
    Path directory = Path.of("..", "web-module", "src", "main", "webapp", "console");
    try (Stream<Path> files = Files.list(directory)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".xhtml"))
          .flatMap(this::ofTheVictim)
          .toList();
    }
  }

  private Stream<String> ofTheVictim(String page) {
    return Stream.of("interviews", "questions", "sessions", "invitations", "users")
        .map(word -> "/console/" + page + "?id=" + estate.names.get(word));
  }

  @Test
  void newsOfTheConsoleIsShut() {
    assertThat(running.http().get("/console/news", Map.of()).status()).isEqualTo(302);
  }

  @Test
  void aQueryFindsNothingOfOthers() {
    String interview = "interview(id: \"" + estate.interview.id() + "\") { title }";
    String session = "session(id: \"" + estate.names.get("sessions") + "\") { candidateName }";
    String lists = "interviews(first: 50) { items { title sessions(first: 9) { candidateName } } }";
    for (String wish : List.of(interview, session, lists)) {
      Map<String, String> query = Map.of("query", "{ " + wish + " }");
      assertThat(estate.owner.post("/api/graphql", query).text()).as(wish).contains(estate.secret);
      assertThat(estate.stranger.post("/api/graphql", query).text())
          .as(wish)
          .doesNotContain(estate.secret);
      assertThat(estate.reviewer.post("/api/graphql", query).text())
          .as(wish)
          .doesNotContain(estate.secret);
    }
  }

  @Test
  void storedObjectsAreShutWithoutASignatureOfTheirOwn() {
    Map<String, String> environment = running.platform().environment();
    String bucket =
        environment.getOrDefault("INTERVIEW_PLATFORM_STORAGE_BUCKET", "interview-platform");
    URI storage = URI.create(environment.getOrDefault("INTERVIEW_PLATFORM_STORAGE_ENDPOINT", ""));
    String organisation = "/" + bucket + "/" + estate.owner.organisation();
    for (String path : List.of("/" + bucket, organisation + "/x")) {
      assertThat(new Http(storage).get(path, Map.of()).status()).as(path).isIn(403, 404);
    }
  }
}
