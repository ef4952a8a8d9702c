package org.interviewplatform.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.interviewplatform.systemtests.client.Candidate;
import org.interviewplatform.systemtests.client.Interview;
import org.interviewplatform.systemtests.client.Question;
import org.interviewplatform.systemtests.client.Recruiter;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every page of the console, as the directory lists them: open to all, in the reader's language, at
 * three widths, by day and by night.
 */
@ExtendWith(OnePlatform.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConsolePagesIT {
  private static final Duration LIMIT = Duration.ofMinutes(2);
  private static final List<Integer> WIDTHS = List.of(360, 768, 1280);
  private static final Path PAGES = Path.of("..", "web-module", "src", "main", "webapp", "console");

  /** Files to download, and what is shown to those who are not signed in. */
  private static final String APART =
      "(.*-csv|.*-json|bundle|report|group-report|logo|login|code|forgot|password|set-up)\\.xhtml";

  private static final String OVERFLOW =
      "() => document.documentElement.scrollWidth - document.documentElement.clientWidth";

  private final Map<String, String> queries = new HashMap<>();
  private final List<String> complaints = new ArrayList<>();
  private Running running;
  private Chromium browser;
  private Page english;
  private Page russian;

  @BeforeAll
  void everyPageHasSomethingToShow(Running running) {
    assumeTrue(Chromium.installed().isPresent(), Chromium.ABSENCE);
    this.running = running;
    Recruiter recruiter = running.recruiter();
    Interview interview = recruiter.publish("Every page", Question.of("How?"));
    Candidate ada = answered(interview, "Ada Page");
    Candidate ben = answered(interview, "Ben Page");
    recruiter.reportedSession(ben.sessionId(), LIMIT);
    for (Candidate each : List.of(ada, ben)) {
      recruiter
          .send("PUT", "/api/interviews/" + interview.id() + "/shortlist/" + each.sessionId(), "")
          .expect(204);
    }
    ofInterview(interview);
    for (String page : List.of("session", "candidate-data")) {
      queries.put(page, "?id=" + ada.sessionId());
    }
    queries.put(
        "compare", "?id=%s&a=%s&b=%s".formatted(interview.id(), ada.sessionId(), ben.sessionId()));
    queries.put("invitation", "?id=" + invitation(recruiter, interview));
    queries.put("person", "?id=" + first(recruiter, "/api/users"));
    queries.put("webhook", "?id=" + webhook(recruiter));
    queries.put("search", "?q=how");
    browser = Chromium.hearing(running.studio().tone("every-page", 1).file());
    english = signedIn("en-GB", ColorScheme.LIGHT);
    russian = signedIn("ru-RU", ColorScheme.DARK);
  }

  private Candidate answered(Interview interview, String name) {
    Candidate candidate = running.candidate(interview, name);
    candidate.answer(0, running.studio().tone("every-page", 2)).expect(201);
    candidate.submit().expect(200);
    return candidate;
  }

  private void ofInterview(Interview interview) {
    Stream.of(
            "agreement",
            "analytics",
            "bias-audit",
            "guest-list",
            "interview",
            "invitations",
            "preview",
            "videos")
        .forEach(page -> queries.put(page, "?id=" + interview.id()));
  }

  private static String invitation(Recruiter recruiter, Interview interview) {
    Map<String, Object> guest =
        Map.of("name", "Cleo Page", "email", "cleo@example.org", "language", "en", "send", false);
    String path = "/api/interviews/" + interview.id() + "/invitations";
    return recruiter.post(path, guest).expect(201).json().path("id").asText();
  }

  private static String webhook(Recruiter recruiter) {
    Map<String, Object> wish =
        Map.of("url", "https://hooks.example.org/", "events", List.of("session.completed"));
    return recruiter.post("/api/webhooks", wish).expect(201).json().findPath("id").asText();
  }

  private static String first(Recruiter recruiter, String list) {
    return recruiter.get(list).expect(200).json().path("items").path(0).path("id").asText();
  }

  private Page signedIn(String language, ColorScheme scheme) {
    Browser.NewContextOptions kind =
        Chromium.usual()
            .setLocale(language)
            .setColorScheme(scheme)
            .setReducedMotion(ReducedMotion.REDUCE);
    Page page = browser.newPerson(kind);
    new RecruiterInBrowser(page).open(running.address() + "/console/dashboard.xhtml");
    page.waitForURL("**/dashboard.xhtml");
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error")) {
            complaints.add(message.text());
          }
        });
    page.onPageError(complaints::add);
    return page;
  }

  @AfterAll
  void close() {
    if (browser != null) {
      browser.close();
    }
  }

  static Stream<String> pages() throws IOException {
    try (Stream<Path> files = Files.list(PAGES)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".xhtml") && !name.matches(APART))
          // it needs a delivery of its own, which WebhookIT has
          .filter(name -> !name.startsWith("webhook-delivery"))
          .map(name -> name.replace(".xhtml", ""))
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void isOpenToAllAtEveryWidthByDayInEnglish(String name) {
    look(english, name, "en");
  }

  @ParameterizedTest
  @MethodSource("pages")
  void isOpenToAllAtEveryWidthByNightInRussian(String name) {
    look(russian, name, "ru");
  }

  private void look(Page page, String name, String language) {
    complaints.clear();
    String address = "/console/" + name + ".xhtml" + queries.getOrDefault(name, "");
    Response response = page.navigate(running.address() + address);
    assertThat(response.status()).isEqualTo(200);
    assertThat(page.url()).as("shown at once").contains("/console/" + name + ".xhtml");
    assertThat(page.locator("h1").count()).as("no page of an error within").isEqualTo(1);
    assertThat(page.getAttribute("html", "lang")).isEqualTo(language);
    for (int width : WIDTHS) {
      page.setViewportSize(width, Chromium.HEIGHT);
      assertThat(page.evaluate(OVERFLOW)).as("too wide at %d px", width).isEqualTo(0);
      Pictures.take(page, "console-pages", "%s-%s-%d".formatted(name, language, width));
    }
    Axe.requireOpenToAll(page, name + ", " + language);
    assertThat(complaints).isEmpty();
  }
}
