package org.interviewplatform.web.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.interviewplatform.interview.InterviewId;
import org.interviewplatform.interview.InterviewService;
import org.interviewplatform.platform.error.DomainException;
import org.interviewplatform.platform.paging.Position;
import org.interviewplatform.platform.paging.Slice;
import org.interviewplatform.report.GroupReportDetails;
import org.interviewplatform.report.GroupReportDownloads;
import org.interviewplatform.report.GroupReportId;
import org.interviewplatform.report.GroupReportScope;
import org.interviewplatform.report.GroupReportService;
import org.interviewplatform.report.ReportStatus;
import org.junit.jupiter.api.Test;

class ReportsPageTest {
  private static final GroupReportId ID = GroupReportId.create();
  private static final LocalDate DAY = LocalDate.parse("2026-11-01");

  private static final Position PLACE = new Position(Samples.NOON, ID.value());

  private final List<GroupReportScope> asked = new ArrayList<>();
  private final FakeBrowser browser = new FakeBrowser();
  private final FakeFeedback feedback = new FakeFeedback();

  private ReportsPage page(Map<String, String> sent, ReportStatus status) {
    GroupReportService service =
        new GroupReportService() {
          @Override
          public GroupReportId request(GroupReportScope scope) {
            asked.add(scope);
            return ID;
          }
        };
    GroupReportDownloads downloads =
        new GroupReportDownloads() {
          @Override
          public Slice<GroupReportDetails> newest(Optional<Position> after, int limit) {
            return new Slice<>(
                List.of(details(status)),
                after.isPresent() ? Optional.empty() : Optional.of(PLACE));
          }

          @Override
          public Optional<GroupReportDetails> find(GroupReportId id) {
            return id.equals(ID) ? Optional.of(details(status)) : Optional.empty();
          }
        };
    return new ReportsPage(
        service,
        downloads,
        new InterviewService() {},
        browser,
        feedback,
        field -> sent.getOrDefault(field, ""));
  }

  private static GroupReportDetails details(ReportStatus status) {
    boolean ready = status == ReportStatus.READY;
    return new GroupReportDetails(
        ID,
        GroupReportScope.of(DAY, DAY.plusDays(6)),
        Optional.empty(),
        status,
        ready ? 100 : 40,
        3,
        ready ? Optional.of(URI.create("https://storage.example/1.pdf")) : Optional.empty(),
        ready ? Optional.of(URI.create("https://storage.example/1.csv")) : Optional.empty(),
        Optional.empty(),
        Samples.NOON);
  }

  @Test
  void daysAreAskedForAsTheyWereTyped() {
    page(Map.of("from", "2026-11-01", "until", "2026-11-07"), ReportStatus.READY).drawDays();

    assertThat(asked).containsExactly(GroupReportScope.of(DAY, DAY.plusDays(6)));
    assertThat(feedback.told).containsExactly("reports.asked");
  }

  @Test
  void whatIsNoDayIsRefusedWithASentence() {
    page(Map.of("from", "yesterday", "until", "2026-11-07"), ReportStatus.READY).drawDays();
    page(Map.of("from", "2026-11-07", "until", "2026-11-01"), ReportStatus.READY).drawDays();

    assertThat(asked).isEmpty();
    assertThat(feedback.told).hasSize(2).containsOnly("report.invalid-days");
  }

  @Test
  void anInterviewIsAskedForByTheFormThatNamesIt() {
    UUID interview = UUID.randomUUID();
    ReportsPage page = page(Map.of("id", interview.toString()), ReportStatus.READY);

    assertThat(page.isOfInterview()).isTrue();
    page.drawInterview();

    assertThat(asked).containsExactly(GroupReportScope.of(new InterviewId(interview)));
  }

  @Test
  void theListGoesOnWhereItEnded() {
    ReportsPage first = page(Map.of(), ReportStatus.READY);
    first.load();
    ReportsPage second = page(Map.of("after", first.getNext()), ReportStatus.READY);
    second.load();

    assertThat(first.getNext()).isNotEmpty();
    assertThat(second.getNext()).isEmpty();
  }

  @Test
  void oneThatIsDrawnLetsThePageLookAgain() {
    ReportsPage page = page(Map.of(), ReportStatus.REQUESTED);
    page.load();
    String before = page.getVersion();

    assertThat(page.isUnfinished()).isTrue();
    assertThat(page.getAll().get(0).progress()).isEqualTo(40);
    assertThat(page.isOfInterview()).isFalse();
    ReportsPage drawn = page(Map.of(), ReportStatus.READY);
    drawn.load();
    assertThat(drawn.isUnfinished()).isFalse();
    assertThat(drawn.getVersion()).isNotEqualTo(before);
  }

  @Test
  void theLinkLeadsToTheFileThereIs() {
    ReportsPage page = page(Map.of(), ReportStatus.READY);
    page.setId(ID.value().toString());
    page.setFormat("csv");
    page.open();
    assertThat(browser.visited).containsExactly("https://storage.example/1.csv");

    ReportsPage early = page(Map.of(), ReportStatus.REQUESTED);
    early.setId(ID.value().toString());
    assertThatThrownBy(early::open).isInstanceOf(DomainException.class);
    early.setId("none");
    assertThatThrownBy(early::open).isInstanceOf(DomainException.class);
  }
}
