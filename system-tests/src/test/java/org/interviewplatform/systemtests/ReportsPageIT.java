package org.interviewplatform.systemtests;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.interviewplatform.systemtests.client.Candidate;
import org.interviewplatform.systemtests.client.Interview;
import org.interviewplatform.systemtests.client.Recruiter;
import org.interviewplatform.systemtests.running.Eventually;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * Reports over many candidates: asked for, awaited, downloaded, gone with one of the candidates.
 */
@ExtendWith(ScoredPlatform.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@Order(Turn.SCORED + 4)
class ReportsPageIT {
  private Path directory = Path.of("");
  private Scored scored;
  private Recruiter recruiter;
  private Interview interview;
  private Candidate ada;
  private Chromium browser;
  private Looks looks;

  @BeforeAll
  void judge(Scored scored, @TempDir Path directory) {
    assumeTrue(Chromium.installed().isPresent(), Chromium.ABSENCE);
    this.scored = scored;
    this.directory = directory;
    scored.approve();
    recruiter = scored.recruiter();
    InWriting writing = new InWriting(scored.platform().address(), recruiter, directory);
    interview = writing.publish("Reported", List.of("Craft"));
    ada = writing.answered(interview, "Ada Erased", InWriting.STORY);
    writing.awaitLevels(writing.answered(interview, "Ben Kept", InWriting.STORY).sessionId());
    writing.awaitLevels(ada.sessionId());
    String judgement = "/api/sessions/" + ada.sessionId() + "/judgement";
    recruiter
        .put(judgement + "/ratings/" + interview.competencies().get(0), Map.of("level", 4))
        .expect(200);
    recruiter
        .post(judgement + "/decisions", Map.of("outcome", "ADVANCE", "reason", "Clear examples."))
        .expect(201);
    browser = Chromium.hearing(directory.resolve("none.wav"));
    looks = Looks.of(browser, address("reports.xhtml"));
  }

  @AfterAll
  void close() {
    if (browser != null) {
      browser.close();
    }
  }

  @Test
  @Order(1)
  void aReportOverAnInterviewIsAskedForAwaitedAndDownloaded() throws IOException {
    Page page = looks.at(address("reports.xhtml?id=" + interview.id()), "reports-asked");
    page.click("[id='interview:draw']");

    // the page is not touched: it shows by itself what came
    Locator row = page.locator("[data-report]").first();
    row.locator("[data-format=pdf]").waitFor();
    assertThat(row.innerText()).contains("Reported").contains("2 candidates");
    String pdf = text(download(page, row.locator("[data-format=pdf]"), "report.pdf"));
    assertThat(pdf)
        .contains("Ada Erased", "Ben Kept", "Craft 4", "Advance")
        .as("levels by the model of who is decided, not of who is still to be rated blind")
        .containsOnlyOnce("Craft 3");
    String csv = Files.readString(download(page, row.locator("[data-format=csv]"), "report.csv"));
    assertThat(csv.lines()).hasSize(3);
    assertThat(csv).contains("\"Craft\",\"4\",\"1\",\"3\",\"3\",\"3\",\"ADVANCE\"");
    looks.at(address("reports.xhtml"), "reports");
  }

  @Test
  @Order(2)
  void daysAreRefusedWhereTheyAreInNoOrder() {
    Page telephone = looks.narrow();
    telephone.navigate(address("reports.xhtml"));
    telephone.fill("#from", "2026-11-07");
    telephone.fill("#until", "2026-11-01");
    telephone.click("[id='days:draw']");
    telephone.locator("#feedback").waitFor();
    assertThat(telephone.locator("#feedback").innerText()).contains("не больше года");

    recruiter.post("/api/reports", Map.of("from", "2026-11-01", "until", "2027-11-02")).expect(400);
    recruiter.post("/api/reports", Map.of("from", "soon", "until", "2026-11-01")).expect(400);
  }

  @Test
  @Order(3)
  void aReportGoesWithTheFirstOfItsCandidatesThatIsErased() {
    JsonNode asked =
        recruiter.post("/api/reports", Map.of("interviewId", interview.id())).expect(202).json();
    String address = "/api/reports/" + asked.path("id").asText();
    JsonNode drawn =
        Eventually.see(
            "the report",
            InWriting.LIMIT,
            () -> recruiter.get(address).expect(200).json(),
            report -> report.path("status").asText().equals("READY"));
    assertThat(drawn.path("progress").asInt()).isEqualTo(100);
    String file = drawn.path("csv").asText();
    assertThat(new String(recruiter.get(file).expect(200).body(), UTF_8)).contains("Ada Erased");

    recruiter.post("/api/sessions/" + ada.sessionId() + "/erasure", Map.of()).expect(202);

    Eventually.see(
        "the end of the report",
        InWriting.LIMIT,
        () -> recruiter.get(address).status(),
        status -> status == 404);
    assertThat(recruiter.get(file).status()).as("the file by its old link").isEqualTo(404);
  }

  private Path download(Page page, Locator link, String name) {
    Path file = directory.resolve(name);
    page.waitForDownload(link::click).saveAs(file);
    return file;
  }

  private static String text(Path pdf) throws IOException {
    byte[] bytes = Files.readAllBytes(pdf);
    Files.write(Path.of("target", "looks", "group-report.pdf"), bytes);
    PdfReader reader = new PdfReader(bytes);
    StringBuilder text = new StringBuilder();
    for (int page = 1; page <= reader.getNumberOfPages(); page++) {
      text.append(new PdfTextExtractor(reader).getTextFromPage(page));
    }
    return text.toString();
  }

  private String address(String page) {
    return scored.platform().address() + "/console/" + page;
  }
}
