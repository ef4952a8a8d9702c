package org.interviewplatform.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.interviewplatform.interview.CompetencyDetails;
import org.interviewplatform.media.MediaFacts;
import org.interviewplatform.media.MediaId;
import org.interviewplatform.media.MediaKeys;
import org.interviewplatform.media.MediaService;
import org.interviewplatform.platform.job.JobRequests;
import org.interviewplatform.platform.security.Role;
import org.interviewplatform.platform.security.SecurityError;
import org.interviewplatform.session.SessionDetails;
import org.interviewplatform.session.SessionId;
import org.interviewplatform.testing.CollectedRequests;
import org.interviewplatform.testing.Submissions;
import org.interviewplatform.testing.TestPlatform;
import org.junit.jupiter.api.Test;

/** Answers that ended without levels get them later, once, over a real PostgreSQL. */
class RescoringIT {
  private static final Scoring BUSY = Scoring.postponed("ai.busy", "The model server is busy.");
  private static final Scoring POOR = Scoring.withheld("ai.budget-used", "The budget is used up.");

  private final CollectedRequests jobs = new CollectedRequests();
  private final TestPlatform platform = new TestPlatform().with(JobRequests.class, jobs);
  private final Submissions submissions = new Submissions(platform);
  private final CompetencyDetails empathy = submissions.interview().competencies().get(0);
  private final SessionDetails anna = submissions.submitted("Anna");
  private final MediaId answer = anna.answers().get(0).media().id();
  private final RescoringService rescoring = platform.get(RescoringService.class);

  @Test
  void whatAServerWasTooBusyForIsTriedAgainByItselfOnce() {
    ended(BUSY);
    follow();

    assertThat(jobs.asked()).containsExactly(RescoringService.JOB + " " + answer.value());
    assertThat(analysis().status()).isEqualTo(AnalysisStatus.COMPLETED);
    assertThat(analysis().scoring()).isEqualTo(BUSY);
    assertThat(awaited()).isPresent();
  }

  @Test
  void levelsThatComeLaterAreKeptAndTold() {
    ended(BUSY);
    complete(4);

    assertThat(analysis().scoring().status()).isEqualTo(ScoringStatus.SCORED);
    assertThat(analysis().score(empathy.id()).flatMap(CompetencyScore::level)).contains(4);
    assertThat(platform.events())
        .contains(new AnswerScored(answer.value(), anna.id().value(), ScoringStatus.SCORED));
    assertThat(awaited()).isEmpty();
  }

  @Test
  void theSecondToComeChangesNothing() {
    ended(BUSY);
    complete(4);
    complete(1);
    platform.asJob(() -> rescoring.giveUp(answer, "ai.busy", "Too late."));

    assertThat(analysis().score(empathy.id()).flatMap(CompetencyScore::level)).contains(4);
    assertThat(platform.events()).filteredOn(AnswerScored.class::isInstance).hasSize(1);
  }

  @Test
  void whatWasTriedOftenEnoughIsWithheldAndSaysWhy() {
    ended(BUSY);
    platform.asJob(() -> rescoring.giveUp(answer, "ai.busy", "The model server is busy."));

    assertThat(analysis().scoring())
        .isEqualTo(Scoring.withheld("ai.busy", "The model server is busy."));
    assertThat(ask()).isEqualTo(1);
  }

  @Test
  void whatIsWithheldWaitsForAPersonWhoIsNotHeardTwice() {
    ended(POOR);
    follow();
    assertThat(jobs.asked()).isEmpty();

    assertThat(ask()).isEqualTo(1);
    assertThat(ask()).isZero();

    assertThat(jobs.asked()).containsExactly(RescoringService.JOB + " " + answer.value());
    assertThat(awaited()).isPresent();
  }

  @Test
  void levelsThereAreAreNotAskedForAgain() {
    ended(BUSY);
    complete(4);
    assertThat(ask()).isZero();
    assertThat(jobs.asked()).isEmpty();
  }

  @Test
  void aTranscriptNobodyCanRelyOnIsNotScoredWhoeverAsks() {
    ended(Scoring.withheld("transcript.doubtful", "The transcript cannot be relied on."));
    assertThat(ask()).isZero();
  }

  @Test
  void onlyWhoDecidesMayAsk() {
    ended(POOR);
    assertThatThrownBy(
            () -> platform.as(EnumSet.of(Role.REVIEWER), () -> rescoring.request(anna.id())))
        .hasFieldOrPropertyWithValue("code", SecurityError.FORBIDDEN);
    TestPlatform other = new TestPlatform().with(JobRequests.class, jobs);
    assertThatThrownBy(
            () -> other.asAdmin(() -> other.get(RescoringService.class).request(anna.id())))
        .hasMessageContaining("session");
    assertThat(jobs.asked()).isEmpty();
  }

  @Test
  void whoTookTheConsentBackInBetweenIsNotScored() {
    ended(BUSY);
    platform.asJob(() -> platform.get(WithdrawalService.class).withdraw(anna.id()));
    complete(4);

    assertThat(analysis().status()).isEqualTo(AnalysisStatus.DECLINED);
    assertThat(analysis().scores()).isEmpty();
  }

  private void ended(Scoring scoring) {
    AnalysisService analyses = platform.get(AnalysisService.class);
    MediaService media = platform.get(MediaService.class);
    Segment only = new Segment(0, 0, 2_000, "I listen first.", Optional.empty(), List.of());
    TranscriptText text =
        new TranscriptText("test", "en", Optional.empty(), TranscriptQuality.GOOD, List.of(only));
    platform.asJob(
        () -> {
          media.audioExtracted(answer, new MediaFacts(9, 0, 0), MediaKeys.audio(answer));
          assertThat(analyses.begin(answer)).isPresent();
          analyses.transcribed(answer, text);
          analyses.complete(answer, Findings.none(scoring));
        });
  }

  private void follow() {
    platform.asJob(() -> rescoring.follow(answer));
  }

  private void complete(int level) {
    ModelRating.Run run =
        new ModelRating.Run(
            List.of(new ModelRating.Claim(0, "I listen first.")), Optional.of(level), "", "");
    ModelRating rating =
        new ModelRating(
            empathy.id(), Assessment.Mode.SCORED, "judge", "hash", List.of(run, run, run));
    platform.asJob(
        () -> rescoring.complete(answer, new Scoring.Result(Scoring.scored(), List.of(rating))));
  }

  private Optional<TranscriptText> awaited() {
    return platform.asJob(() -> rescoring.begin(answer));
  }

  private int ask() {
    SessionId session = anna.id();
    return platform.as(EnumSet.of(Role.HR), () -> rescoring.request(session));
  }

  private AnswerAnalysis analysis() {
    return platform.asJob(() -> platform.get(AnalysisService.class).read(List.of(answer))).get(0);
  }
}
