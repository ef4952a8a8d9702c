package org.interviewplatform.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.interviewplatform.analysis.AnalysisService;
import org.interviewplatform.analysis.AnalysisStatus;
import org.interviewplatform.analysis.AnalysisTask;
import org.interviewplatform.analysis.AnswerAnalysis;
import org.interviewplatform.analysis.CompetencyEvidence;
import org.interviewplatform.analysis.ConclusionService;
import org.interviewplatform.analysis.DeliveryFacts;
import org.interviewplatform.analysis.Findings;
import org.interviewplatform.analysis.Passage;
import org.interviewplatform.analysis.Scoring;
import org.interviewplatform.analysis.Segment;
import org.interviewplatform.analysis.TranscriptQuality;
import org.interviewplatform.analysis.TranscriptText;
import org.interviewplatform.analysis.Word;
import org.interviewplatform.interview.InterviewDetails;
import org.interviewplatform.interview.InterviewError;
import org.interviewplatform.interview.InterviewService;
import org.interviewplatform.interview.InterviewStatus;
import org.interviewplatform.interview.PublicInterviewService;
import org.interviewplatform.interview.QuestionDetails;
import org.interviewplatform.media.MediaContent;
import org.interviewplatform.media.MediaFacts;
import org.interviewplatform.media.MediaFileUploaded;
import org.interviewplatform.media.MediaFormat;
import org.interviewplatform.media.MediaId;
import org.interviewplatform.media.MediaKeys;
import org.interviewplatform.media.MediaService;
import org.interviewplatform.media.OriginalId;
import org.interviewplatform.media.Rendition;
import org.interviewplatform.notification.News;
import org.interviewplatform.notification.NotificationService;
import org.interviewplatform.organisation.OrganisationError;
import org.interviewplatform.organisation.SignIn;
import org.interviewplatform.platform.security.Role;
import org.interviewplatform.platform.security.SecurityError;
import org.interviewplatform.platform.storage.ObjectKey;
import org.interviewplatform.report.ReportContent;
import org.interviewplatform.report.ReportService;
import org.interviewplatform.review.ReviewService;
import org.interviewplatform.review.SessionReview;
import org.interviewplatform.testing.Drafts;
import org.interviewplatform.testing.TestPlatform;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** From a draft to a concluded session, over a real database; the slow work is played. */
class CandidateWayIT {
  private static final MediaContent CONTENT = new MediaContent(1_000, "ab".repeat(32));
  private static final Candidate ANNA = new Candidate("Anna", "anna@example.org");

  private final TestPlatform platform = new TestPlatform();
  private final InterviewDetails interview = published();
  private final String link = interview.publicToken();

  @Test
  void aDraftIsNotOpen() {
    InterviewDetails draft =
        platform.asAdmin(
            () -> platform.get(InterviewService.class).create(Drafts.supportEngineer()));
    assertThat(draft.status()).isEqualTo(InterviewStatus.DRAFT);
    assertThatThrownBy(() -> open(draft.publicToken()))
        .hasFieldOrPropertyWithValue("code", InterviewError.NOT_OPEN);
  }

  @Test
  void theLinkOpensAndTellsNothingOfTheRubric() {
    assertThat(open(link).toString())
        .contains("Support engineer", "Acme")
        .doesNotContain("Empathy", "Resolves");
  }

  @Test
  void aTokenThatNobodyHasIsUnknown() {
    assertThatThrownBy(() -> open("nobody"))
        .hasFieldOrPropertyWithValue("code", InterviewError.LINK_UNKNOWN);
  }

  @Test
  void aClosedInterviewIsGone() {
    open(link);
    platform.asAdmin(() -> platform.get(InterviewService.class).close(interview.id()));
    assertThatThrownBy(() -> open(link))
        .hasFieldOrPropertyWithValue("code", InterviewError.LINK_GONE);
  }

  @Test
  void theSameWishGivesTheSameSession() {
    assertThat(started("key-1", ANNA)).isEqualTo(started("key-1", ANNA));
    assertThatThrownBy(() -> started("key-1", new Candidate("Eve", "eve@example.org")))
        .hasFieldOrPropertyWithValue("code", SessionError.KEY_REUSED);
  }

  @RepeatedTest(5)
  void theSameWishSentTwiceAtOnceGivesTheSameSession() throws InterruptedException {
    List<Object> both =
        Answering.atOnce(() -> started("at-once", ANNA), () -> started("at-once", ANNA));

    assertThat(both.get(0)).isInstanceOf(StartedSession.class).isEqualTo(both.get(1));
  }

  @Test
  void aSessionTokenThatNobodyHasIsUnknown() {
    assertThatThrownBy(() -> candidates().status("nobody"))
        .hasFieldOrPropertyWithValue("code", SessionError.TOKEN_UNKNOWN);
  }

  @Test
  void anArrivedAnswerIsAnnouncedOnce() {
    String token = started("key-2", ANNA).token();
    MediaId answer = answered(token, 0, MediaId.create());
    assertThat(platform.events()).containsOnlyOnce(new MediaFileUploaded(answer.value()));
    assertThat(receipt(token, answer)).isPresent();
  }

  @Test
  void attemptsAreCountedWhenTheyArrive() {
    String token = started("key-3", ANNA).token();
    answered(token, 0, MediaId.create());
    answered(token, 0, MediaId.create());
    assertThatThrownBy(() -> answered(token, 0, MediaId.create()))
        .hasFieldOrPropertyWithValue("code", SessionError.ATTEMPTS_EXHAUSTED);
  }

  @Test
  void aRejectedFileCostsNoAttempt() {
    String token = started("key-11", ANNA).token();
    answered(token, 0, MediaId.create());
    MediaId last = answered(token, 0, MediaId.create());
    platform.asJob(() -> media().rejected(last, "not-media", "This is no recording."));
    MediaId better = answered(token, 0, MediaId.create());
    assertThat(receipt(token, better)).isPresent();
  }

  @Test
  void aSessionWithUnansweredQuestionsIsNotFinished() {
    String token = started("key-4", ANNA).token();
    answered(token, 0, MediaId.create());
    assertThatThrownBy(() -> submitted(token))
        .hasFieldOrPropertyWithValue("code", SessionError.ANSWERS_MISSING);
  }

  @Test
  void afterSubmissionNothingIsAdded() {
    String token = bothAnswered("key-5");
    submitted(token);
    assertThat(submitted(token).status()).isEqualTo(SessionStatus.SUBMITTED);
    assertThatThrownBy(() -> answered(token, 1, MediaId.create()))
        .hasFieldOrPropertyWithValue("code", SessionError.ALREADY_SUBMITTED);
  }

  @Test
  void aSessionIsConcludedOnceAllIsDone() {
    String token = bothAnswered("key-6");
    SessionDetails session = submitted(token);
    List<MediaId> answers = session.answers().stream().map(each -> each.media().id()).toList();
    process(answers.get(0));
    conclude(session.id());
    assertThat(status(token)).isEqualTo(SessionStatus.SUBMITTED);
    platform.asJob(() -> media().rejected(answers.get(1), "not-media", "This is no recording."));
    conclude(session.id());
    conclude(session.id());
    assertThat(status(token)).isEqualTo(SessionStatus.CONCLUDED);
    assertThat(platform.events())
        .containsOnlyOnce(
            new InterviewCompleted(session.id().value(), session.interview().value()));
  }

  @Test
  void evidenceIsStoredOnlyIfItWasSaid() {
    String token = bothAnswered("key-7");
    SessionDetails session = submitted(token);
    MediaId answer = session.answers().get(0).media().id();
    process(answer);
    AnswerAnalysis found =
        review(session.id()).answers().stream()
            .flatMap(each -> each.analysis().stream())
            .filter(each -> each.media().equals(answer))
            .findFirst()
            .orElseThrow();
    assertThat(found.status()).isEqualTo(AnalysisStatus.COMPLETED);
    assertThat(found.delivery()).contains(new DeliveryFacts(120, 1, 1_500, 2));
    assertThat(found.transcript().orElseThrow().segments().get(0).words())
        .containsExactly(new Word("I", 0, 200), new Word("listen", 200, 900));
    assertThat(found.evidence().get(0).passages())
        .extracting(Passage::quote)
        .containsExactly("I listen first");
  }

  @Test
  void whoDeclinesAnalysisIsNotTranscribed() {
    ConsentGiven humanOnly = new ConsentGiven(true, false, "1");
    String token =
        started(new SessionStart(Optional.of(ANNA), humanOnly, "en", Optional.empty())).token();
    MediaId answer = answered(token, 0, MediaId.create());
    platform.asJob(
        () -> media().audioExtracted(answer, new MediaFacts(1, 0, 0), MediaKeys.audio(answer)));
    assertThat(platform.asJob(() -> analyses().begin(answer))).isEmpty();
    assertThat(platform.asJob(() -> analyses().read(List.of(answer))))
        .extracting(AnswerAnalysis::status)
        .containsExactly(AnalysisStatus.DECLINED);
  }

  @Test
  void aReplacedRecordingIsNotAnalysed() {
    String token = started("key-8", ANNA).token();
    MediaId first = answered(token, 0, MediaId.create());
    answered(token, 0, MediaId.create());
    platform.asJob(
        () -> media().audioExtracted(first, new MediaFacts(1, 0, 0), MediaKeys.audio(first)));
    assertThat(platform.asJob(() -> analyses().begin(first))).isEmpty();
  }

  @Test
  void anotherOrganisationSeesNothingOfIt() {
    String token = bothAnswered("key-9");
    SessionDetails session = submitted(token);
    TestPlatform other = new TestPlatform();
    assertThatThrownBy(
            () -> other.asAdmin(() -> other.get(ReviewService.class).review(session.id())))
        .hasFieldOrPropertyWithValue("code", SessionError.NOT_FOUND);
    assertThatThrownBy(
            () -> other.asAdmin(() -> other.get(InterviewService.class).get(interview.id())))
        .hasFieldOrPropertyWithValue("code", InterviewError.NOT_FOUND);
  }

  @Test
  void aReviewerDoesNotWriteInterviews() {
    assertThatThrownBy(
            () ->
                platform.as(
                    EnumSet.of(Role.REVIEWER),
                    () -> platform.get(InterviewService.class).create(Drafts.supportEngineer())))
        .hasFieldOrPropertyWithValue("code", SecurityError.FORBIDDEN);
  }

  @Test
  void aWrongPasswordIsRefused() {
    assertThatThrownBy(
            () -> platform.get(SignIn.class).authenticate(platform.adminEmail(), "wrong"))
        .hasFieldOrPropertyWithValue("code", OrganisationError.SIGN_IN_REFUSED);
  }

  @Test
  void theReportIsBegunOnceAndDrawnFromTheReview() {
    SessionDetails session = submitted(bothAnswered("key-10"));
    ReportService reports = platform.get(ReportService.class);
    ReportContent content = platform.asJob(() -> reports.begin(session.id())).orElseThrow();
    assertThat(content.organisation()).isEqualTo("Acme");
    platform.asJob(() -> reports.ready(session.id(), key(session), key(session)));
    assertThat(platform.asJob(() -> reports.begin(session.id()))).isEmpty();
  }

  @Test
  void newsIsToldOncePerEventAndRecipient() {
    News news =
        new News(
            interview.id().value(),
            "interview-completed",
            "en",
            "Anna has finished",
            "Please review.",
            "Open",
            interview.publicLink());
    NotificationService notifications = platform.get(NotificationService.class);
    assertThat(platform.asJob(() -> notifications.tellHr(news.eventId(), language -> news)))
        .hasSize(1);
    assertThat(platform.asJob(() -> notifications.tellHr(news.eventId(), language -> news)))
        .hasSize(1);
  }

  private InterviewDetails published() {
    InterviewService service = platform.get(InterviewService.class);
    InterviewDetails draft = platform.asAdmin(() -> service.create(Drafts.supportEngineer()));
    return platform.asAdmin(() -> service.publish(draft.id()));
  }

  private Object open(String token) {
    return platform.get(PublicInterviewService.class).open(token);
  }

  private StartedSession started(String key, Candidate candidate) {
    ConsentGiven consent = new ConsentGiven(true, true, "1");
    return started(new SessionStart(Optional.of(candidate), consent, "en", Optional.of(key)));
  }

  private StartedSession started(SessionStart wish) {
    return candidates().start(link, wish);
  }

  private MediaId answered(String token, int question, MediaId upload) {
    QuestionDetails asked = interview.questions().get(question);
    OriginalId file = OriginalId.soleOf(upload);
    UploadWish wish = UploadWish.whole(asked.id(), MediaFormat.VIDEO_WEBM);
    candidates().visit(token, id -> platform.get(UploadDesk.class).open(id, wish, file));
    candidates().visit(token, id -> platform.get(AnswerDesk.class).acceptWhole(id, file, CONTENT));
    return upload;
  }

  private Optional<AnswerReceipt> receipt(String token, MediaId upload) {
    return candidates()
        .visit(token, id -> platform.get(AnswerDesk.class).receipt(id, OriginalId.soleOf(upload)));
  }

  private String bothAnswered(String key) {
    String token = started(key, ANNA).token();
    answered(token, 0, MediaId.create());
    answered(token, 1, MediaId.create());
    return token;
  }

  private SessionDetails submitted(String token) {
    return candidates().submit(token);
  }

  private SessionStatus status(String token) {
    return candidates().status(token).status();
  }

  private void process(MediaId answer) {
    platform.asJob(
        () -> media().audioExtracted(answer, new MediaFacts(9, 640, 480), MediaKeys.audio(answer)));
    AnalysisTask task = platform.asJob(() -> analyses().begin(answer)).orElseThrow();
    platform.asJob(() -> analyses().transcribed(answer, heard()));
    CompetencyEvidence found =
        new CompetencyEvidence(
            task.competencies().get(0).id(),
            "embeddings",
            List.of(
                new Passage(0, "I listen first", 0, 2_000),
                new Passage(0, "I am the best", 0, 2_000)));
    platform.asJob(
        () ->
            analyses()
                .complete(
                    answer,
                    new Findings(
                        Optional.of(new DeliveryFacts(120, 1, 1_500, 2)),
                        List.of(found),
                        Scoring.Result.without(Scoring.evidenceOnly()))));
    platform.asJob(
        () ->
            media()
                .ready(
                    answer,
                    new Rendition(
                        MediaKeys.playable(answer, "mp4"), "video/mp4", Optional.empty())));
  }

  private static TranscriptText heard() {
    List<Word> words = List.of(new Word("I", 0, 200), new Word("listen", 200, 900));
    Segment only = new Segment(0, 0, 2_000, "I listen first.", Optional.of(-0.1), words);
    return new TranscriptText(
        "moonshine-base", "en", Optional.of(-0.1), TranscriptQuality.GOOD, List.of(only));
  }

  private void conclude(SessionId id) {
    platform.asJob(() -> platform.get(ConclusionService.class).concludeIfDone(id));
  }

  private SessionReview review(SessionId id) {
    return platform.asAdmin(() -> platform.get(ReviewService.class).review(id));
  }

  private ObjectKey key(SessionDetails session) {
    return platform.asJob(() -> ObjectKey.of("reports", session.id().value().toString(), "pdf"));
  }

  private CandidateService candidates() {
    return platform.get(CandidateService.class);
  }

  private MediaService media() {
    return platform.get(MediaService.class);
  }

  private AnalysisService analyses() {
    return platform.get(AnalysisService.class);
  }
}
