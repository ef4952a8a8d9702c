package org.interviewplatform.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.interviewplatform.interview.CompetencyDetails;
import org.interviewplatform.interview.CompetencyId;
import org.interviewplatform.platform.error.DomainException;
import org.interviewplatform.platform.error.ErrorCode;
import org.interviewplatform.platform.security.Caller;
import org.interviewplatform.platform.security.CurrentCaller;
import org.interviewplatform.platform.security.Role;
import org.interviewplatform.platform.security.SecurityError;
import org.interviewplatform.platform.sql.Statements;
import org.interviewplatform.platform.testing.TestDatabase;
import org.interviewplatform.review.AiOpinion.Visibility;
import org.interviewplatform.session.SessionError;
import org.interviewplatform.session.SessionId;
import org.interviewplatform.testing.Submissions;
import org.interviewplatform.testing.TestPlatform;
import org.junit.jupiter.api.Test;

class JudgementIT {
  private final Model model = new Model();
  private final TestPlatform platform = new TestPlatform().with(ProposedLevels.class, model);
  private final Submissions submissions = new Submissions(platform);
  private final CompetencyDetails empathy = submissions.interview().competencies().get(0);
  private final CompetencyDetails clarity = submissions.interview().competencies().get(1);
  private final Caller rosa = submissions.reviewer("Rosa");
  private final Caller hal = platform.colleague("Hal", Role.HR);
  private final JudgementService service = platform.get(JudgementService.class);

  @Test
  void nothingOfTheModelIsSeenBeforeRatingThatCompetency() {
    SessionId anna = submissions.submitted("Anna").id();
    model.proposes(anna, empathy, 4);
    model.proposes(anna, clarity, 2);
    rate(hal, anna, empathy, 5);

    assertThat(seen(rosa, anna, empathy).ai()).isEqualTo(AiOpinion.hidden(Visibility.RATE_FIRST));
    assertThat(seen(rosa, anna, empathy).others()).isEmpty();

    rate(rosa, anna, empathy, 3);

    assertThat(seen(rosa, anna, empathy).ai().level().orElseThrow().level()).isEqualTo(4);
    assertThat(seen(rosa, anna, empathy).others()).extracting(Rating::level).containsExactly(5);
    assertThat(seen(rosa, anna, clarity).ai()).isEqualTo(AiOpinion.hidden(Visibility.RATE_FIRST));
  }

  @Test
  void whoRatesFirstIsNotToldWhetherThereIsALevel() {
    SessionId anna = submissions.submitted("Anna").id();
    AiOpinion without = seen(rosa, anna, empathy).ai();
    model.proposes(anna, empathy, 4);

    assertThat(seen(rosa, anna, empathy).ai()).isEqualTo(without);
  }

  @Test
  void anInterviewMayBeOpenFromTheBeginning() {
    SessionId anna = submissions.submitted("Anna").id();
    model.proposes(anna, empathy, 4);
    assertThatThrownBy(() -> as(rosa, () -> blindFirst(false)))
        .hasFieldOrPropertyWithValue("code", SecurityError.FORBIDDEN);

    as(hal, () -> blindFirst(false));

    assertThat(seen(rosa, anna, empathy).ai().visibility()).isEqualTo(Visibility.SHOWN);
    rate(rosa, anna, empathy, 3);
    assertThat(seen(rosa, anna, empathy).own().orElseThrow().blind()).isFalse();
  }

  @Test
  void anOverrideStandsBesideTheModelAndTheFirstRatingIsKept() {
    SessionId anna = submissions.submitted("Anna").id();
    model.proposes(anna, empathy, 4);
    rate(rosa, anna, empathy, 2);
    rate(rosa, anna, empathy, 5);

    CompetencyJudgement now = seen(rosa, anna, empathy);
    assertThat(now.own().orElseThrow().level()).isEqualTo(5);
    assertThat(now.own().orElseThrow().blind()).isFalse();
    assertThat(now.ai().level().orElseThrow().level()).isEqualTo(4);
    assertThat(platform.asJob(() -> TestDatabase.get().transaction(() -> ratings(anna))))
        .extracting(Rating::level, Rating::blind)
        .containsExactly(tuple(2, true), tuple(5, false));
  }

  @Test
  void aRatingIsChecked() {
    SessionId anna = submissions.submitted("Anna").id();
    refused(ReviewError.INVALID, () -> service.rate(anna, empathy.id(), 0, ""));
    refused(ReviewError.INVALID, () -> service.rate(anna, empathy.id(), 6, ""));
    refused(ReviewError.INVALID, () -> service.rate(anna, empathy.id(), 3, "x".repeat(2_001)));
    refused(ReviewError.INVALID, () -> service.rate(anna, empathy.id(), 3, "\0"));
    refused(ReviewError.COMPETENCY_UNKNOWN, () -> service.rate(anna, CompetencyId.create(), 3, ""));
    refused(SessionError.NOT_FOUND, () -> service.rate(SessionId.create(), empathy.id(), 3, ""));
  }

  @Test
  void whoHasNotFinishedIsNotJudged() {
    String token = submissions.started("Ben");
    SessionId ben = submissions.candidates().status(token).id();
    refused(ReviewError.NOT_SUBMITTED, () -> service.rate(ben, empathy.id(), 3, ""));
    refused(
        ReviewError.NOT_SUBMITTED, () -> service.decide(ben, Decision.Outcome.REJECT, "Too late"));
  }

  @Test
  void aDecisionNeedsAPersonWhoMayAndAReason() {
    SessionId anna = submissions.submitted("Anna").id();
    assertThatThrownBy(
            () -> as(rosa, () -> service.decide(anna, Decision.Outcome.ADVANCE, "Convincing")))
        .hasFieldOrPropertyWithValue("code", SecurityError.FORBIDDEN);
    assertThatThrownBy(
            () ->
                platform.asJob(
                    () -> service.decide(anna, Decision.Outcome.ADVANCE, "The model says so")))
        .hasFieldOrPropertyWithValue("code", SecurityError.UNAUTHENTICATED);
    refused(ReviewError.INVALID, () -> service.decide(anna, Decision.Outcome.ADVANCE, "  \n"));

    assertThat(as(hal, () -> service.outcomes(List.of(anna)))).isEmpty();
  }

  @Test
  void decisionsAreHistoryAndTheNewestCounts() {
    SessionId anna = submissions.submitted("Anna").id();
    as(hal, () -> service.decide(anna, Decision.Outcome.HOLD, "Waiting for references"));
    as(hal, () -> service.decide(anna, Decision.Outcome.ADVANCE, "References are good"));

    SessionJudgement judged = as(rosa, () -> service.read(anna));
    assertThat(judged.decisions())
        .extracting(Decision::outcome)
        .containsExactly(Decision.Outcome.HOLD, Decision.Outcome.ADVANCE);
    assertThat(platform.events())
        .filteredOn(DecisionMade.class::isInstance)
        .extracting(event -> ((DecisionMade) event).sessionId())
        .containsExactly(anna.value(), anna.value());
    assertThat(judged.newest().orElseThrow().decidedByName()).isEqualTo("Hal");
    assertThat(as(rosa, () -> service.outcomes(List.of(anna))))
        .isEqualTo(Map.of(anna, Decision.Outcome.ADVANCE));
  }

  @Test
  void notEvenTheApplicationRewritesWhatPeopleSaid() {
    Statements app = new Statements(TestDatabase.get().app());
    for (String table : List.of("rating", "decision")) {
      assertThatThrownBy(() -> app.update("delete from interview_platform." + table))
          .isInstanceOf(DomainException.class)
          .hasRootCauseMessage("ERROR: permission denied for table " + table);
      assertThatThrownBy(() -> app.update("update interview_platform." + table + " set id = id"))
          .isInstanceOf(DomainException.class);
    }
  }

  @Test
  void levelsThatAgreeTooLittleAreHiddenFromEverybody() {
    List<SessionId> candidates = judged(new int[] {1, 2, 4, 5}, new int[] {5, 4, 2, 1});

    assertThat(seen(rosa, candidates.get(0), empathy).ai())
        .isEqualTo(AiOpinion.hidden(Visibility.WEAK));
    Agreement agreement = as(hal, () -> agreement());
    assertThat(agreement.trust().state()).isEqualTo(AiTrust.State.WEAK);
    assertThat(agreement.model().kappa().value()).hasValue(-1);
  }

  @Test
  void levelsThatAgreeAreShown() {
    List<SessionId> candidates = judged(new int[] {1, 2, 4, 5}, new int[] {1, 2, 4, 4});

    assertThat(seen(rosa, candidates.get(0), empathy).ai().visibility())
        .isEqualTo(Visibility.SHOWN);
    Agreement agreement = as(hal, () -> agreement());
    assertThat(agreement.trust().state()).isEqualTo(AiTrust.State.TRUSTED);
    assertThat(agreement.trust().rated()).isEqualTo(4);
    assertThat(agreement.model().kappa().interval()).isPresent();
  }

  @Test
  void withTooFewRatingsTheyAreShownAndCalledUntested() {
    List<SessionId> candidates = judged(new int[] {1, 2, 4}, new int[] {5, 4, 2});

    assertThat(seen(rosa, candidates.get(0), empathy).ai().visibility())
        .isEqualTo(Visibility.SHOWN);
    assertThat(as(rosa, () -> service.read(candidates.get(0))).trust().state())
        .isEqualTo(AiTrust.State.UNTESTED);
  }

  @Test
  void reviewersAreComparedByWhatTheySaidFirst() {
    SessionId anna = submissions.submitted("Anna").id();
    SessionId ben = submissions.submitted("Ben").id();
    rate(rosa, anna, empathy, 1);
    rate(hal, anna, empathy, 1);
    rate(hal, anna, empathy, 5);
    rate(rosa, ben, empathy, 4);
    rate(hal, ben, empathy, 4);

    Agreement.Comparison people = as(hal, () -> agreement()).people();

    assertThat(people.kappa().value()).hasValue(1);
    assertThat(people.alpha().value()).hasValue(1);
    assertThat(people.units()).isEqualTo(2);
    assertThat(people.raters()).isEqualTo(2);
  }

  @Test
  void withoutRatingsNothingIsClaimed() {
    Agreement agreement = as(hal, () -> agreement());
    assertThat(agreement.people().kappa().value()).isEmpty();
    assertThat(agreement.people().average().value()).isEmpty();
    assertThat(agreement.model().units()).isZero();
    assertThat(agreement.trust().state()).isEqualTo(AiTrust.State.UNTESTED);
  }

  @Test
  void whoIsErasedLeavesNoJudgementAndNobodyElseLosesOne() {
    SessionId anna = submissions.submitted("Anna").id();
    SessionId ben = submissions.submitted("Ben").id();
    rate(rosa, anna, empathy, 3);
    rate(rosa, ben, empathy, 4);
    as(hal, () -> service.decide(anna, Decision.Outcome.REJECT, "No longer needed"));
    TestPlatform other = new TestPlatform();
    assertThat(other.<Long>asJob(() -> other.get(JudgementErasure.class).erase(anna))).isZero();

    JudgementErasure erasure = platform.get(JudgementErasure.class);
    assertThat(platform.<Long>asJob(() -> erasure.erase(anna))).isEqualTo(2);

    assertThat(platform.<Long>asJob(() -> erasure.erase(anna))).isZero();
    assertThat(seen(rosa, anna, empathy).own()).isEmpty();
    assertThat(as(hal, () -> service.outcomes(List.of(anna)))).isEmpty();
    assertThat(seen(rosa, ben, empathy).own()).isPresent();
  }

  @Test
  void anotherOrganisationSeesNothingOfIt() {
    SessionId anna = submissions.submitted("Anna").id();
    rate(rosa, anna, empathy, 3);
    TestPlatform other = new TestPlatform();
    JudgementService theirs = other.get(JudgementService.class);
    assertThatThrownBy(() -> other.asAdmin(() -> theirs.read(anna)))
        .hasFieldOrPropertyWithValue("code", SessionError.NOT_FOUND);
    assertThat(other.asAdmin(() -> theirs.outcomes(List.of(anna)))).isEmpty();
  }

  private List<SessionId> judged(int[] people, int[] proposed) {
    List<SessionId> candidates =
        IntStream.range(0, people.length)
            .mapToObj(i -> submissions.submitted("Candidate" + i).id())
            .toList();
    for (int i = 0; i < people.length; i++) {
      model.proposes(candidates.get(i), empathy, proposed[i]);
      rate(rosa, candidates.get(i), empathy, people[i]);
    }
    return candidates;
  }

  private Agreement agreement() {
    return platform.get(AgreementService.class).agreement(submissions.interview().id());
  }

  private List<Rating> ratings(SessionId session) {
    return platform.get(Judgements.class).ratings(session);
  }

  private boolean blindFirst(boolean blindFirst) {
    service.blindFirst(submissions.interview().id(), blindFirst);
    return service.isBlindFirst(submissions.interview().id());
  }

  private CompetencyJudgement seen(Caller by, SessionId session, CompetencyDetails competency) {
    return as(by, () -> service.read(session)).competencies().stream()
        .filter(each -> each.competency().id().equals(competency.id()))
        .findFirst()
        .orElseThrow();
  }

  private void rate(Caller by, SessionId session, CompetencyDetails competency, int level) {
    as(by, () -> service.rate(session, competency.id(), level, "Because"));
  }

  private void refused(ErrorCode code, Runnable judgement) {
    assertThatThrownBy(() -> as(hal, judgement)).hasFieldOrPropertyWithValue("code", code);
  }

  private static <T> T as(Caller caller, Supplier<T> work) {
    return CurrentCaller.in(caller, work);
  }

  private static void as(Caller caller, Runnable work) {
    CurrentCaller.in(caller, work);
  }

  /** Proposes what it is told to. */
  private static final class Model implements ProposedLevels {
    private final Map<Subject, List<AiLevel.OfAnswer>> levels = new HashMap<>();

    void proposes(SessionId session, CompetencyDetails competency, int level) {
      levels.put(
          new Subject(session, competency.id()),
          List.of(new AiLevel.OfAnswer(level, level, level, false)));
    }

    @Override
    public Map<Subject, List<AiLevel.OfAnswer>> of(Collection<SessionId> sessions) {
      Map<Subject, List<AiLevel.OfAnswer>> found = new HashMap<>(levels);
      found.keySet().removeIf(subject -> !sessions.contains(subject.session()));
      return found;
    }
  }
}
