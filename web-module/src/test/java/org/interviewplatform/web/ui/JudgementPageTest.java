package org.interviewplatform.web.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;
import org.interviewplatform.interview.CompetencyId;
import org.interviewplatform.review.AiLevel;
import org.interviewplatform.review.AiOpinion;
import org.interviewplatform.review.AiTrust;
import org.interviewplatform.review.CompetencyJudgement;
import org.interviewplatform.review.Decision;
import org.interviewplatform.review.JudgementService;
import org.interviewplatform.review.Rating;
import org.interviewplatform.review.SessionJudgement;
import org.interviewplatform.session.SessionId;
import org.junit.jupiter.api.Test;

class JudgementPageTest {
  private static final String FIELD = Samples.CARE.id().value().toString();

  private final Map<String, String> form = new HashMap<>();
  private final List<String> calls = new ArrayList<>();
  private final FakeFeedback feedback = new FakeFeedback();
  private Optional<Rating> own = Optional.empty();

  @Test
  void aRatingIsSentOnceItHasALevel() {
    form.put("note-" + FIELD, "Only a note");
    page().rate();
    assertThat(calls).isEmpty();

    form.put("level-" + FIELD, "4");
    assertThat(page().rate()).startsWith("session?faces-redirect=true&id=");
    assertThat(calls).containsExactly("4 Only a note");
  }

  @Test
  void anUnchangedRatingIsNotSentAgain() {
    own = Optional.of(rating(4, "One\nTwo"));
    form.put("level-" + FIELD, "4");
    form.put("note-" + FIELD, "One\r\nTwo");

    page().rate();

    assertThat(calls).isEmpty();
  }

  @Test
  void whatIsNoLevelIsRefusedAsOne() {
    form.put("level-" + FIELD, "9");

    page().rate();

    assertThat(calls).containsExactly("0 ");
  }

  @Test
  void aDecisionThatWasNotChosenIsRefused() {
    form.put("reason", "Because");
    form.put("outcome", "FIRE");

    page().decide();

    assertThat(calls).isEmpty();
    assertThat(feedback.told).containsExactly("review.invalid");
  }

  @Test
  void aDecisionTakesItsReasonAlong() {
    form.put("reason", "Because");
    form.put("outcome", "HOLD");

    page().decide();

    assertThat(calls).containsExactly("HOLD Because");
  }

  @Test
  void theModelIsShownBesideOnesOwnLevel() {
    own = Optional.of(rating(4, ""));

    JudgementPage page = page();
    page.load();

    JudgementView view = page.getCompetencies().get(0);
    assertThat(view.getAi()).isEqualTo("SHOWN");
    assertThat(view.getAiVersion()).as("shown anew when it changes").isEqualTo("SHOWN-2-1");
    assertThat(view.isOverride()).isTrue();
    assertThat(page.getStanding()).isEqualTo("UNDECIDED");
  }

  private JudgementPage page() {
    JudgementPage page =
        new JudgementPage(new Recorder(), field -> form.getOrDefault(field, ""), feedback);
    page.setId(UUID.randomUUID().toString());
    return page;
  }

  private static Rating rating(int level, String note) {
    return new Rating(
        UUID.randomUUID(),
        SessionId.create(),
        Samples.CARE.id(),
        UUID.randomUUID(),
        "Rosa",
        level,
        note,
        true,
        Samples.NOON);
  }

  private final class Recorder extends JudgementService {
    @Override
    public SessionJudgement read(SessionId id) {
      AiOpinion opinion =
          new AiOpinion(AiOpinion.Visibility.SHOWN, Optional.of(new AiLevel(2, 2, 3, false, 1)));
      return new SessionJudgement(
          true,
          new AiTrust(AiTrust.State.UNTESTED, 0, OptionalDouble.empty()),
          true,
          List.of(new CompetencyJudgement(Samples.CARE, own, List.of(), opinion)),
          List.of());
    }

    @Override
    public void rate(SessionId id, CompetencyId competency, int level, String note) {
      calls.add(level + " " + note);
    }

    @Override
    public void decide(SessionId id, Decision.Outcome outcome, String reason) {
      calls.add(outcome + " " + reason);
    }
  }
}
