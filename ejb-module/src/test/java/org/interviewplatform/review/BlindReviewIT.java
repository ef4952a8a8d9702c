package org.interviewplatform.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.interviewplatform.analysis.CompetencyScore;
import org.interviewplatform.interview.CompetencyDetails;
import org.interviewplatform.interview.CompetencyId;
import org.interviewplatform.platform.config.Settings;
import org.interviewplatform.platform.job.JobRequest;
import org.interviewplatform.platform.job.JobRequests;
import org.interviewplatform.platform.security.Caller;
import org.interviewplatform.platform.security.CurrentCaller;
import org.interviewplatform.platform.security.Role;
import org.interviewplatform.platform.security.SecurityError;
import org.interviewplatform.platform.sql.Statements;
import org.interviewplatform.platform.testing.TestDatabase;
import org.interviewplatform.report.BundleContent;
import org.interviewplatform.report.BundleId;
import org.interviewplatform.report.BundleKey;
import org.interviewplatform.report.BundleService;
import org.interviewplatform.report.ReportError;
import org.interviewplatform.report.ReportService;
import org.interviewplatform.session.SessionDetails;
import org.interviewplatform.session.SessionId;
import org.interviewplatform.testing.Submissions;
import org.interviewplatform.testing.TestPlatform;
import org.junit.jupiter.api.Test;

/** Levels that a model really stored, on every way they could reach a reviewer. */
class BlindReviewIT {
  private static final Settings WITH_KEY =
      Settings.of(
          Map.of(
              "interview-platform.bundle.signing-key",
              Base64.getEncoder().encodeToString(new byte[32])));

  private final Jobs jobs = new Jobs();
  private final TestPlatform platform =
      new TestPlatform()
          .with(JobRequests.class, jobs)
          .with(BundleKey.class, BundleKey.from(WITH_KEY));
  private final Submissions submissions = new Submissions(platform);
  private final CompetencyDetails empathy = submissions.interview().competencies().get(0);
  private final CompetencyDetails clarity = submissions.interview().competencies().get(1);
  private final Caller hal = platform.colleague("Hal", Role.HR);
  private final Caller rosa = submissions.reviewer("Rosa");
  private final SessionDetails anna = scored();

  @Test
  void theReviewHoldsOnlyLevelsOfWhatWasRated() {
    assertThat(levelsSeenBy(hal)).isEmpty();
    rateAs(hal, empathy);
    assertThat(levelsSeenBy(hal)).containsExactly(empathy.id());
    assertThat(levelsSeenBy(rosa)).isEmpty();
  }

  @Test
  void theJudgementShowsTheLowerMiddleOfTheAnswers() {
    rateAs(hal, empathy);
    AiOpinion opinion =
        CurrentCaller.in(hal, () -> judgements().read(anna.id())).competencies().get(0).ai();
    assertThat(opinion.level()).contains(new AiLevel(4, 3, 5, true, 1));
  }

  @Test
  void theReportOfABlindInterviewHoldsNone() {
    SessionReview drawn =
        platform
            .asJob(() -> platform.get(ReportService.class).begin(anna.id()))
            .orElseThrow()
            .review();
    assertThat(levels(drawn)).isEmpty();
  }

  @Test
  void aReportOverManyHoldsThemOnceYesOrNoHasBeenSaid() {
    assertThat(told()).as("passages are no levels").isEmpty();

    CurrentCaller.in(
        hal, () -> judgements().decide(anna.id(), Decision.Outcome.ADVANCE, "Convincing"));

    assertThat(told()).containsExactlyInAnyOrder(empathy.id(), clarity.id());
  }

  @Test
  void theBundleIsForWhoHasRatedOrAfterADecision() {
    assertThatThrownBy(() -> CurrentCaller.in(rosa, () -> bundles().request(anna.id())))
        .hasFieldOrPropertyWithValue("code", SecurityError.FORBIDDEN);
    assertThatThrownBy(() -> CurrentCaller.in(hal, () -> bundles().request(anna.id())))
        .hasFieldOrPropertyWithValue("code", ReviewError.RATE_FIRST);

    CurrentCaller.in(
        hal, () -> judgements().decide(anna.id(), Decision.Outcome.ADVANCE, "Convincing"));
    CurrentCaller.in(hal, () -> bundles().request(anna.id()));
    CurrentCaller.in(hal, () -> bundles().request(anna.id()));

    assertThat(jobs.subjects).hasSize(1);
    BundleContent content =
        platform.asJob(() -> bundles().begin(new BundleId(jobs.subjects.get(0)))).orElseThrow();
    assertThat(levels(content.review())).containsExactlyInAnyOrder(empathy.id(), clarity.id());
    assertThat(content.decisions()).hasSize(1);
    assertThat(content.consents()).hasSize(2);
  }

  @Test
  void aRatingAfterTheDecisionIsNotCalledBlind() {
    CurrentCaller.in(hal, () -> judgements().decide(anna.id(), Decision.Outcome.REJECT, "No"));
    rateAs(rosa, empathy);
    assertThat(
            CurrentCaller.in(rosa, () -> judgements().read(anna.id()))
                .competencies()
                .get(0)
                .own()
                .orElseThrow()
                .blind())
        .isFalse();
  }

  @Test
  void withoutAKeyThereIsNoBundle() {
    TestPlatform keyless =
        new TestPlatform()
            .with(JobRequests.class, jobs)
            .with(BundleKey.class, BundleKey.from(Settings.of(Map.of())));
    SessionId ben = new Submissions(keyless).submitted("Ben").id();
    BundleService service = keyless.get(BundleService.class);
    keyless.asAdmin(
        () -> {
          keyless.get(JudgementService.class).decide(ben, Decision.Outcome.REJECT, "No");
          return Boolean.TRUE;
        });
    assertThatThrownBy(
            () ->
                keyless.asAdmin(
                    () -> {
                      service.request(ben);
                      return Boolean.TRUE;
                    }))
        .hasFieldOrPropertyWithValue("code", ReportError.NO_KEY);
  }

  private List<CompetencyId> told() {
    JudgedCandidates candidates = platform.get(JudgedCandidates.class);
    CandidateEvidence found = platform.asJob(() -> candidates.evidence(List.of(anna.id()))).get(0);
    assertThat(found.answers()).hasSameSizeAs(submissions.interview().questions());
    assertThat(found.answers().get(0).analysis()).isPresent();
    return levels(new SessionReview(submissions.interview(), anna, found.answers()));
  }

  private SessionDetails scored() {
    SessionDetails session = submissions.submitted("Anna");
    UUID media = session.answers().get(0).media().id().value();
    Statements all = new Statements(TestDatabase.get().superuser());
    all.update(
        "insert into interview_platform.response_analysis (id, organisation_id, session_id, status,"
            + " changed_at, version, scoring) select ?, organisation_id, id, 'COMPLETED', now(), 0,"
            + " 'SCORED' from interview_platform.candidate_session where id = ?",
        media,
        session.id().value());
    for (CompetencyDetails competency : List.of(empathy, clarity)) {
      all.update(
          "insert into interview_platform.assessment (id, organisation_id, media_id, competency_id,"
              + " mode, engine, created_at, outcome, level, lowest, highest, unstable, rationale,"
              + " missing, prompt_hash) select gen_random_uuid(), organisation_id, id, ?, 'SCORED',"
              + " 'large', now(), 'LEVEL', 4, 3, 5, true, 'why', 'what', 'hash' from"
              + " interview_platform.response_analysis where id = ?",
          competency.id().value(),
          media);
    }
    return session;
  }

  private List<CompetencyId> levelsSeenBy(Caller caller) {
    return levels(
        CurrentCaller.in(caller, () -> platform.get(ReviewService.class).review(anna.id())));
  }

  private static List<CompetencyId> levels(SessionReview review) {
    return review.answers().stream()
        .flatMap(answer -> answer.analysis().stream())
        .flatMap(analysis -> analysis.scores().stream())
        .map(CompetencyScore::competency)
        .toList();
  }

  private void rateAs(Caller caller, CompetencyDetails competency) {
    CurrentCaller.in(caller, () -> judgements().rate(anna.id(), competency.id(), 3, ""));
  }

  private JudgementService judgements() {
    return platform.get(JudgementService.class);
  }

  private BundleService bundles() {
    return platform.get(BundleService.class);
  }

  /** Remembers what was asked for. */
  private static final class Jobs implements JobRequests {
    private final List<UUID> subjects = new ArrayList<>();

    @Override
    public boolean request(String job, UUID subject, UUID eventId) {
      return subjects.add(subject);
    }

    @Override
    public List<JobRequest> about(UUID subject) {
      return List.of();
    }
  }
}
