package org.interviewplatform.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.interviewplatform.media.MediaFacts;
import org.interviewplatform.media.MediaId;
import org.interviewplatform.media.MediaKeys;
import org.interviewplatform.media.MediaService;
import org.interviewplatform.platform.job.JobRequests;
import org.interviewplatform.platform.security.Role;
import org.interviewplatform.session.SessionDetails;
import org.interviewplatform.testing.CollectedRequests;
import org.interviewplatform.testing.Submissions;
import org.interviewplatform.testing.TestPlatform;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A transcript that could not be had may come later, over a real PostgreSQL. */
class ListeningAgainIT {
  private final CollectedRequests jobs = new CollectedRequests();
  private final TestPlatform platform = new TestPlatform().with(JobRequests.class, jobs);
  private final SessionDetails anna = new Submissions(platform).submitted("Anna");
  private final MediaId answer = anna.answers().get(0).media().id();
  private final AnalysisService analyses = platform.get(AnalysisService.class);
  private final RescoringService rescoring = platform.get(RescoringService.class);

  @BeforeEach
  void theServerIsAway() {
    MediaService media = platform.get(MediaService.class);
    platform.asJob(
        () -> {
          media.audioExtracted(answer, new MediaFacts(9, 0, 0), MediaKeys.audio(answer));
          assertThat(analyses.begin(answer)).isPresent();
          analyses.unavailable(answer, "ai.unavailable", "The model server does not answer.");
          rescoring.follow(answer);
        });
  }

  @Test
  void itIsTriedForAgainByItself() {
    assertThat(analysis().status()).isEqualTo(AnalysisStatus.UNAVAILABLE);
    assertThat(jobs.asked()).containsExactly(RescoringService.LISTEN_JOB + " " + answer.value());
  }

  @Test
  void aPersonMayAskForItToo() {
    jobs.asked().clear();
    int answers = platform.as(EnumSet.of(Role.HR), () -> rescoring.request(anna.id()));
    assertThat(answers).isEqualTo(1);
    assertThat(jobs.asked()).containsExactly(RescoringService.LISTEN_JOB + " " + answer.value());
  }

  @Test
  void whatComesIsKeptAndToldAsIfItHadComeAtFirst() {
    heard(Scoring.evidenceOnly());

    AnswerAnalysis found = analysis();
    assertThat(found.status()).isEqualTo(AnalysisStatus.COMPLETED);
    assertThat(found.transcript()).map(TranscriptText::text).contains("I listen first.");
    assertThat(found.failureReason()).isEmpty();
    UUID session = anna.id().value();
    assertThat(platform.events())
        .contains(
            new AnalysisCompleted(answer.value(), session, AnalysisStatus.COMPLETED),
            new AnswerScored(answer.value(), session, ScoringStatus.EVIDENCE_ONLY));
    platform.asJob(() -> assertThat(analyses.begin(answer)).as("nothing is left").isEmpty());
  }

  @Test
  void whoTookTheConsentBackInBetweenIsNotListenedTo() {
    platform.asJob(() -> platform.get(WithdrawalService.class).withdraw(anna.id()));

    platform.asJob(() -> assertThat(analyses.begin(answer)).isEmpty());

    assertThat(analysis().status()).isEqualTo(AnalysisStatus.DECLINED);
  }

  @Test
  void anotherFailureChangesNothing() {
    platform.asJob(() -> analyses.unavailable(answer, "ai.busy", "Too late."));

    assertThat(analysis().failureReason()).contains("The model server does not answer.");
    assertThat(platform.events()).filteredOn(AnalysisCompleted.class::isInstance).hasSize(1);
  }

  private void heard(Scoring scoring) {
    Segment only = new Segment(0, 0, 2_000, "I listen first.", Optional.empty(), List.of());
    TranscriptText text =
        new TranscriptText("test", "en", Optional.empty(), TranscriptQuality.GOOD, List.of(only));
    platform.asJob(
        () -> {
          assertThat(analyses.begin(answer)).isPresent();
          analyses.transcribed(answer, text);
          analyses.complete(answer, Findings.none(scoring));
        });
  }

  private AnswerAnalysis analysis() {
    return platform.asJob(() -> analyses.read(List.of(answer))).get(0);
  }
}
