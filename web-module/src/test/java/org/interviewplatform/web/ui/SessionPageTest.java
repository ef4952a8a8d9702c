package org.interviewplatform.web.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.Optional;
import org.interviewplatform.analysis.AnalysisStatus;
import org.interviewplatform.analysis.AnswerAnalysis;
import org.interviewplatform.analysis.TranscriptQuality;
import org.interviewplatform.media.MediaDetails;
import org.interviewplatform.media.MediaLinks;
import org.interviewplatform.media.MediaState;
import org.interviewplatform.platform.error.DomainException;
import org.interviewplatform.report.ReportDetails;
import org.interviewplatform.report.ReportDownloads;
import org.interviewplatform.report.ReportStatus;
import org.interviewplatform.review.AnswerReview;
import org.interviewplatform.review.ReviewService;
import org.interviewplatform.review.SessionReview;
import org.interviewplatform.session.SessionId;
import org.interviewplatform.session.SessionStatus;
import org.junit.jupiter.api.Test;

class SessionPageTest {
  private static final URI PDF = URI.create("https://storage.example/report.pdf");
  private static final AnswerReview DONE =
      Samples.answer(
          MediaState.READY, Samples.analysis(AnalysisStatus.COMPLETED, TranscriptQuality.GOOD));

  private static class Links extends MediaLinks {
    @Override
    public Optional<URI> playable(MediaDetails media) {
      return Optional.of(URI.create("https://storage.example/video.mp4"));
    }

    @Override
    public Optional<URI> thumbnail(MediaDetails media) {
      return Optional.empty();
    }
  }

  private static class Reports extends ReportDownloads {
    private final Optional<ReportDetails> report;

    Reports(Optional<ReportStatus> status) {
      this.report =
          status.map(
              each ->
                  new ReportDetails(
                      each,
                      each == ReportStatus.READY ? Optional.of(PDF) : Optional.empty(),
                      Optional.empty(),
                      Optional.empty()));
    }

    @Override
    public Optional<ReportDetails> find(SessionId session) {
      return report;
    }
  }

  private static SessionPage page(Optional<ReportStatus> report, SessionReview review) {
    ReviewService reviews =
        new ReviewService() {
          @Override
          public SessionReview review(SessionId id) {
            return review;
          }
        };
    SessionPage page = new SessionPage(reviews, new Reports(report), new Links());
    page.setId(review.session().id().value().toString());
    page.load();
    return page;
  }

  @Test
  void aConcludedSessionWithItsReportStandsStill() {
    SessionPage page =
        page(Optional.of(ReportStatus.READY), Samples.session(SessionStatus.CONCLUDED, DONE));

    assertThat(page.isUnfinished()).isFalse();
    assertThat(page.getAnswered()).isEqualTo(1);
    assertThat(page.getReportStatus()).isEqualTo("READY");
    assertThat(page.getAnswers().get(0).getPlayable()).isNotNull();
  }

  @Test
  void aConcludedSessionWaitsForItsReport() {
    SessionPage page = page(Optional.empty(), Samples.session(SessionStatus.CONCLUDED, DONE));

    assertThat(page.isUnfinished()).isTrue();
    assertThat(page.getReportStatus()).isEqualTo("REQUESTED");
  }

  @Test
  void whileAnAnswerIsProcessedThePageLooksAgain() {
    SessionPage page =
        page(
            Optional.empty(),
            Samples.session(SessionStatus.SUBMITTED, Samples.answer(MediaState.AUDIO_READY, true)));

    assertThat(page.isUnfinished()).isTrue();
    assertThat(page.getReportStatus()).isEqualTo("NONE");
  }

  @Test
  void whoExpiredWithoutAnAnswerGetsNoReportAndThePageRests() {
    SessionPage page = page(Optional.empty(), Samples.expired());

    assertThat(page.isUnfinished()).isFalse();
    assertThat(page.getReportStatus()).isEqualTo("NONE");
  }

  @Test
  void anAddressWithoutAnIdIsNotFound() {
    assertThatThrownBy(() -> SessionPage.requested("1")).isInstanceOf(DomainException.class);
  }

  @Test
  void theReportPageLeadsToAFreshLink() {
    FakeBrowser browser = new FakeBrowser();
    ReportPage page = new ReportPage(new Reports(Optional.of(ReportStatus.READY)), browser);
    page.setId(SessionId.create().value().toString());
    page.setFormat("pdf");

    page.open();

    assertThat(browser.visited).containsExactly(PDF.toString());
  }

  @Test
  void aReportThatIsNotReadyIsNotFound() {
    ReportPage page =
        new ReportPage(new Reports(Optional.of(ReportStatus.REQUESTED)), new FakeBrowser());
    page.setId(SessionId.create().value().toString());

    assertThatThrownBy(page::open).isInstanceOf(DomainException.class);
  }

  @Test
  void theButtonThatAsksForLevelsIsThereWhileItsFormComesBack() {
    SessionPage unread =
        new SessionPage(new ReviewService() {}, new Reports(Optional.empty()), new Links());
    assertThat(unread.isAskable()).isTrue();

    assertThat(page(Optional.empty(), concluded(Samples.withheld())).isAskable()).isTrue();
    assertThat(page(Optional.empty(), concluded(Samples.scored())).isAskable()).isFalse();
    assertThat(
            page(
                    Optional.empty(),
                    concluded(Samples.analysis(AnalysisStatus.UNAVAILABLE, TranscriptQuality.GOOD)))
                .isAskable())
        .as("no transcript")
        .isTrue();
  }

  private static SessionReview concluded(AnswerAnalysis analysis) {
    return Samples.session(SessionStatus.CONCLUDED, Samples.answer(MediaState.READY, analysis));
  }
}
