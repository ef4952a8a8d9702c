package org.interviewplatform.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.hibernate.stat.Statistics;
import org.interviewplatform.interview.InterviewId;
import org.interviewplatform.interview.InterviewService;
import org.interviewplatform.media.MediaId;
import org.interviewplatform.platform.security.Role;
import org.interviewplatform.platform.security.SecurityError;
import org.interviewplatform.platform.testing.TestDatabase;
import org.interviewplatform.review.ReviewService;
import org.interviewplatform.review.SessionReview;
import org.interviewplatform.session.SessionDetails;
import org.interviewplatform.session.SessionId;
import org.interviewplatform.session.SessionService;
import org.interviewplatform.session.SessionSummary;
import org.interviewplatform.testing.Submissions;
import org.interviewplatform.testing.TestPlatform;
import org.junit.jupiter.api.Test;

/** Many interviews and sessions cost as many statements as one, over a real PostgreSQL. */
class ReadingManyIT {
  private final TestPlatform platform = new TestPlatform();
  private final Submissions first = new Submissions(platform);
  private final Submissions second = new Submissions(platform);
  private final ReviewService reviews = platform.get(ReviewService.class);
  private final InterviewService interviews = platform.get(InterviewService.class);
  private final SessionService sessions = platform.get(SessionService.class);

  @Test
  void theEvidenceOfManySessionsCostsAsManyStatementsAsThatOfOne() {
    List<SessionId> all =
        Stream.of(analysed(first, "Anna"), analysed(first, "Ben"), analysed(second, "Cleo"))
            .map(SessionDetails::id)
            .toList();

    long one = statements(() -> reviews.evidence(all.subList(0, 1)));
    long many = statements(() -> reviews.evidence(all));

    assertThat(many).isEqualTo(one).isLessThanOrEqualTo(12);
    List<SessionReview> read = platform.asAdmin(() -> reviews.evidence(all));
    assertThat(read).extracting(review -> review.session().id()).hasSameElementsAs(all);
    assertThat(read)
        .allSatisfy(
            review -> {
              AnswerAnalysis analysis = review.answers().get(0).analysis().orElseThrow();
              assertThat(analysis.transcript().orElseThrow().text()).isEqualTo("I listen. Calmly.");
              assertThat(analysis.evidence().get(0).passages()).hasSize(1);
              assertThat(analysis.scores()).isEmpty();
            });
  }

  @Test
  void manyInterviewsCostAsManyStatementsAsOne() {
    List<InterviewId> both = List.of(first.interview().id(), second.interview().id());

    long one = statements(() -> interviews.all(both.subList(0, 1)));
    long many = statements(() -> interviews.all(both));

    assertThat(many).isEqualTo(one).isLessThanOrEqualTo(4);
    assertThat(platform.asAdmin(() -> interviews.all(both)))
        .containsExactlyInAnyOrder(
            platform.asAdmin(() -> interviews.get(both.get(0))),
            platform.asAdmin(() -> interviews.get(both.get(1))));
  }

  @Test
  void theNewestSessionsOfEachInterviewCostOneStatement() {
    List<InterviewId> both = List.of(first.interview().id(), second.interview().id());
    Stream.of("Anna", "Ben", "Cleo").forEach(first::submitted);
    second.submitted("Dora");

    assertThat(statements(() -> sessions.newestOf(both, 2))).isEqualTo(1);
    Map<InterviewId, List<SessionSummary>> newest =
        platform.asAdmin(() -> sessions.newestOf(both, 2));
    assertThat(newest.get(both.get(0))).hasSize(2);
    assertThat(newest.get(both.get(1)))
        .extracting(session -> session.candidate().name())
        .containsExactly("Dora");
  }

  @Test
  void nobodyReadsWhatTheyMayNotSee() {
    List<SessionId> anna = List.of(first.submitted("Anna").id());
    TestPlatform other = new TestPlatform();

    assertThat(other.asAdmin(() -> other.get(ReviewService.class).evidence(anna))).isEmpty();
    assertThat(
            other.asAdmin(
                () -> other.get(InterviewService.class).all(List.of(first.interview().id()))))
        .isEmpty();
    assertThatThrownBy(() -> platform.as(EnumSet.noneOf(Role.class), () -> reviews.evidence(anna)))
        .hasFieldOrPropertyWithValue("code", SecurityError.FORBIDDEN);
  }

  private SessionDetails analysed(Submissions submissions, String name) {
    SessionDetails session = submissions.submitted(name);
    MediaId media = session.answers().get(0).media().id();
    Analyses analyses = platform.get(Analyses.class);
    platform.asJob(
        () ->
            TestDatabase.get()
                .transaction(
                    () -> {
                      analyses.add(new ResponseAnalysis(media, session.id(), platform.now()));
                      analyses.add(new Transcript(media, text(), platform.now()));
                      analyses.add(new Assessment(media, evidence(submissions), platform.now()));
                      return session;
                    }));
    return session;
  }

  private static TranscriptText text() {
    return new TranscriptText(
        "test",
        "en",
        Optional.empty(),
        TranscriptQuality.GOOD,
        List.of(
            new Segment(0, 0, 1_000, "I listen.", Optional.empty(), List.of()),
            new Segment(1, 1_000, 2_000, "Calmly.", Optional.empty(), List.of())));
  }

  private static CompetencyEvidence evidence(Submissions submissions) {
    return new CompetencyEvidence(
        submissions.interview().competencies().get(0).id(),
        "test",
        List.of(new Passage(0, "I listen.", 0, 1_000)));
  }

  private long statements(Supplier<?> work) {
    Statistics statistics =
        platform.asJob(
            () ->
                TestDatabase.get()
                    .transaction(
                        () ->
                            TestDatabase.get()
                                .entityManager()
                                .unwrap(Session.class)
                                .getSessionFactory()
                                .getStatistics()));
    statistics.setStatisticsEnabled(true);
    long before = statistics.getPrepareStatementCount();
    platform.asAdmin(work::get);
    return statistics.getPrepareStatementCount() - before;
  }
}
