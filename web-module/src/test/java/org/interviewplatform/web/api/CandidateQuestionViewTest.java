package org.interviewplatform.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.interviewplatform.interview.QuestionDetails;
import org.interviewplatform.interview.QuestionId;
import org.interviewplatform.interview.QuestionKind;
import org.interviewplatform.session.QuestionClock;
import org.interviewplatform.session.QuestionState;
import org.junit.jupiter.api.Test;

class CandidateQuestionViewTest {
  private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
  private static final QuestionDetails QUESTION =
      new QuestionDetails(QuestionId.create(), "What is DNS?", QuestionKind.VIDEO, 30, 120, 1);

  @Test
  void whatIsAskedIsNotToldBeforeTheQuestionIsOpened() {
    CandidateQuestionView view =
        CandidateQuestionView.of(new QuestionState(QUESTION, Optional.empty()));

    assertThat(view.text()).isNull();
    assertThat(view.video()).isNull();
    assertThat(view.clock()).isNull();
    assertThat(view.answerSeconds()).isEqualTo(120);
  }

  @Test
  void whatIsAskedIsToldOnceItIsOpened() {
    QuestionClock clock = new QuestionClock(NOON, NOON.plusSeconds(30), 0, 2, List.of());

    CandidateQuestionView view =
        CandidateQuestionView.of(new QuestionState(QUESTION, Optional.of(clock)));

    assertThat(view.text()).isEqualTo("What is DNS?");
    assertThat(view.clock())
        .isEqualTo(
            new CandidateQuestionView.Clock(NOON, NOON.plusSeconds(30), 0, 2, null, List.of()));
  }
}
