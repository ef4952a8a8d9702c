package org.interviewplatform.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.interviewplatform.analysis.AnalysisCompleted;
import org.interviewplatform.analysis.AnalysisService;
import org.interviewplatform.analysis.AnalysisStatus;
import org.interviewplatform.analysis.AnalysisTask;
import org.interviewplatform.analysis.AnswerAnalysis;
import org.interviewplatform.analysis.CompetencyEvidence;
import org.interviewplatform.analysis.DeliveryFacts;
import org.interviewplatform.analysis.Findings;
import org.interviewplatform.analysis.Passage;
import org.interviewplatform.analysis.Scoring;
import org.interviewplatform.analysis.Segment;
import org.interviewplatform.analysis.TranscriptQuality;
import org.interviewplatform.analysis.TranscriptText;
import org.interviewplatform.analysis.WithdrawalService;
import org.interviewplatform.interview.LinkConfig;
import org.interviewplatform.media.Download;
import org.interviewplatform.media.MediaFacts;
import org.interviewplatform.media.MediaId;
import org.interviewplatform.media.MediaKeys;
import org.interviewplatform.media.MediaService;
import org.interviewplatform.media.OriginalId;
import org.interviewplatform.media.Rendition;
import org.interviewplatform.platform.config.Settings;
import org.interviewplatform.platform.storage.ObjectStorage;
import org.interviewplatform.platform.storage.internal.TestStore;
import org.interviewplatform.testing.Drafts;
import org.interviewplatform.testing.TestPlatform;
import org.junit.jupiter.api.Test;

/** What candidates may see, correct, take back and ask for, over a real PostgreSQL. */
class OwnSessionIT {
  private final TestPlatform platform =
      new TestPlatform().with(ObjectStorage.class, TestStore.get());
  private final Answering anna = new Answering(platform, Drafts.supportEngineer());
  private final OwnSessionDesk own = platform.get(OwnSessionDesk.class);

  @Test
  void theLinkToGoOnWithOpensTheSession() {
    OwnSession read = anna.visit(own::read);

    String link = read.resume().toString();
    assertThat(link)
        .startsWith("https://hr.example/i/" + anna.interview().publicToken() + "#s=")
        .hasSizeGreaterThan(60);
    String token = link.substring(link.indexOf("#s=") + 3);
    assertThat(platform.get(CandidateService.class).status(token).id())
        .isEqualTo(read.details().id());
    assertThat(read.now()).isEqualTo(platform.now());
  }

  @Test
  void theSameLinkIsShownAfterTheKeyWasChanged() {
    String before = anna.visit(own::read).resume().toString();

    String meanwhile = resumeWith("the next".repeat(8), List.of("secret".repeat(8)));
    String after = resumeWith("the next".repeat(8), List.of());

    assertThat(meanwhile).isEqualTo(before);
    assertThat(after).isNotEqualTo(before).hasSameSizeAs(before);
  }

  private String resumeWith(String key, List<String> accepted) {
    LinkConfig config =
        LinkConfig.from(
            Settings.of(
                Map.of(
                    "interview-platform.public.url",
                    "https://hr.example",
                    "interview-platform.link.key",
                    key,
                    "interview-platform.link.accepted-keys",
                    String.join("\n", accepted))));
    OwnSessionDesk desk = platform.again().with(LinkConfig.class, config).get(OwnSessionDesk.class);
    return anna.visit(desk::read).resume().toString();
  }

  @Test
  void nameAndAddressAreCorrected() {
    Candidate right = new Candidate("Anna Right", "right@example.org");
    anna.visit(
        session -> {
          own.correct(session, right);
          return session;
        });

    assertThat(anna.details().candidate()).isEqualTo(right);
  }

  @Test
  void peopleAreToldOnceOfEachKindOfRequest() {
    RequestMade first = anna.visit(s -> own.ask(s, RequestKind.HUMAN_REVIEW, " Please look. "));
    RequestMade second = anna.visit(s -> own.ask(s, RequestKind.HUMAN_REVIEW, "Again!"));
    anna.visit(s -> own.ask(s, RequestKind.DELETION, ""));

    assertThat(second).isEqualTo(first);
    assertThat(first.note()).isEqualTo("Please look.");
    OwnSession read = anna.visit(own::read);
    assertThat(read.requests())
        .extracting(RequestMade::kind)
        .containsExactlyInAnyOrder(RequestKind.HUMAN_REVIEW, RequestKind.DELETION);
    assertThat(platform.events())
        .containsOnlyOnce(
            new CandidateRequestMade(read.details().id().value(), RequestKind.HUMAN_REVIEW),
            new CandidateRequestMade(read.details().id().value(), RequestKind.DELETION));
  }

  @Test
  void aNoteIsNoBook() {
    assertThatThrownBy(() -> anna.visit(s -> own.ask(s, RequestKind.DELETION, "x".repeat(2_001))))
        .hasFieldOrPropertyWithValue("code", SessionError.NOTE_TOO_LONG);
  }

  @Test
  void whoTakesConsentBackIsNotAnalysedAnyMore() {
    MediaId answer = anna.answered(0, anna.begin(0)).media();
    withdraw();
    withdraw();
    platform.asJob(
        () -> media().audioExtracted(answer, new MediaFacts(9, 0, 0), MediaKeys.audio(answer)));

    assertThat(platform.asJob(() -> analyses().begin(answer))).isEmpty();
    assertThat(anna.details().aiAnalysis()).isFalse();
    assertThat(anna.visit(own::read).consents())
        .filteredOn(consent -> consent.purpose() == Consent.Purpose.AI_ANALYSIS)
        .extracting(ConsentState::granted)
        .containsExactlyInAnyOrder(true, false);
    assertThat(platform.events())
        .containsOnlyOnce(new AiAnalysisWithdrawn(anna.details().id().value()));
  }

  @Test
  void whatSoftwareFoundGoesWithTheConsent() {
    MediaId answer = anna.answered(0, anna.begin(0)).media();
    analyse(answer);
    MediaId pending = anna.answered(1, anna.begin(1)).media();
    hear(pending);
    assertThat(analysis(answer).evidence()).isNotEmpty();

    withdraw();
    WithdrawalService withdrawals = platform.get(WithdrawalService.class);
    platform.asJob(() -> withdrawals.withdraw(anna.details().id()));

    AnswerAnalysis left = analysis(answer);
    assertThat(left.status()).isEqualTo(AnalysisStatus.DECLINED);
    assertThat(left.evidence()).isEmpty();
    assertThat(left.transcript()).isEmpty();
    assertThat(left.delivery()).isEmpty();
    assertThat(analysis(pending).status()).isEqualTo(AnalysisStatus.DECLINED);
    assertThat(platform.events())
        .contains(
            new AnalysisCompleted(
                pending.value(), anna.details().id().value(), AnalysisStatus.DECLINED));
  }

  @Test
  void anotherCandidatesAnalysisStays() {
    Answering eve = anna.another(platform, "Eve");
    MediaId answer = eve.answered(0, eve.begin(0)).media();
    analyse(answer);

    WithdrawalService withdrawals = platform.get(WithdrawalService.class);
    platform.asJob(() -> withdrawals.withdraw(anna.details().id()));

    assertThat(analysis(answer).evidence()).isNotEmpty();
  }

  @Test
  void theOwnAnswerIsTheFileAsItWasSent() {
    anna.answered(0, anna.begin(0));

    assertThat(downloads(0)).extracting(Download::fileName).containsExactly("answer.webm");
    assertThat(downloads(0).get(0).url().toString()).contains("original");
    assertThatThrownBy(() -> downloads(1))
        .hasFieldOrPropertyWithValue("code", SessionError.ANSWER_UNKNOWN);
  }

  @Test
  void ofSeveralFilesItIsWhatWasMadeOfThemOnceThatIsReady() {
    BegunAttempt attempt = anna.begin(0);
    OriginalId first = anna.segment(0, attempt, 0);
    OriginalId second = anna.segment(0, attempt, 1);
    MediaId answer = anna.answer(attempt, first, second).media();
    assertThat(downloads(0))
        .extracting(Download::fileName)
        .containsExactly("answer-1.webm", "answer-2.webm");

    platform.asJob(
        () ->
            media()
                .ready(
                    answer,
                    new Rendition(
                        MediaKeys.playable(answer, "mp4"), "video/mp4", Optional.empty())));

    assertThat(downloads(0)).extracting(Download::fileName).containsExactly("answer.mp4");
  }

  private void withdraw() {
    anna.visit(
        session -> {
          own.withdrawAnalysis(session);
          return session;
        });
  }

  private List<Download> downloads(int question) {
    AnswerDownloads downloads = platform.get(AnswerDownloads.class);
    return anna.visit(session -> downloads.of(session, anna.question(question)));
  }

  private AnalysisTask hear(MediaId answer) {
    platform.asJob(
        () -> media().audioExtracted(answer, new MediaFacts(9, 0, 0), MediaKeys.audio(answer)));
    AnalysisTask task = platform.asJob(() -> analyses().begin(answer)).orElseThrow();
    Segment only = new Segment(0, 0, 2_000, "I listen first.", Optional.of(-0.1), List.of());
    TranscriptText text =
        new TranscriptText("test", "en", Optional.of(-0.1), TranscriptQuality.GOOD, List.of(only));
    platform.asJob(() -> analyses().transcribed(answer, text));
    return task;
  }

  private void analyse(MediaId answer) {
    AnalysisTask task = hear(answer);
    CompetencyEvidence found =
        new CompetencyEvidence(
            task.competencies().get(0).id(),
            "test",
            List.of(new Passage(0, "I listen first", 0, 2_000)));
    Findings findings =
        new Findings(
            Optional.of(new DeliveryFacts(120, 1, 1_500, 2)),
            List.of(found),
            Scoring.Result.without(Scoring.evidenceOnly()));
    platform.asJob(() -> analyses().complete(answer, findings));
  }

  private AnswerAnalysis analysis(MediaId answer) {
    return platform.asJob(() -> analyses().read(List.of(answer))).get(0);
  }

  private MediaService media() {
    return platform.get(MediaService.class);
  }

  private AnalysisService analyses() {
    return platform.get(AnalysisService.class);
  }
}
